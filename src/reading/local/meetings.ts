import type { Act } from '../../types/index.ts';
import type { Draft } from './draft.ts';

/** Acts that happen inside a meeting and take its time where nothing else is told. */
const INSIDE: ReadonlySet<Act> = new Set(['offer', 'demand', 'agree', 'reject', 'progress', 'give', 'suspend']);

/**
 * An act inside a dated meeting takes the meeting's time and place: one that names the meeting by its round ("in the
 * 10th round in Tokyo, Japan suggested …").
 * @param drafts with their rounds
 * @returns the drafts in the same order, and for each the number of the meeting that it names by its round
 */
export function insideMeetings(drafts: readonly Draft[]): { drafts: Draft[]; meetings: (number | null)[] } {
  const rounds = new Map<number, number>();
  for (const [at, { act, round }] of drafts.entries())
    if (act === 'meet' && round !== null && !rounds.has(round)) rounds.set(round, at);
  const meetings = drafts.map((draft) => {
    const at = INSIDE.has(draft.act) && draft.round !== null ? rounds.get(draft.round) : undefined;
    return at !== undefined && shareParty(draft, drafts[at] as Draft) ? at : null;
  });
  const dated = drafts.map((draft, i) => {
    const meeting = drafts[meetings[i] ?? -1];
    if (!meeting) return draft;
    const when = draft.mentions.time ? {} : { time: meeting.time, part: meeting.part };
    return { ...draft, place: draft.place ?? meeting.place, ...when };
  });
  return { drafts: dated, meetings };
}

/** Two negotiations of one report may both have a third round. */
function shareParty(draft: Draft, meeting: Draft): boolean {
  if (draft.actors.length === 0 || meeting.actors.length === 0) return true;
  return draft.actors.some((party) => meeting.actors.includes(party));
}
