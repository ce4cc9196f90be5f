import type { RecordFact, Span } from '../types/index.ts';

/** A text with each run of white space squeezed into one space, and where each of its offsets went. */
export type FlatText = { readonly text: string; readonly flat: string; readonly toFlat: Int32Array };

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** `toFlat[i]` is how long the first `i` units of the text are once squeezed. */
export function flatten(text: string): FlatText {
  const toFlat = new Int32Array(text.length + 1);
  let blankBefore = false;
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/.test(text[i] as string);
    toFlat[i + 1] = (toFlat[i] as number) + (blank && blankBefore ? 0 : 1);
    blankBefore = blank;
  }
  return { text, flat: squeeze(text), toFlat };
}

/**
 * Where a fact's evidence lies, in units of the squeezed text; the fact's own span tells which of several like places.
 * @returns null where the words are not in the text
 */
export function locate(fact: RecordFact, { text, flat, toFlat }: FlatText): Span | null {
  const words = squeeze(fact.evidence);
  const from = fact.span ? Math.max(0, (toFlat[Math.min(fact.span.start, text.length)] as number) - 2) : 0;
  const near = flat.indexOf(words, from);
  const start = near >= 0 || from === 0 ? near : flat.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

const LONGEST_EVIDENCE = 1000;

/** Whether evidence is in the text, where its span says, and no longer than a sentence can be. */
export function isGrounded(fact: RecordFact, place: Span | null, text: string): boolean {
  if (!place || fact.evidence.length > LONGEST_EVIDENCE) return false;
  if (fact.span && text.slice(fact.span.start, fact.span.end) !== fact.evidence) return false;
  return !/\n\s*\n/.test(fact.evidence);
}

export const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
export const unionLength = (a: Span, b: Span): number => Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** Whether two pieces of evidence show the same: half of the shorter is shared, and 0.3 of what both span. */
export function sameEvidence(a: Span, b: Span): boolean {
  const shared = sharedLength(a, b);
  if (shared <= 0) return false;
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start) && shared >= 0.3 * unionLength(a, b);
}
