import type { Link, Span } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';
import { fill, type Surroundings } from './fill.ts';
import { link } from './links.ts';
import { splitLists } from './lists.ts';
import { insideMeetings } from './meetings.ts';
import { mergeTwice } from './merge.ts';
import { countRounds } from './rounds.ts';

/** The least confidence that a record keeps. */
export const FLOOR = 0.05;

export type Decoded = {
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** For each draft, the numbers of those that it is tied to. */
  readonly ties: readonly (readonly { readonly rel: Link['rel']; readonly to: number }[])[];
};

/**
 * Candidates to one consistent set of facts: slots filled, lists of meetings told apart, what is told twice merged,
 * rounds counted, acts inside a meeting dated by it, ties found.
 */
export function decode(seen: readonly Candidate[], around: Surroundings, sentences: readonly Span[]): Decoded {
  const { text, mentions, settings } = around;
  const filled = seen
    .map((candidate) => fill(candidate, around))
    .filter((draft) => draft.confidence >= FLOOR)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const merged = mergeTwice(splitLists(filled, mentions, sentences, text), settings.merge);
  const { drafts } = insideMeetings(countRounds(merged, text), text);
  return { drafts, ties: link(drafts) };
}
