import type { Act } from '../../types/index.ts';
import type { Draft } from './draft.ts';
import { roundIn } from './rounds.ts';

/** Acts that happen inside a meeting and take its time where nothing else is told. */
const INSIDE: ReadonlySet<Act> = new Set(['offer', 'demand', 'agree', 'reject', 'progress', 'give', 'suspend']);

/**
 * An act inside a dated meeting takes the meeting's time: one that names the meeting by its round ("in the 10th
 * round in Tokyo, Japan suggested …"). Returns also which meeting each such act belongs to.
 */
export function insideMeetings(
  drafts: readonly Draft[],
  text: string,
): { drafts: Draft[]; meetingOf: Map<Draft, Draft> } {
  const rounds = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.act === 'meet' && draft.round !== null && !rounds.has(draft.round)) rounds.set(draft.round, draft);
  const meetingOf = new Map<Draft, Draft>();
  const out = drafts.map((draft) => {
    if (!INSIDE.has(draft.act)) return draft;
    const round = draft.round ?? roundIn(text.slice(draft.span.start, draft.span.end));
    const meeting = round === null ? undefined : rounds.get(round);
    if (!meeting || meeting === draft) return draft;
    const dated = draft.mentions.time ? {} : { time: meeting.time, part: meeting.part };
    const taken: Draft = { ...draft, round, place: draft.place ?? meeting.place, ...dated };
    meetingOf.set(taken, meeting);
    return taken;
  });
  return { drafts: out, meetingOf };
}
