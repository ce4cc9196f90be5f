// Numbers, units and bounds put together.

import { type Lexeme, lex } from '../time/index.ts';
import type { Span } from '../types/index.ts';
import { BOUND_AFTER, BOUND_BEFORE, type Bound } from './bounds.ts';
import { type Counted, counted, matter, victims } from './noun.ts';
import { type Numeral, numerals } from './scan.ts';
import { CODES, CURRENCY_SIGNS, SIGN_PREFIXES, WRITTEN_AS } from './units.ts';

/** An amount as RECORD.md has it: money in ISO 4217, shares in "%", persons as "people". */
export type AmountValue = {
  readonly value: number;
  readonly unit: string;
  readonly of: string | null;
  readonly bound: Bound | null;
};
export type AmountMention = Span & { readonly amount: AmountValue; readonly via: readonly string[] };

type Draft = {
  readonly numeral: Numeral;
  readonly from: number;
  readonly counted: Counted | null;
  readonly money: string | null;
};

/** The currency sign or code before a number, and where it begins. */
function money(lexemes: readonly Lexeme[], from: number): { unit: string; from: number } | null {
  const before = lexemes[from - 1];
  if (!before) return null;
  const unit = CURRENCY_SIGNS.get(before.raw);
  if (!unit) {
    if (CODES.has(before.raw)) return { unit: before.raw === 'RMB' ? 'CNY' : before.raw, from: from - 1 };
    return before.low === 'rs' ? { unit: 'INR', from: from - 1 } : null;
  }
  const letters = lexemes[from - 2];
  const touching = unit === 'USD' && before.gap === 0 && letters?.kind === 'word' && isUpper(letters.raw);
  const other = touching ? SIGN_PREFIXES.get(letters.low) : undefined;
  return other ? { unit: other, from: from - 2 } : { unit, from: from - 1 };
}
const isUpper = (raw: string) => raw === raw.toUpperCase();

function boundBefore(lexemes: readonly Lexeme[], from: number): { bound: Bound; from: number } | null {
  const low = lexemes[from - 1]?.low;
  for (const [words, bound] of low === undefined ? [] : (BOUNDS_BY_LAST.get(low) ?? [])) {
    const start = from - words.length;
    if (start >= 0 && words.every((word, i) => lexemes[start + i]?.low === word)) return { bound, from: start };
  }
  return null;
}
const BOUNDS_BY_LAST = new Map<string, [string[], Bound][]>();
for (const [source, bound] of BOUND_BEFORE) {
  const words = source.split(' ');
  const key = words.at(-1) ?? '';
  BOUNDS_BY_LAST.set(key, [...(BOUNDS_BY_LAST.get(key) ?? []), [words, bound]]);
}

function boundAfter(lexemes: readonly Lexeme[], at: number): Bound | null {
  const row = BOUND_AFTER.find(([words]) => words.split(' ').every((word, i) => lexemes[at + i]?.low === word));
  return row?.[1] ?? null;
}

const isOne = (lexemes: readonly Lexeme[], { from, to, value }: Numeral): boolean =>
  value === 1 && to === from + 1 && lexemes[from]?.kind === 'word';

/** "5 to 10 percent", "$5 and $7 billion", "between 500 and 5,500 km": the first has the second's unit. */
function rangeJoint(lexemes: readonly Lexeme[], a: Draft, b: Draft): boolean {
  if (a.counted && !a.money) return false;
  const gap = b.from - a.numeral.to;
  const between = lexemes[a.numeral.to];
  if (gap !== 1 || !between) return false;
  if (between.low === 'and') return lexemes[a.from - 1]?.low === 'between';
  return (
    between.low === 'to' || between.low === 'or' || between.raw === '-' || between.raw === '–' || between.raw === '—'
  );
}

/** "$5 to $7 billion": the scale stands once, for both. */
function shareScale(lexemes: readonly Lexeme[], a: Numeral, b: Numeral): number {
  const last = lexemes[b.to - 1];
  const scaled = last?.kind === 'word' && lexemes[b.from]?.kind === 'number';
  const plain = lexemes[b.from]?.value ?? 0;
  return scaled && a.to === a.from + 1 && plain > 0 && a.value <= plain ? a.value * (b.value / plain) : a.value;
}

const round = (value: number): number => Number(value.toPrecision(12));

/** Two sides and the like are the parties themselves: they count nothing. */
const PARTIES = new Set(
  'sides koreas countries nations states governments delegations leaders presidents parties neighbors neighbours rivals'.split(
    ' ',
  ),
);
const named = (lexemes: readonly Lexeme[], draft: Draft): boolean =>
  draft.numeral.value === 2 &&
  /^(?:the|both|these|those)$/.test(lexemes[draft.numeral.from - 1]?.low ?? '') &&
  PARTIES.has(lexemes[(draft.counted?.to ?? 0) - 1]?.low ?? '');

/** "2 million barrels a day", "400 dollars a year": how often, not how long. */
function isRate(lexemes: readonly Lexeme[], before: Draft | undefined, draft: Draft): boolean {
  const article = isOne(lexemes, draft.numeral) && lexemes[draft.numeral.from]?.low !== 'one';
  return article && before !== undefined && Math.max(before.counted?.to ?? 0, before.numeral.to) >= draft.from;
}

function mention(
  lexemes: readonly Lexeme[],
  draft: Draft,
  unit: string,
  value: number,
  forced: Bound | null,
): AmountMention | null {
  const { numeral, counted: what } = draft;
  const before = boundBefore(lexemes, draft.from);
  const to = Math.max(what?.to ?? 0, numeral.to);
  const from = before?.from ?? draft.from;
  const [first, last] = [lexemes[from], lexemes[to - 1]];
  if (!first || !last) return null;
  const bound = forced ?? before?.bound ?? boundAfter(lexemes, numeral.to) ?? boundAfter(lexemes, to) ?? numeral.bound;
  const of = what?.noun ?? matter(lexemes, to);
  return {
    start: first.start,
    end: last.end,
    amount: { value: round(value), unit, of, bound },
    via: [
      numeral.share ? 'amount.share' : draft.money ? 'amount.sign' : (what?.via ?? 'amount.range'),
      ...(bound ? [`bound.${bound}`] : []),
    ],
  };
}

/** Every amount that the text names, in order. A number that counts nothing told is none; so is a date or a clock time. */
export function findAmounts(text: string, _sentences: readonly Span[] = []): AmountMention[] {
  const lexemes = lex(text);
  const drafts = numerals(lexemes).map((numeral): Draft => {
    const sign = numeral.share ? null : money(lexemes, numeral.from);
    const vague = numeral.bound && lexemes[numeral.to]?.low === 'of' ? 1 : 0;
    const what = numeral.share
      ? null
      : (counted(lexemes, numeral.to + vague, isOne(lexemes, numeral)) ??
        (isOne(lexemes, numeral)
          ? null
          : victims(lexemes, boundBefore(lexemes, numeral.from)?.from ?? numeral.from, numeral.to)));
    return { numeral, from: sign?.from ?? numeral.from, counted: sign ? null : what, money: sign?.unit ?? null };
  });
  const out: AmountMention[] = [];
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1];
    const before = drafts[i - 1];
    let { value } = draft.numeral;
    let unit = draft.money ?? draft.counted?.unit ?? null;
    let bound: Bound | null = null;
    if (next && rangeJoint(lexemes, draft, next)) {
      const shared = next.money ?? next.counted?.unit ?? null;
      if (shared && (!unit || unit === shared)) {
        unit = shared;
        value = shareScale(lexemes, draft.numeral, next.numeral);
        bound = 'min';
      }
    } else if (before && rangeJoint(lexemes, before, draft)) {
      bound = 'max';
      unit ??= before.money;
    }
    if (draft.numeral.share) [unit, value] = ['%', Math.round(value * 100)];
    const written = WRITTEN_AS.get(unit ?? '');
    if (written) [unit, value] = [written[0], value * written[1]];
    if (!unit || named(lexemes, draft) || isRate(lexemes, before, draft)) return;
    const one = mention(lexemes, draft, unit, value, bound);
    if (one) out.push(one);
  });
  return out;
}
