// Second pass: what the words around an expression make of it. "Early" and its like narrow it, "to" and "and" join two,
// "since" and "before" open one side. Tables first, then the three small steps that read them.
import type { Part } from '../types/index.ts';
import type { Bound, Expression, Found, Joined } from './expression.ts';
import type { Lexeme } from './lex.ts';

type Before<T> = { readonly id: string; readonly words: string; readonly gives: T };

/** Words right before a time that say which third of it is meant. */
export const PART_WORDS: readonly Before<Part>[] = [
  ...[
    'early',
    'early in',
    'early on',
    'early in the',
    'early -',
    'beginning of',
    'the beginning of',
    'start of',
    'the start of',
    'the opening days of',
    'the first days of',
    'the early days of',
    'the early part of',
    'the first week of',
    'first week of',
  ].map((words): Before<Part> => ({ id: 'part.early', words, gives: 'early' })),
  ...['mid', 'mid -', 'mid - to -', 'middle of', 'the middle of', 'the second week of'].map(
    (words): Before<Part> => ({ id: 'part.mid', words, gives: 'mid' }),
  ),
  ...[
    'late',
    'late in',
    'late on',
    'late -',
    'late in the',
    'end of',
    'the end of',
    'end -',
    'the close of',
    'the final days of',
    'the last days of',
    'the last week of',
    'later part of',
    'the latter part of',
    'the closing days of',
  ].map((words): Before<Part> => ({ id: 'part.late', words, gives: 'late' })),
];
/** Parts of a day said of a day: "the morning of", "on the night of". */
export const DAY_WORDS: readonly Before<true>[] = ['morning', 'afternoon', 'evening', 'night'].flatMap(
  (word): Before<true>[] => [
    { id: 'part.day', words: `the ${word} of`, gives: true },
    { id: 'part.day', words: `${word} of`, gives: true },
  ],
);
/** Words before a time that open one of its sides. */
export const BOUND_WORDS: readonly Before<Bound>[] = [
  ...[
    'until',
    'till',
    'by',
    'up to',
    'up until',
    'through',
    'no later than',
    'not later than',
    'on or before',
    'pending',
  ].map((words): Before<Bound> => ({ id: 'bound.until', words, gives: 'until' })),
  ...[
    'since',
    'ever since',
    'not before',
    'no earlier than',
    'not until',
    'starting',
    'starting in',
    'starting on',
    'beginning',
    'beginning in',
    'beginning on',
    'as of',
    'effective',
    'from',
    'dating to',
    'dating back to',
  ].map((words): Before<Bound> => ({ id: 'bound.from', words, gives: 'from' })),
  ...['before', 'prior to', 'ahead of'].map((words): Before<Bound> => ({ id: 'bound.before', words, gives: 'before' })),
  ...['after'].map((words): Before<Bound> => ({ id: 'bound.after', words, gives: 'after' })),
];

type Index<T> = ReadonlyMap<string, readonly { row: Before<T>; words: readonly string[] }[]>;
/** Rows by their last word, the longer first. */
function byLastWord<T>(rows: readonly Before<T>[]): Index<T> {
  const out = new Map<string, { row: Before<T>; words: readonly string[] }[]>();
  for (const row of [...rows].sort((a, b) => b.words.length - a.words.length)) {
    const words = row.words.split(' ');
    const last = words.at(-1) ?? '';
    out.set(last, [...(out.get(last) ?? []), { row, words }]);
  }
  return out;
}
const PARTS = byLastWord(PART_WORDS);
const DAYS = byLastWord(DAY_WORDS);
const BOUNDS = byLastWord(BOUND_WORDS);

function before<T>(index: Index<T>, lexemes: readonly Lexeme[], at: number): { row: Before<T>; from: number } | null {
  const last = lexemes[at - 1];
  if (!last || lexemes[at]?.gap === 2) return null;
  for (const { row, words } of index.get(last.low) ?? []) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => lexemes[from + i]?.low === word)) return { row, from };
  }
  return null;
}

const PLACED: ReadonlySet<Expression['kind']> = new Set(['date', 'decade', 'unit', 'range']);
const widen = (found: Found, lexemes: readonly Lexeme[], from: number, id: string): Found => ({
  ...found,
  from,
  start: lexemes[from]?.start ?? found.start,
  via: [...found.via, id],
});

/** "early April", "the end of 1999", "the night of Feb. 6". */
function withPart(found: Found, lexemes: readonly Lexeme[]): Found {
  if (!PLACED.has(found.expression.kind)) return found;
  const ofDay = before(DAYS, lexemes, found.from);
  if (ofDay) return { ...widen(found, lexemes, ofDay.from, ofDay.row.id), time: true };
  const hit = before(PARTS, lexemes, found.from);
  return hit ? { ...widen(found, lexemes, hit.from, hit.row.id), part: hit.row.gives } : found;
}

const RANGE_WORDS = new Set(['to', '-', '–', '—', 'through', 'until', 'till', '/']);
const LIST_WORDS = new Set(['and', 'or', ',', '&']);

/** What stands between two expressions: nothing else than one word that joins them. */
function joint(a: Found, b: Found, lexemes: readonly Lexeme[]): 'range' | 'list' | null {
  const between = lexemes.slice(a.to, Math.min(b.from, a.to + 4)).map((lexeme) => lexeme.low);
  if (b.from - a.to > 3 || lexemes[b.from]?.gap === 2) return null;
  const words = between.filter((word) => word !== 'in' && word !== 'on');
  if (words.length === 1 && RANGE_WORDS.has(words[0] ?? '')) return 'range';
  if (words.length === 0 || words.some((word) => !LIST_WORDS.has(word))) return null;
  return words.includes('and') && lexemes[a.from - 1]?.low === 'between' ? 'range' : 'list';
}

/** "between January and March 1999", "in August and October 2000": the year stands once, for both. */
function shareYear(a: Expression, b: Expression, kind: 'range' | 'list'): [Expression, Expression] {
  if (a.kind !== 'date' || b.kind !== 'date' || a.month === undefined || b.month === undefined) return [a, b];
  if (a.turn !== undefined || b.turn !== undefined || a.years !== undefined || b.years !== undefined) return [a, b];
  if (a.year === undefined && b.year !== undefined) {
    const wraps = kind === 'range' && a.month > b.month;
    return [{ ...a, year: wraps ? b.year - 1 : b.year }, b];
  }
  if (a.year !== undefined && b.year === undefined) return [a, { ...b, year: a.month > b.month ? a.year + 1 : a.year }];
  return [a, b];
}

const sameGrain = (a: Expression, b: Expression): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'date' ||
    b.kind !== 'date' ||
    ((a.day ?? a.weekday) === undefined) === ((b.day ?? b.weekday) === undefined));

const NOT = new Set(['not', 'unlikely', 'never', 'cannot', 'hardly']);
/** "will not be held before March": not before is from. The negation stands a few words before, in the same clause. */
function isNegated(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const { raw, low } = lexemes[i] ?? { raw: '.', low: '.' };
    if (raw === '.' || raw === ';') return false;
    if (NOT.has(low) || (low === 't' && (lexemes[i - 1]?.raw === "'" || lexemes[i - 1]?.raw === '’'))) return true;
  }
  return false;
}

/** The expressions with what the words around them add, and those that two of them, or one and a word before it, make. */
export function compose(found: readonly Found[], lexemes: readonly Lexeme[]): { single: Found[]; joined: Joined[] } {
  const single = found.map((one) => withPart(one, lexemes));
  const joined: Joined[] = [];
  const ranged = new Set<number>();
  for (let i = 0; i + 1 < single.length; i++) {
    const [a, b] = [single[i], single[i + 1]];
    if (!a || !b || !PLACED.has(a.expression.kind) || !PLACED.has(b.expression.kind)) continue;
    const kind = joint(a, b, lexemes);
    if (!kind) continue;
    const [first, second] = shareYear(a.expression, b.expression, kind);
    single[i] = { ...a, expression: first };
    single[i + 1] = { ...b, expression: second };
    if (kind === 'list' && !(sameGrain(first, second) && lexemes[b.from - 1]?.low === 'and')) continue;
    const opener = lexemes[a.from - 1];
    const opened = kind === 'range' && (opener?.low === 'from' || opener?.low === 'between') ? opener : undefined;
    joined.push({
      kind: 'range',
      from: i,
      to: i + 1,
      start: opened?.start ?? a.start,
      end: b.end,
      via: [`join.${kind}`],
    });
    if (kind === 'range') ranged.add(i).add(i + 1);
  }
  single.forEach((one, i) => {
    if (!PLACED.has(one.expression.kind) || one.expression.kind === 'range' || ranged.has(i)) return;
    const hit = before(BOUNDS, lexemes, one.from);
    const start = hit && lexemes[hit.from]?.start;
    if (hit && start !== undefined && start !== null) {
      const negated = hit.row.gives === 'before' && isNegated(lexemes, hit.from);
      const side = negated ? 'from' : hit.row.gives;
      joined.push({
        kind: 'bounded',
        side,
        of: i,
        start,
        end: one.end,
        via: [negated ? 'bound.not-before' : hit.row.id],
      });
    }
  });
  return { single, joined };
}
