// Words, numbers and signs with their places: the least that rules over time and amounts need to see.

export type Lexeme = {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly raw: string;
  /** In lower case. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** What stands before it: nothing, white space, or an empty line (which no expression crosses). */
  readonly gap: 0 | 1 | 2;
  /** Value of a figure ("10,000", "2.5"), else NaN. */
  readonly value: number;
};

// Linear: each alternative starts with another kind of sign, and none can be read in two ways.
const LEXEME = /\p{L}[\p{L}\p{M}]*|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[^\s\p{L}\d]/gu;
const EMPTY_LINE = /\n[^\S\n]*\n/;

/** The text's words, figures and signs in order. */
export function lex(text: string): Lexeme[] {
  const out: Lexeme[] = [];
  let last = 0;
  for (const match of text.matchAll(LEXEME)) {
    const raw = match[0];
    const start = match.index;
    const code = raw.charCodeAt(0);
    const figure = code >= 48 && code <= 57;
    const kind = figure ? 'number' : raw.toLowerCase() !== raw.toUpperCase() || /^\p{L}/u.test(raw) ? 'word' : 'sign';
    out.push({
      start,
      end: start + raw.length,
      raw,
      low: kind === 'word' ? raw.toLowerCase() : raw,
      kind,
      gap: start === last ? 0 : start - last > 1 && EMPTY_LINE.test(text.slice(last, start)) ? 2 : 1,
      value: figure ? Number(raw.replaceAll(',', '')) : Number.NaN,
    });
    last = start + raw.length;
  }
  return out;
}

export const isCapital = (lexeme: Lexeme): boolean => lexeme.raw.charAt(0) !== lexeme.low.charAt(0);
export const isCapitals = (lexeme: Lexeme): boolean => lexeme.raw.length > 1 && lexeme.raw === lexeme.raw.toUpperCase();
