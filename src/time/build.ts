// From what a pattern captured to what the expression says. One small builder for each kind of output that a row may name.
import type { Part } from '../types/index.ts';
import type { Anchor, Expression } from './expression.ts';
import type { Captures } from './pattern.ts';
import type { Unit } from './words.ts';

/** Constants of a row; what a builder needs beside the captures. */
export type Constants = {
  readonly unit?: Unit;
  readonly offset?: number;
  readonly sign?: -1 | 1;
  readonly turn?: -1 | 0 | 1;
  readonly years?: number;
  readonly weeks?: number;
  readonly anchor?: Anchor;
  readonly side?: 'earlier' | 'later';
  readonly part?: Part;
  readonly time?: boolean;
  readonly code?: number;
};
type Builder = (captures: Captures, constants: Constants) => Expression | null;

const number = (captures: Captures, name: string): number | undefined => {
  const value = captures.get(name);
  return typeof value === 'number' ? value : undefined;
};
const unitOf = (captures: Captures, constants: Constants): Unit | undefined =>
  constants.unit ??
  (['unit', 'span', 'turnable'].map((name) => captures.get(name)).find((value) => value !== undefined) as
    | Unit
    | undefined);
const yearOf = (captures: Captures) =>
  number(captures, 'year') ?? number(captures, 'bareyear') ?? number(captures, 'shortyear');

function date(captures: Captures, constants: Constants): Expression & { kind: 'date' } {
  const stated = {
    year: yearOf(captures),
    month:
      number(captures, 'month') ??
      number(captures, 'monthname') ??
      number(captures, 'season') ??
      number(captures, 'mm'),
    day: number(captures, 'day') ?? number(captures, 'dd') ?? number(captures, 'ordinal'),
    weekday: number(captures, 'weekday'),
    turn: constants.turn,
    years: constants.years,
    weeks: constants.weeks,
    anchor: constants.anchor,
  };
  return {
    kind: 'date',
    ...(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as object),
  };
}

/** "May 3 to 5", "Nov. 30 to Dec. 2": the second date takes what it does not state from the first, and the first its year from the second. */
function dayRange(captures: Captures, constants: Constants): Expression {
  const first = date(captures, constants);
  const stated = { month: number(captures, 'to_month') ?? first.month, day: number(captures, 'to') };
  const to = {
    ...first,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
  } as Expression & { kind: 'date' };
  const { weekday: _, ...bare } = to;
  return { kind: 'range', from: first, to: bare };
}

/** "1998-99": the end has the century of the begin. */
function yearRange(captures: Captures): Expression | null {
  const from = number(captures, 'year') ?? number(captures, 'bareyear');
  const yy = number(captures, 'yy');
  if (from === undefined) return null;
  const to = number(captures, 'to') ?? (yy === undefined ? undefined : from - (from % 100) + yy);
  if (to === undefined || to <= from) return null;
  return { kind: 'range', from: { kind: 'date', year: from }, to: { kind: 'date', year: to } };
}

function unit(captures: Captures, constants: Constants): Expression | null {
  const name = unitOf(captures, constants);
  if (!name) return null;
  return {
    kind: 'unit',
    unit: name,
    offset: constants.offset ?? 0,
    anchor: constants.anchor ?? 'published',
    ...(constants.side && { side: constants.side }),
  };
}

/** "three weeks ago", "two days later": the unit so many away. Half a unit cannot be placed, and is left vague. */
function away(captures: Captures, constants: Constants): Expression | null {
  const count = number(captures, 'number') ?? 1;
  const name = unitOf(captures, constants);
  if (!name) return null;
  if (name === 'hour' || name === 'minute')
    return { kind: 'unit', unit: 'day', offset: 0, anchor: constants.anchor ?? 'published' };
  // "A decade ago" is told to the year, as "ten years ago" is.
  if (name === 'decade')
    return {
      kind: 'unit',
      anchor: constants.anchor ?? 'published',
      unit: 'year',
      offset: (constants.sign ?? -1) * Math.round(count * 10),
    };
  if (!Number.isInteger(count)) {
    if (name !== 'year' || (count * 12) % 1 !== 0) return { kind: 'vague' };
    return {
      kind: 'unit',
      unit: 'month',
      offset: (constants.sign ?? -1) * count * 12,
      anchor: constants.anchor ?? 'published',
    };
  }
  return { kind: 'unit', unit: name, offset: (constants.sign ?? -1) * count, anchor: constants.anchor ?? 'published' };
}

function stretch(captures: Captures, constants: Constants): Expression | null {
  const name = unitOf(captures, constants);
  if (!name) return null;
  return {
    kind: 'stretch',
    unit: name,
    count: number(captures, 'number') ?? null,
    sign: constants.sign ?? -1,
    anchor: constants.anchor ?? 'published',
  };
}

/** Quarters and half-years: EDTF codes in the place of the month. */
function coded(captures: Captures, constants: Constants): Expression | null {
  const n = number(captures, 'ordinal') ?? constants.offset ?? 0;
  const base = constants.code ?? 33;
  const most = base === 33 ? 4 : 2;
  if (n < 1 || n > most) return null;
  const year = yearOf(captures);
  return {
    kind: 'date',
    month: base + n - 1,
    ...(year === undefined ? (constants.years === undefined ? {} : { years: constants.years }) : { year }),
    ...(constants.anchor && { anchor: constants.anchor }),
  };
}

/** "the first three months of 1999": the year may be told from the report's. */
function months(captures: Captures, constants: Constants): Expression | null {
  const count = number(captures, 'number');
  if (count === undefined || !Number.isInteger(count) || count < 2 || count > 11) return null;
  const year = yearOf(captures);
  const base = { kind: 'date' as const, ...(year === undefined ? { years: constants.years ?? 0 } : { year }) };
  const [first, last] = constants.sign === 1 ? [13 - count, 12] : [1, count];
  return { kind: 'range', from: { ...base, month: first }, to: { ...base, month: last } };
}

function century(captures: Captures): Expression | null {
  const n = number(captures, 'ordinal');
  return n === undefined || n < 11 || n > 22 ? null : { kind: 'decade', first: (n - 1) * 100, years: 100 };
}

/** The builders that rows may name. */
export const BUILDERS = {
  date,
  dayRange,
  yearRange,
  unit,
  away,
  stretch,
  coded,
  century,
  months,
  decade: (captures) => ({ kind: 'decade', first: number(captures, 'decade') ?? 0, years: 10 }),
  duration: () => ({ kind: 'duration' }),
  clock: () => ({ kind: 'clock' }),
  set: () => ({ kind: 'set' }),
  none: () => ({ kind: 'none' }),
  vague: () => ({ kind: 'vague' }),
} satisfies Record<string, Builder>;

export type BuilderName = keyof typeof BUILDERS;
