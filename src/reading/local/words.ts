import type { Span } from '../../types/index.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Accents apart from their letter, soft hyphens, joiners: they belong to the word that they stand in or after. */
const BOUND = /[\p{M}\p{Cf}]/u;

/** Stretches a span to the whole words that it touches, within the sentence; word pieces may begin and end inside one. */
export function wholeWords(text: string, span: Span, sentence: Span): Span {
  let { start, end } = span;
  while (start > sentence.start && joins(text, start)) start -= 1;
  while (end < sentence.end && joins(text, end)) end += 1;
  return { start, end };
}

/** Whether the text before and after a place is of one word. */
function joins(text: string, at: number): boolean {
  const [before, after] = [charBefore(text, at), charAt(text, at)];
  if (BOUND.test(after)) return LETTER.test(before) || BOUND.test(before);
  return LETTER.test(after) && (LETTER.test(before) || BOUND.test(before));
}

/** The character that holds the unit `at`; inside a pair of surrogates, the pair. */
function charAt(text: string, at: number): string {
  const low = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0);
}

function charBefore(text: string, at: number): string {
  return charAt(text, at - 1);
}
