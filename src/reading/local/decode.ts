import type { Candidate } from './candidates.ts';
import { companyOf, inCompany } from './company.ts';
import type { Draft } from './draft.ts';
import { fill, type Surroundings } from './fill.ts';
import { type LinkTo, link } from './links.ts';
import { splitLists } from './lists.ts';
import { insideMeetings } from './meetings.ts';
import { mergeTwice } from './merge.ts';
import { mainParties } from './roles.ts';
import { countRounds, tellRounds } from './rounds.ts';

/** The least confidence that a record keeps. */
export const FLOOR = 0.05;

export type Decoded = {
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** For each draft, the numbers of those that it is tied to. */
  readonly ties: readonly (readonly LinkTo[])[];
};

/**
 * Candidates to one consistent set of facts: slots filled, lists of meetings told apart, what is told twice merged,
 * rounds counted, acts inside a meeting dated by it, ties found.
 */
export function decode(seen: readonly Candidate[], around: Surroundings): Decoded {
  const { text, mentions, settings } = around;
  const main = mainParties(seen, settings);
  const company = companyOf(seen, around.sentences, settings);
  const filled = seen
    .map((candidate) => fill(candidate, around, main))
    .map((draft) => ({
      ...draft,
      confidence: inCompany(draft.confidence, company[draft.sentence] as number, settings.company),
    }))
    .filter((draft) => draft.confidence >= FLOOR)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const told = tellRounds(splitLists(filled, mentions, text), text);
  const { drafts, meetings } = insideMeetings(countRounds(mergeTwice(told, settings.merge), text));
  return { drafts, ties: link(drafts, meetings, text) };
}
