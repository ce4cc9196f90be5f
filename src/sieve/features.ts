import type { Span } from '../types/index.ts';

/** Most features that one sentence gives: `sentences` makes none longer than 2,000 units; what is longer is read in part. */
export const MOST_FEATURES = 4096;
/** Each word gives at most this many: itself, its stem, and the pair that it makes with the word before. */
const A_WORD = 3;
/** A stem is a word's first letters: "negotiat" stands for the verb, the noun and the people. */
const STEM = 5;
const OPENING = 0x811c9dc5;
const PAIR = 0x9e3779b1;
const FOLLOWS = 0x85ebca6b;

/**
 * A sentence's features, each a bucket of a hashed vocabulary (Weinberger et al. 2009): its words in lower case with
 * digits made alike, their stems, and pairs of neighbours. One pass over the units, no word is ever cut out as a string:
 * this is what makes the sieve cost microseconds.
 * @param span   UTF-16 units of `text`
 * @param bits   the vocabulary has 2 ** bits buckets
 * @param out    filled from the start; `MOST_FEATURES` long
 * @returns how many features were written; a feature that stands twice in the sentence is written twice
 */
export function features(text: string, span: Span, bits: number, out: Uint32Array): number {
  const shift = 32 - bits;
  let count = 0;
  let [word, stem, length, before] = [OPENING, 0, 0, 0];
  for (let i = span.start; i <= span.end && count + A_WORD <= out.length; i++) {
    const unit = i < span.end ? folded(text.charCodeAt(i)) : 0;
    if (unit !== 0) {
      word = Math.imul(word ^ unit, 0x01000193);
      if (++length === STEM) stem = word;
      continue;
    }
    if (length === 0) continue;
    out[count++] = mixed(word) >>> shift;
    if (length > STEM) out[count++] = mixed(stem ^ PAIR) >>> shift;
    out[count++] = mixed(Math.imul(before, FOLLOWS) ^ word) >>> shift;
    before = word;
    word = OPENING;
    length = 0;
  }
  return count;
}

/** A unit as the features see it; 0 for what stands between words. Small ASCII letters come first, as most are. */
function folded(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    return unit >= 48 && unit <= 57 ? 48 : 0;
  }
  return betweenWords(unit) ? 0 : unit;
}

/** Latin-1 signs, general punctuation, CJK punctuation. */
function betweenWords(unit: number): boolean {
  return unit <= 0xbf || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f);
}

/** Spreads a hash over all its bits, the upper ones above all, since those choose the bucket (MurmurHash3's finisher). */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
