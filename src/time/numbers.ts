// Numbers as news writes them: figures, words, fractions, dozens, millions. Used for time ("seven and a half years") and
// for amounts alike.
import type { Lexeme } from './lex.ts';

export const UNITS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);
/** Words that multiply, and the abbreviations of the wires. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['trn', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['m', 1e6],
  ['b', 1e9],
  ['millions', 1e6],
  ['billions', 1e9],
]);
const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ['thirtieth', 30],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
]);

/** A number read from the lexeme `at` on: its value, and the first lexeme after it. */
export type NumberRead = { readonly value: number; readonly next: number; readonly words: boolean };

/** Letters that scale only when they touch the figure ("$5m", "3bn"); apart they are other words. */
const TOUCHING = new Set(['m', 'b', 'bn', 'mn', 'tn']);

function scaleAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.gap === 2) return undefined;
  if (TOUCHING.has(lexeme.low) && lexeme.gap !== 0 && lexeme.low.length < 2) return undefined;
  return SCALES.get(lexeme.low);
}

/** "1/2" at `at`: its value, where a proper fraction stands there. */
function fractionAt(lexemes: readonly Lexeme[], at: number): number | null {
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top?.kind !== 'number' || slash?.raw !== '/' || slash.gap || bottom?.kind !== 'number' || bottom.gap) return null;
  return top.value < bottom.value && bottom.value <= 64 && Number.isInteger(bottom.value)
    ? top.value / bottom.value
    : null;
}

function figures(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const first = lexemes[at];
  if (first?.kind !== 'number') return null;
  let { value } = first;
  let next = at + 1;
  const alone = fractionAt(lexemes, at);
  if (alone !== null) return { value: alone, next: at + 3, words: false };
  const joint = lexemes[next]?.raw === '-' && lexemes[next]?.gap === 0 ? next + 1 : next;
  const part =
    Number.isInteger(value) && (joint > next || lexemes[next]?.gap === 1) ? fractionAt(lexemes, joint) : null;
  if (part !== null) {
    value += part;
    next = joint + 3;
  }
  return { value, next, words: false };
}

/** One to ninety-nine in words. */
function small(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const word = lexemes[at]?.low ?? '';
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const hyphen = lexemes[at + 1]?.raw === '-' && !lexemes[at + 1]?.gap ? 1 : 0;
  const rest = UNITS.get(lexemes[at + 1 + hyphen]?.low ?? '');
  return rest !== undefined && rest > 0 && rest < 10
    ? { value: ten + rest, next: at + 2 + hyphen }
    : { value: ten, next: at + 1 };
}

/** Number words from `at` on: "two hundred and five thousand". */
function inWords(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  let [total, current, next, seen] = [0, 0, at, false];
  for (;;) {
    const and = seen && lexemes[next]?.low === 'and' && current >= 100 ? 1 : 0;
    const part = small(lexemes, next + and);
    if (part) {
      if (seen && current % 100 !== 0) break;
      current += part.value;
      next = part.next;
      seen = true;
      if (current === 0) break;
    }
    const article = !seen && (lexemes[next]?.low === 'a' || lexemes[next]?.low === 'one') ? 1 : 0;
    const word = lexemes[next + article]?.low ?? '';
    const scale =
      word === 'dozen'
        ? 12
        : (seen || article) && word.length > 2 && !word.endsWith('s')
          ? SCALES.get(word)
          : undefined;
    if (scale === undefined) break;
    current = Math.max(current, 1) * scale;
    if (scale >= 1e3) {
      total += current;
      current = 0;
    }
    next += article + 1;
    seen = true;
    if (!part && !article) break;
  }
  return seen ? { value: total + current, next, words: true } : null;
}

/** "and a half", "and three quarters" after a whole number; "half a", "a third of" are the caller's. */
function withHalf(lexemes: readonly Lexeme[], read: NumberRead): NumberRead {
  let at = read.next;
  if (lexemes[at]?.raw === '-') at++;
  if (lexemes[at]?.low !== 'and') return read;
  at++;
  if (lexemes[at]?.raw === '-') at++;
  if (lexemes[at]?.low !== 'a' && lexemes[at]?.low !== 'one') return read;
  at++;
  if (lexemes[at]?.raw === '-') at++;
  const fraction = FRACTIONS.get(lexemes[at]?.low ?? '');
  return fraction === undefined ? read : { ...read, value: read.value + fraction, next: at + 1 };
}

/** "two thirds", "three-quarters", "half", "a quarter": a fraction in words. */
export function readFraction(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  let [top, next] = [1, at];
  const unit = UNITS.get(lexemes[at]?.low ?? '');
  if (unit !== undefined && unit > 0 && unit < 10) [top, next] = [unit, at + 1];
  else if (lexemes[at]?.low === 'a') next = at + 1;
  if (lexemes[next]?.raw === '-' && next > at) next++;
  const word = lexemes[next]?.low ?? '';
  const fraction = FRACTIONS.get(word);
  if (fraction === undefined || (next === at && word !== 'half')) return null;
  return { value: top * fraction, next: next + 1, words: true };
}

/** The number that starts at lexeme `at`, scaled ("2.5 billion", "500 mln", "a dozen"); null where none starts there. */
export function readNumber(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const plain = figures(lexemes, at) ?? inWords(lexemes, at);
  if (!plain) return null;
  let read = withHalf(lexemes, plain);
  let at2 = read.next;
  if (lexemes[at2]?.raw === '-' && lexemes[at2]?.gap === 0 && scaleAt(lexemes, at2 + 1)) at2++;
  const scale = scaleAt(lexemes, at2);
  if (scale !== undefined && (lexemes[at2]?.low !== 'm' || !read.words)) {
    read = { ...read, value: read.value * scale, next: at2 + 1 };
  } else if (lexemes[at2]?.low === 'dozen') read = { ...read, value: read.value * 12, next: at2 + 1 };
  return { ...read, value: Number(read.value.toPrecision(15)) };
}
