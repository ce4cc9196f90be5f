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

/** The mentions of one sentence, by halving: they lie in the order of sentences. */
export function mentionsIn(mentions: readonly PlacedMention[], sentence: number): readonly PlacedMention[] {
  return mentions.slice(firstFrom(mentions, sentence), firstFrom(mentions, sentence + 1));
}

/** How many mentions lie before a sentence. */
export function firstFrom(mentions: readonly PlacedMention[], sentence: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as PlacedMention).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
