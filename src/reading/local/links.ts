import type { Act, Link } from '../../types/index.ts';
import type { Draft } from './draft.ts';
import { likeness } from './merge.ts';

/** Which acts answer which. */
const ANSWERS: Partial<Record<Act, readonly Act[]>> = {
  reject: ['demand', 'offer', 'accuse'],
  agree: ['demand', 'offer'],
};
const PARTS_OF_A_MEETING: ReadonlySet<Act> = new Set(['agree', 'offer', 'demand', 'reject', 'progress']);
/** How many sentences back an answer looks for what it answers. */
const REACH = 6;

/**
 * Ties between the facts of one report: what is answered, and the meeting that an act is part of.
 * @param drafts in the order of the text
 * @returns for each draft the numbers of the drafts that it is tied to
 */
export function link(drafts: readonly Draft[]): { rel: Link['rel']; to: number }[][] {
  return drafts.map((draft, at) => {
    const ties: { rel: Link['rel']; to: number }[] = [];
    const answered = answeredBy(drafts, draft, at);
    if (answered !== null) ties.push({ rel: 'responds-to', to: answered });
    const meeting = meetingOf(drafts, draft, at);
    if (meeting !== null) ties.push({ rel: 'part-of', to: meeting });
    return ties;
  });
}

function answeredBy(drafts: readonly Draft[], draft: Draft, at: number): number | null {
  const kinds = ANSWERS[draft.act];
  if (!kinds || draft.actors.length === 0) return null;
  let best: number | null = null;
  let most = 0;
  for (let i = at - 1; i >= 0 && draft.sentence - (drafts[i] as Draft).sentence <= REACH; i--) {
    const other = drafts[i] as Draft;
    if (!kinds.includes(other.act) || !answers(draft, other)) continue;
    const weight = 1 + 2 * likeness(draft.issue, other.issue) - 0.2 * (draft.sentence - other.sentence);
    if (weight > most) [best, most] = [i, weight];
  }
  return best;
}

function answers(draft: Draft, other: Draft): boolean {
  const aimed = other.recipients.some((party) => draft.actors.includes(party));
  return aimed && !other.actors.some((party) => draft.actors.includes(party) && draft.act === 'reject');
}

function meetingOf(drafts: readonly Draft[], draft: Draft, at: number): number | null {
  if (!PARTS_OF_A_MEETING.has(draft.act)) return null;
  let best: number | null = null;
  for (const [i, other] of drafts.entries()) {
    if (other.act !== 'meet' || other.status !== 'occurred' || i === at) continue;
    const shares = draft.actors.length > 0 && draft.actors.every((party) => other.actors.includes(party));
    const together =
      other.sentence === draft.sentence ||
      (draft.time !== null && draft.time === other.time && Math.abs(other.sentence - draft.sentence) <= 2);
    if (shares && together && (best === null || Math.abs(i - at) < Math.abs(best - at))) best = i;
  }
  return best;
}
