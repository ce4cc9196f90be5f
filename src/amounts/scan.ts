// Where numbers stand in a text, each with what it is worth. Numbers that belong to a date, a name ("M-19", "Resolution
// 242") or an ordinal are left out.
import { findExpressionSpans, type Lexeme, readFraction, readNumber } from '../time/index.ts';
import type { Bound } from './bounds.ts';

/** A number with the lexemes that it covers, half-open. */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "half of", "two thirds of": the value is a share. */
  readonly share: boolean;
  /** "dozens", "tens of thousands": at least so many. */
  readonly bound: Bound | null;
};

/** "Hundreds", "tens of thousands": the least that they can mean. Longer rows first. */
export const VAGUE_NUMBERS: readonly (readonly [words: string, value: number])[] = [
  ['hundreds of thousands', 1e5],
  ['hundreds of millions', 1e8],
  ['hundreds of billions', 1e11],
  ['tens of thousands', 1e4],
  ['tens of millions', 1e7],
  ['tens of billions', 1e10],
  ['thousands of millions', 1e9],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
];
const VAGUE_FIRST = new Map<string, { words: string[]; value: number }[]>();
for (const [words, value] of VAGUE_NUMBERS) {
  const list = words.split(' ');
  const key = list[0] ?? '';
  VAGUE_FIRST.set(key, [...(VAGUE_FIRST.get(key) ?? []), { words: list, value }]);
}

/** Words after which a number names something and counts nothing. */
const NAMING = new Set(
  'resolution article articles no number chapter section sections route highway flight room page pages channel clause paragraph protocol annex version phase group top level'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 's']);

function names(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const [before, two, after] = [lexemes[from - 1], lexemes[from - 2], lexemes[to]];
  if (after?.gap === 0 && SUFFIXES.has(after.low)) return true;
  if (!before) return false;
  if (NAMING.has(before.low) || (before.raw === '.' && two?.low === 'no')) return true;
  if (lexemes[from]?.kind !== 'number' || lexemes[from]?.gap !== 0) return false;
  if (before.raw === '-' && before.gap === 0) return two?.kind === 'word';
  return before.kind === 'word' && before.end - before.start < 3 && !/^(us|usd|c|a|hk|nz|s|r|rs)$/.test(before.low);
}

function vagueAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  for (const { words, value } of VAGUE_FIRST.get(lexemes[at]?.low ?? '') ?? []) {
    if (words.every((word, i) => lexemes[at + i]?.low === word)) {
      return { from: at, to: at + words.length, value, share: false, bound: 'min' };
    }
  }
  return null;
}

/** "half of the money", "two-thirds of": a share; "half a month" counts as a number. */
function shareAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const read = readFraction(lexemes, at);
  if (!read) return null;
  const next = lexemes[read.next]?.low ?? '';
  const share = next === 'of' || next === 'the' || next === 'its' || next === 'their' || next === 'that';
  const article = next === 'a' || next === 'an' ? 1 : 0;
  if (!share && next !== '-' && !article) return null;
  return { from: at, to: read.next + article, value: read.value, share, bound: null };
}

function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const vague = vagueAt(lexemes, at) ?? shareAt(lexemes, at);
  if (vague) return vague;
  const read = readNumber(lexemes, at);
  if (!read || !Number.isFinite(read.value)) return null;
  return { from: at, to: read.next, value: read.value, share: false, bound: null };
}

/** The numbers of the text in order. `a` before a unit of time counts one ("an hour"). */
export function numerals(lexemes: readonly Lexeme[]): Numeral[] {
  const dated = findExpressionSpans(lexemes);
  const out: Numeral[] = [];
  let next = 0;
  for (let at = 0; at < lexemes.length; at++) {
    while (next < dated.length && (dated[next]?.to ?? 0) <= at) next++;
    const date = dated[next];
    if (date && date.from <= at) {
      at = date.to - 1;
      continue;
    }
    const found = numeralAt(lexemes, at);
    if (!found) {
      const low = lexemes[at]?.low;
      if (low === 'a' || low === 'an') out.push({ from: at, to: at + 1, value: 1, share: false, bound: null });
      continue;
    }
    if (!names(lexemes, found.from, found.to)) out.push(found);
    at = found.to - 1;
  }
  return out;
}
