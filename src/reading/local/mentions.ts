import { findAmounts } from '../../amounts/index.ts';
import { findMentions, type Parties } from '../../parties/index.ts';
import { findTimes } from '../../time/index.ts';
import type { Mention, Span } from '../../types/index.ts';

/** A mention with the number of the sentence that holds it. */
export type PlacedMention = Mention & { readonly sentence: number };

/**
 * Everything that the text names and a fact may need: parties, people, places, unnamed sources, times, amounts.
 * @returns in the order of the text; a mention belongs to the sentence where it begins
 */
export function placedMentions(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  parties: Parties,
): PlacedMention[] {
  const found: Mention[] = [
    ...findMentions(text, parties, { published, sentences: [...sentences] }),
    ...findTimes(text, { published, sentences: [...sentences] }).map(({ value, ...rest }) => ({
      ...rest,
      time: value,
    })),
    ...findAmounts(text, [...sentences]),
  ];
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: PlacedMention[] = [];
  let sentence = 0;
  for (const mention of found) {
    while (sentence < sentences.length - 1 && (sentences[sentence + 1] as Span).start <= mention.start) sentence++;
    out.push({ ...mention, sentence });
  }
  return out;
}
