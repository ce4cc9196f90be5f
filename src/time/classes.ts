// The classes of words that patterns may name: what can begin one, and how it is read at a place in the text.
import { isCapital, isCapitals, type Lexeme } from './lex.ts';
import { ORDINALS, readNumber, TENS, UNITS } from './numbers.ts';
import {
  CALENDAR_UNITS,
  COUNTED,
  DAY_PARTS,
  DECADES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  SEASONS,
  type Unit,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './words.ts';

/** What a class read, and the first lexeme after it. */
export type Hit = { readonly next: number; readonly value: number | string };
export type ClassRow = {
  /** Words or kinds that can begin it: the index over the rules. "#" is any figure. */
  readonly first: readonly string[];
  readonly match: (lexemes: readonly Lexeme[], at: number) => Hit | null;
};

const NEAR_MONTH = new Set(
  'in since until till by early late mid last next of this from during through between'.split(' '),
);
/** Words that join two months. */
const JOINS_MONTHS = new Set(['and', 'or', 'to', '-', '–', '/']);

/** Whether the words before `at` say that a month stands there. */
function nearMonth(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.low ?? '';
  return NEAR_MONTH.has(before) || (JOINS_MONTHS.has(before) && MONTHS.has(lexemes[at - 2]?.low ?? ''));
}

/** "May" and "March" are also other words: they count where they are capitalised and something near says month. */
function monthName(lexemes: readonly Lexeme[], at: number): Hit | null {
  const lexeme = lexemes[at];
  if (!lexeme || !isCapital(lexeme)) return null;
  const month = MONTHS.get(lexeme.low);
  if (month === undefined) return null;
  if (lexeme.low === 'may' || (lexeme.low === 'march' && isCapitals(lexeme))) {
    const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
    const dated =
      (after?.kind === 'number' && Number.isInteger(after.value)) || (before?.kind === 'number' && before.value <= 31);
    if (!dated && !nearMonth(lexemes, at)) return null;
  }
  return { next: at + 1, value: month };
}

function month(lexemes: readonly Lexeme[], at: number): Hit | null {
  const full = monthName(lexemes, at);
  if (full) return full;
  const lexeme = lexemes[at];
  const value = MONTH_ABBREVIATIONS.get(lexeme?.low ?? '');
  if (!lexeme || value === undefined || !isCapital(lexeme)) return null;
  const stop = lexemes[at + 1];
  return { next: stop?.raw === '.' && stop.gap === 0 ? at + 2 : at + 1, value };
}

/** A month that stands alone: "in Jan", "Jan." but not "Jan Egeland"; "in April" but not "April Glaspie said". */
function loneMonth(lexemes: readonly Lexeme[], at: number): Hit | null {
  const hit = month(lexemes, at);
  if (!hit) return null;
  const [before, after] = [lexemes[at - 1], lexemes[hit.next]];
  if (nearMonth(lexemes, at)) return hit;
  if (hit.next > at + 1) return hit;
  if (!MONTHS.has(lexemes[at]?.low ?? '')) return null;
  const capitals = before !== undefined && isCapitals(before);
  const named = (lexeme: Lexeme | undefined) => lexeme?.kind === 'word' && isCapital(lexeme) && !capitals;
  return named(after) && (!before || before.kind === 'sign' || named(before)) ? null : hit;
}

/** "Good Friday", "Bloody Sunday" are names of one day, not of a weekday. */
const NAMED_DAYS = new Set(['good', 'bloody', 'black', 'palm', 'easter', 'whit', 'super', 'holy', 'ash', 'shrove']);
function weekday(lexemes: readonly Lexeme[], at: number): Hit | null {
  const lexeme = lexemes[at];
  if (!lexeme || !isCapital(lexeme)) return null;
  const full = WEEKDAYS.get(lexeme.low);
  if (full !== undefined) return NAMED_DAYS.has(lexemes[at - 1]?.low ?? '') ? null : { next: at + 1, value: full };
  const value = WEEKDAY_ABBREVIATIONS.get(lexeme.low);
  if (value === undefined) return null;
  // "Sat", "Sun" and "Mon" are words and names too: an abbreviation needs its stop or comma and a date after it.
  const stop = lexemes[at + 1];
  const next = (stop?.raw === '.' || stop?.raw === ',') && stop.gap === 0 ? at + 2 : at + 1;
  return next > at + 1 || month(lexemes, next) ? { next: stop?.raw === ',' ? at + 1 : next, value } : null;
}

const SUFFIX = new Set(['st', 'nd', 'rd', 'th']);
function day(lexemes: readonly Lexeme[], at: number): Hit | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.raw.length > 2 || lexeme.value < 1 || lexeme.value > 31) return null;
  const suffix = lexemes[at + 1];
  return { next: suffix && suffix.gap === 0 && SUFFIX.has(suffix.low) ? at + 2 : at + 1, value: lexeme.value };
}

function ordinal(lexemes: readonly Lexeme[], at: number): Hit | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (lexeme.kind === 'number') {
    const suffix = lexemes[at + 1];
    return suffix && suffix.gap === 0 && SUFFIX.has(suffix.low) ? { next: at + 2, value: lexeme.value } : null;
  }
  const value = ORDINALS.get(lexeme.low);
  if (value !== undefined) return { next: at + 1, value };
  const ten = TENS.get(lexeme.low);
  const unit = lexemes[at + 1]?.raw === '-' ? ORDINALS.get(lexemes[at + 2]?.low ?? '') : undefined;
  return ten !== undefined && unit !== undefined && unit < 10 ? { next: at + 3, value: ten + unit } : null;
}

function year(lexemes: readonly Lexeme[], at: number): Hit | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.raw.length !== 4 || lexeme.value < 1000 || lexeme.value > 2199) return null;
  return { next: at + 1, value: lexeme.value };
}

const BEFORE_NO_YEAR = new Set(['$', '€', '£', '#', '/', '%', '+']);
/** A year that stands alone: no amount, no number of something, no part of another number. */
function bareYear(lexemes: readonly Lexeme[], at: number): Hit | null {
  const hit = year(lexemes, at);
  const lexeme = lexemes[at];
  if (!hit || !lexeme || lexeme.value < 1500 || lexeme.value > 2100) return null;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (
    before &&
    (BEFORE_NO_YEAR.has(before.raw) ||
      before.low === 'no' ||
      (before.raw === '.' && lexemes[at - 2]?.low === 'no') ||
      (before.raw === ':' && before.gap === 0))
  )
    return null;
  if (before?.raw === '-' && before.gap === 0 && lexeme.gap === 0 && lexemes[at - 2]?.kind === 'word') return null;
  if (after?.gap === 0 && (after.kind === 'word' || after.raw === '/' || after.raw === '%' || after.raw === ':'))
    return null;
  if (after && (COUNTED.has(after.low) || COUNTED.has(lexemes[at + 2]?.low ?? '')) && lexemes[at + 1]?.kind === 'word')
    return null;
  return hit;
}

const APOSTROPHES = new Set(["'", '’', '‘', '`']);
/** "'97", with its apostrophe: the year in this century's or the last one's. */
function shortYear(lexemes: readonly Lexeme[], at: number): Hit | null {
  const [mark, figure] = [lexemes[at], lexemes[at + 1]];
  if (!mark || !APOSTROPHES.has(mark.raw) || figure?.gap !== 0 || figure.raw.length !== 2 || figure.kind !== 'number')
    return null;
  if (lexemes[at + 2]?.gap === 0 && lexemes[at + 2]?.kind === 'word') return null;
  return { next: at + 2, value: figure.value + (figure.value < 50 ? 2000 : 1900) };
}

/** "1970s", "1970's", "'70s", "70s", "seventies": its first year. */
function decade(lexemes: readonly Lexeme[], at: number): Hit | null {
  let here = at;
  const marked = APOSTROPHES.has(lexemes[at]?.raw ?? '');
  if (marked) here++;
  const lexeme = lexemes[here];
  const named = DECADES.get(lexeme?.low ?? '');
  if (named !== undefined && !marked) return { next: here + 1, value: 1900 + 10 * named };
  if (lexeme?.kind !== 'number' || !Number.isInteger(lexeme.value) || lexeme.value % 10 !== 0) return null;
  const length = lexeme.raw.length;
  if (!(length === 4 && lexeme.value >= 1000 && lexeme.value <= 2100) && length !== 2) return null;
  let next = here + 1;
  if (APOSTROPHES.has(lexemes[next]?.raw ?? '') && lexemes[next]?.gap === 0) next++;
  if (lexemes[next]?.raw.toLowerCase() !== 's' || lexemes[next]?.gap !== 0) return null;
  return { next: next + 1, value: length === 4 ? lexeme.value : lexeme.value + (lexeme.value < 20 ? 2000 : 1900) };
}

/** A season; "the Winter Olympics" are a name. */
function season(lexemes: readonly Lexeme[], at: number): Hit | null {
  const [lexeme, after] = [lexemes[at], lexemes[at + 1]];
  const value = SEASONS.get(lexeme?.low ?? '');
  if (!lexeme || value === undefined) return null;
  const named = isCapital(lexeme) && !isCapitals(lexeme) && after?.kind === 'word' && isCapital(after);
  return named ? null : { next: at + 1, value };
}
const BEFORE_SEASON = new Set('in during since until till by early late mid through'.split(' '));

const twoDigits =
  (low: number, high: number) =>
  (lexemes: readonly Lexeme[], at: number): Hit | null => {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'number' || lexeme.raw.length !== 2 || lexeme.value < low || lexeme.value > high) return null;
    return { next: at + 1, value: lexeme.value };
  };

const fromMap = <T extends number | string>(map: ReadonlyMap<string, T>): ClassRow => ({
  first: [...map.keys()],
  match: (lexemes, at) => {
    const value = map.get(lexemes[at]?.low ?? '');
    return value === undefined ? null : { next: at + 1, value };
  },
});

const units = (...names: Unit[]) => fromMap(new Map([...CALENDAR_UNITS].filter(([, unit]) => names.includes(unit))));
const NUMBER_WORDS = [...UNITS.keys(), ...TENS.keys(), 'a', 'an', 'hundred', 'dozen'];
const monthWords = [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()];

/** The classes that patterns may name. */
export const CLASSES: Readonly<Record<string, ClassRow>> = {
  month: { first: monthWords, match: month },
  monthname: { first: [...MONTHS.keys()], match: monthName },
  lonemonth: { first: monthWords, match: loneMonth },
  weekday: { first: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], match: weekday },
  day: { first: ['#'], match: day },
  ordinal: { first: ['#', ...ORDINALS.keys(), ...TENS.keys()], match: ordinal },
  year: { first: ['#'], match: year },
  bareyear: { first: ['#'], match: bareYear },
  shortyear: { first: [...APOSTROPHES], match: shortYear },
  /** Two figures for a year before a sign, as the monitoring services write it: "18 FEB 90 (AFP)". */
  year2: {
    first: ['#'],
    match: (lexemes, at) => {
      const hit = twoDigits(0, 99)(lexemes, at);
      const after = lexemes[at + 1];
      if (!hit || (after && (after.kind !== 'sign' || !/[-(,.;–—]/.test(after.raw)))) return null;
      return { next: hit.next, value: Number(hit.value) + (Number(hit.value) < 50 ? 2000 : 1900) };
    },
  },
  yy: { first: ['#'], match: twoDigits(0, 99) },
  mm: { first: ['#'], match: twoDigits(1, 12) },
  dd: { first: ['#'], match: twoDigits(1, 31) },
  hour: {
    first: ['#'],
    match: (l, at) =>
      l[at]?.kind === 'number' && l[at].value < 25 && l[at].raw.length < 6
        ? { next: at + 1, value: l[at].value }
        : null,
  },
  hhmm: {
    first: ['#'],
    match: (l, at) =>
      l[at]?.kind === 'number' && l[at].raw.length === 4 && l[at].value < 2400
        ? { next: at + 1, value: l[at].value }
        : null,
  },
  decade: { first: ['#', ...APOSTROPHES, ...DECADES.keys()], match: decade },
  season: { first: [...SEASONS.keys()], match: season },
  /** A day in words, as the wires write the first nine ("April nine"). */
  dayword: fromMap(new Map([...UNITS].filter(([, value]) => value > 0 && value < 20))),
  /** A season that stands after a preposition: alone it is also another word. */
  loneseason: {
    first: [...SEASONS.keys()],
    match: (lexemes, at) => {
      return BEFORE_SEASON.has(lexemes[at - 1]?.low ?? '') ? season(lexemes, at) : null;
    },
  },
  daypart: fromMap(new Map([...DAY_PARTS].map((word) => [word, word]))),
  number: {
    first: ['#', ...NUMBER_WORDS],
    match: (lexemes, at) => {
      const read = readNumber(lexemes, at);
      if (read) return read;
      const low = lexemes[at]?.low;
      return low === 'a' || low === 'an' ? { next: at + 1, value: 1 } : null;
    },
  },
  /** Units that a calendar has, and the finer ones that only last. */
  unit: units('day', 'week', 'month', 'year', 'decade', 'century'),
  span: units('minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'),
  clock: units('minute', 'hour'),
  /** Takes nothing: true before a sign, where a clause may end. */
  stop: { first: [], match: (lexemes, at) => (lexemes[at]?.kind === 'sign' ? { next: at, value: 0 } : null) },
  turnable: fromMap(
    new Map(
      (['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const).map((unit) => [unit, unit]),
    ),
  ),
};
