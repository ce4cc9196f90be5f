import type { Span } from '../types/index.ts';
import { CONTEXT, context } from './context.ts';
import { features, MOST_FEATURES } from './features.ts';
import type { Sieve } from './model.ts';

/**
 * Which sentences of a report can hold a fact.
 * @param text      the whole report
 * @param sentences all its sentences in order, as `sentences` of `tokens` gives them: the sieve weighs them together
 * @returns one a sentence: true where it is worth reading
 */
export function keep(text: string, sentences: readonly Span[], sieve: Sieve): boolean[] {
  return Array.from(scores(text, sentences, sieve), (score) => score >= sieve.threshold);
}

/**
 * How likely each sentence is to hold a fact, its company weighed in.
 * @returns one a sentence, in logits of a balanced sample; the more the likelier
 */
export function scores(text: string, sentences: readonly Span[], sieve: Sieve): Float64Array {
  const rows = context(ownScores(text, sentences, sieve));
  return Float64Array.from(sentences, (_, i) => {
    let score = sieve.context[CONTEXT] as number;
    for (let j = 0; j < CONTEXT; j++) score += (sieve.context[j] as number) * (rows[i * CONTEXT + j] as number);
    return score;
  });
}

/** What each sentence's words alone say. Divided by the root of their number: a long sentence is no surer than a short. */
export function ownScores(text: string, sentences: readonly Span[], sieve: Sieve): Float64Array {
  const buckets = new Uint32Array(MOST_FEATURES);
  const { weights, scale, bias } = sieve;
  return Float64Array.from(sentences, (span) => {
    const count = features(text, span, sieve.bits, buckets);
    if (count === 0) return bias;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[buckets[i] as number] as number;
    return bias + (scale * sum) / Math.sqrt(count);
  });
}
