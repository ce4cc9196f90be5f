import type { Act, Link } from '../../types/index.ts';
import { tieOf } from './cues.ts';
import type { Draft } from './draft.ts';
import { likeness } from './merge.ts';

/** A draft is tied to the draft of number `to`. */
export type LinkTo = { readonly rel: Link['rel']; readonly to: number };

/** Which acts answer which. */
const ANSWERS: Partial<Record<Act, readonly Act[]>> = {
  reject: ['demand', 'offer', 'accuse'],
  agree: ['demand', 'offer'],
};
const PARTS_OF_A_MEETING: ReadonlySet<Act> = new Set(['agree', 'offer', 'demand', 'reject', 'progress']);
/** How many sentences back an answer looks for what it answers. */
const REACH = 6;
/** How many sentences lie at most between a meeting and what is told as of the same time. */
const BESIDE = 2;

/**
 * Ties between the facts of one report: what is answered, the meeting that an act is part of, what words such as
 * "instead of" tie.
 * @param drafts in the order of the text
 * @param meetings for each draft the number of the meeting that it names by its round
 * @returns for each draft its ties, none twice
 */
export function link(drafts: readonly Draft[], meetings: readonly (number | null)[], text: string): LinkTo[][] {
  const ties: LinkTo[][] = drafts.map(() => []);
  const tie = (at: number, rel: LinkTo['rel'], to: number | null) => {
    if (to !== null && to !== at && !ties[at]?.some((known) => known.to === to)) ties[at]?.push({ rel, to });
  };
  for (const [at, draft] of drafts.entries()) {
    tie(at, 'responds-to', answeredBy(drafts, draft, at));
    tie(at, 'part-of', meetings[at] ?? meetingOf(drafts, draft, at));
    const next = nextInSentence(drafts, draft, at);
    const told = next === null ? null : tieOf(draft, drafts[next] as Draft, text);
    if (next !== null && told) told.of === 'first' ? tie(at, told.rel, next) : tie(next, told.rel, at);
  }
  return ties;
}

/** The next draft of the sentence whose evidence begins after this one's. */
function nextInSentence(drafts: readonly Draft[], draft: Draft, at: number): number | null {
  for (let i = at + 1; drafts[i]?.sentence === draft.sentence; i++)
    if ((drafts[i] as Draft).span.start >= draft.span.end) return i;
  return null;
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

/** What is aimed at a party, that party answers; and none rejects what it asked for itself. */
function answers(draft: Draft, other: Draft): boolean {
  const aimed = other.recipients.some((party) => draft.actors.includes(party));
  return aimed && !(draft.act === 'reject' && other.actors.some((party) => draft.actors.includes(party)));
}

/** The nearest meeting of all the draft's actors, in its sentence, or beside it and at the same time. */
function meetingOf(drafts: readonly Draft[], draft: Draft, at: number): number | null {
  if (!PARTS_OF_A_MEETING.has(draft.act) || draft.actors.length === 0) return null;
  const fits = (other: Draft) =>
    other.act === 'meet' &&
    other.status === 'occurred' &&
    draft.actors.every((party) => other.actors.includes(party)) &&
    (other.sentence === draft.sentence || (draft.time !== null && draft.time === other.time));
  const beside = (i: number) => {
    const other = drafts[i];
    return other !== undefined && Math.abs(other.sentence - draft.sentence) <= BESIDE;
  };
  for (let [back, on] = [at - 1, at + 1]; beside(back) || beside(on); back--, on++) {
    if (beside(back) && fits(drafts[back] as Draft)) return back;
    if (beside(on) && fits(drafts[on] as Draft)) return on;
  }
  return null;
}
