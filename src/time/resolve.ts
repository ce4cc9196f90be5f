// Third pass: expressions placed in the calendar. Pure functions of the expression, the publication date (a day or a longer
// interval), the tense near by and the last time that the story told. What cannot be placed gives null.
import {
  calendarDay,
  type Days,
  dayNumber,
  daysOf,
  formatDay,
  formatDays,
  formatMonth,
  formatYear,
  isDay,
  joinEdtf,
  lengthOf,
  weekday,
} from './edtf.ts';
import type { Bound, Expression } from './expression.ts';
import type { Tense } from './tense.ts';
import type { Unit } from './words.ts';

export type Setting = {
  /** Days of the publication date; null where it is not known. */
  readonly published: Days | null;
  /** EDTF of the same. */
  readonly publishedEdtf: string | null;
  /** EDTF of the last time told before; null at the begin. */
  readonly story: string | null;
  readonly tense: Tense;
  /** The text is a history: a date without its year lies near the last time told, not near the report. */
  readonly history?: boolean;
};

type DateParts = Extract<Expression, { kind: 'date' }>;
type UnitShift = Extract<Expression, { kind: 'unit' }>;
type Stretch = Extract<Expression, { kind: 'stretch' }>;

const pad = (n: number) => String(n).padStart(2, '0');
/** Year, month or code, and day as EDTF; null for a day that is not. */
function edtfOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return formatYear(year);
  if (day === undefined) return `${formatYear(year)}-${pad(month)}`;
  return isDay(year, month, day) ? formatDay(dayNumber(year, month, day)) : null;
}

/** Days at which each unit is typically longer than: a unit finer than the anchor cannot be counted from it. */
const LENGTH: Readonly<Record<Unit, number>> = {
  minute: 1,
  hour: 1,
  day: 1,
  weekend: 7,
  week: 7,
  month: 31,
  season: 92,
  quarter: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36525,
};

const MONTHS_OF: ReadonlyMap<Unit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['season', 3],
  ['half', 6],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);

/** The unit `offset` from the one that holds `day`. */
function shift(unit: Unit, day: number, offset: number): string | null {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return formatDay(day + (unit === 'day' ? offset : 0));
    case 'week': {
      // In a Sunday report "last week" is, as a rule, the week that ends that day.
      const sunday = weekday(day) === 7 && offset < 0 ? 7 : 0;
      const monday = day - weekday(day) + 1 + sunday + 7 * offset;
      return `${formatDay(monday)}/${formatDay(monday + 6)}`;
    }
    case 'weekend': {
      const saturday = day - weekday(day) + 6 + 7 * offset;
      return `${formatDay(saturday)}/${formatDay(saturday + 1)}`;
    }
    case 'month': {
      const n = year * 12 + month - 1 + offset;
      return formatMonth(Math.floor(n / 12), (n % 12) + 1);
    }
    case 'quarter': {
      const n = year * 4 + Math.floor((month - 1) / 3) + offset;
      return `${formatYear(Math.floor(n / 4))}-${33 + (n % 4)}`;
    }
    case 'half': {
      const n = year * 2 + (month > 6 ? 1 : 0) + offset;
      return `${formatYear(Math.floor(n / 2))}-${40 + (n % 2)}`;
    }
    case 'season':
      return null;
    case 'year':
      return inRange(year + offset) ? formatYear(year + offset) : null;
    case 'decade':
      return inRange(year + 10 * offset) ? `${formatYear(Math.floor(year / 10) + offset).slice(1)}X` : null;
    case 'century':
      return inRange(year + 100 * offset) ? `${formatYear(Math.floor(year / 100) + offset).slice(2)}XX` : null;
  }
}
const inRange = (year: number) => year >= 0 && year <= 9999;

function unitShift(expression: UnitShift, setting: Setting): string | null {
  const anchorEdtf = expression.anchor === 'story' ? (setting.story ?? setting.publishedEdtf) : setting.publishedEdtf;
  const anchor = daysOf(anchorEdtf);
  if (!anchor || !anchorEdtf || !Number.isFinite(lengthOf(anchor))) return null;
  const unit = expression.unit;
  if (Math.abs(expression.offset) * LENGTH[unit] > 3e6) return null;
  if (LENGTH[unit] < 28 && lengthOf(anchor) > Math.max(7, LENGTH[unit])) {
    // "Yesterday" in a report of some day in February: no nearer than the interval itself.
    return expression.anchor === 'published' && Math.abs(expression.offset) * LENGTH[unit] <= 14 ? anchorEdtf : null;
  }
  if (
    unit === 'weekend' &&
    expression.offset === 0 &&
    setting.tense !== 'future' &&
    expression.anchor === 'published'
  ) {
    // "The weekend" that is told of is the last one, unless the report is of that weekend.
    return shift(unit, anchor[0], weekday(anchor[0]) >= 6 ? 0 : -1);
  }
  if (expression.side) return sideOf(expression, anchor);
  // What happened "this week" happened up to the report.
  const thisWeek = unit === 'week' && expression.offset === 0 && expression.anchor === 'published';
  if (thisWeek && setting.tense === 'past') return sideOf({ ...expression, side: 'earlier' }, anchor);
  const [first, last] = expression.offset < 0 ? [anchor[0], anchor[0]] : [anchor[1], anchor[1]];
  if (expression.anchor === 'story') return shift(unit, expression.offset < 0 ? first : last, expression.offset);
  const [a, b] = [shift(unit, anchor[0], expression.offset), shift(unit, anchor[1], expression.offset)];
  return a && b ? (a === b ? a : joinEdtf(a, b)) : null;
}

/** "Earlier this week" ends with the anchor; "later this week" begins after it. */
function sideOf({ unit, side }: UnitShift, anchor: Days): string | null {
  const whole = daysOf(shift(unit, anchor[0], 0));
  if (!whole) return null;
  const days: Days = side === 'earlier' ? [whole[0], anchor[1]] : [anchor[1] + 1, whole[1]];
  return days[0] <= days[1] ? formatDays(days) : null;
}

function stretch({ unit, count, sign, anchor: kind }: Stretch, setting: Setting): string | null {
  const anchorEdtf = kind === 'story' ? setting.story : setting.publishedEdtf;
  const anchor = daysOf(anchorEdtf);
  if (!anchor || count === null || !Number.isFinite(lengthOf(anchor)) || count * LENGTH[unit] > 3e6) return null;
  const here = sign < 0 ? anchor[1] : anchor[0];
  let [near, far]: [string | null, string | null] = [null, null];
  if (unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'hour' || unit === 'minute') {
    if (lengthOf(anchor) > 7) return null;
    const reach =
      unit === 'day'
        ? sign < 0
          ? count - 1
          : count
        : unit === 'hour'
          ? Math.ceil(count / 24)
          : unit === 'minute'
            ? 0
            : 7 * count;
    [near, far] = [formatDay(here), formatDay(here + sign * Math.max(0, Math.round(reach)))];
  } else {
    const months = count * (MONTHS_OF.get(unit) ?? Number.NaN);
    if (!Number.isInteger(months)) return null;
    [near, far] = [shift('month', here, 0), shift('month', here, sign * months)];
  }
  return near && far ? (sign < 0 ? joinEdtf(far, near) : joinEdtf(near, far)) : null;
}

type Occurrence = { readonly edtf: string; readonly days: Days };
/** Days within which a date is told without its year whatever the verb near by says: that may be another clause's. */
const CLOSE = { day: 100, month: 30 };

/** How many days lie between two intervals; 0 where they touch. */
const apart = (a: Days, b: Days): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
const nearest = (options: readonly Occurrence[], around: Days): Occurrence | undefined =>
  options.reduce<Occurrence | undefined>(
    (best, one) => (!best || apart(one.days, around) < apart(best.days, around) ? one : best),
    undefined,
  );

/** Every year's occurrence of a yearless date near an interval; those of the told weekday where there are any. */
function occurrences(parts: DateParts, [first, last]: Days): Occurrence[] {
  const out: Occurrence[] = [];
  for (let year = calendarDay(first).year - 2; year <= calendarDay(last).year + 2; year++) {
    const edtf = edtfOf(year, parts.month, parts.day);
    const days = daysOf(edtf);
    if (edtf && days) out.push({ edtf, days });
  }
  if (parts.weekday === undefined || parts.day === undefined) return out;
  const fitting = out.filter(({ days }) => weekday(days[0]) === parts.weekday);
  return fitting.length ? fitting : out;
}

/** Which of a yearless date's occurrences is meant. */
function pickYear(parts: DateParts, around: Days, tense: Tense): string | null {
  if (calendarDay(around[1]).year - calendarDay(around[0]).year > 1) return null;
  const options = occurrences(parts, around);
  const past = options.filter(({ days }) => days[0] <= around[1]).at(-1);
  const future = options.find(({ days }) => days[1] >= around[0]);
  const close = nearest(options, around);
  switch (parts.turn) {
    case -1:
      return options.filter(({ days }) => days[1] < around[0]).at(-1)?.edtf ?? null;
    case 0:
      return options.find(({ days }) => calendarDay(days[0]).year === calendarDay(around[0]).year)?.edtf ?? null;
    case 1:
      return options.find(({ days }) => days[0] > around[1])?.edtf ?? null;
  }
  if (close && apart(close.days, around) <= (parts.day === undefined ? CLOSE.month : CLOSE.day)) return close.edtf;
  return (tense === 'past' ? (past ?? close) : tense === 'future' ? (future ?? close) : close)?.edtf ?? null;
}

function pickWeekday(parts: DateParts, setting: Setting): string | null {
  const published = setting.published;
  const wanted = parts.weekday;
  if (!published || wanted === undefined || !Number.isFinite(lengthOf(published))) return null;
  if (lengthOf(published) > 7) return setting.publishedEdtf;
  const day = published[1];
  if (parts.weeks !== undefined) {
    const week = daysOf(shift('week', day, parts.weeks));
    return week && formatDay(week[0] + wanted - 1);
  }
  const back = (weekday(day) - wanted + 7) % 7;
  const ahead = (wanted - weekday(day) + 7) % 7;
  if (parts.turn === -1) return formatDay(day - (back || 7));
  if (parts.turn === 1) return formatDay(day + (ahead || 7));
  if (parts.turn === 0) return formatDay(day + ahead);
  return formatDay(setting.tense === 'future' ? day + ahead : day - back);
}

/** A yearless date in the year that the story last told, or the occurrence nearest to the day or month that it told. */
function nearStory(parts: DateParts, story: string | null): string | null {
  const around = daysOf(story);
  if (!around || lengthOf(around) > 366) return null;
  if (lengthOf(around) > 31) return edtfOf(calendarDay(around[0]).year, parts.month, parts.day);
  return nearest(occurrences(parts, around), around)?.edtf ?? null;
}

function date(parts: DateParts, setting: Setting): string | null {
  if (parts.year !== undefined) return inRange(parts.year) ? edtfOf(parts.year, parts.month, parts.day) : null;
  if (parts.month === undefined) return parts.weekday === undefined ? null : pickWeekday(parts, setting);
  if (parts.years !== undefined) {
    const around = setting.published;
    if (!around) return null;
    const [a, b] = [calendarDay(around[0]).year, calendarDay(around[1]).year];
    return a === b ? edtfOf(a + parts.years, parts.month, parts.day) : null;
  }
  const told =
    parts.turn === undefined && (setting.history || !setting.published) ? nearStory(parts, setting.story) : null;
  if (told || !setting.published || !Number.isFinite(lengthOf(setting.published))) return told;
  return pickYear(parts, setting.published, setting.tense);
}

/** Places an expression: EDTF, or null where it has no place. */
export function resolve(expression: Expression, setting: Setting): string | null {
  switch (expression.kind) {
    case 'date':
      return date(expression, setting);
    case 'decade':
      return expression.years === 10
        ? `${formatYear(expression.first / 10).slice(1)}X`
        : `${formatYear(expression.first / 100).slice(2)}XX`;
    case 'unit':
      return unitShift(expression, setting);
    case 'stretch':
      return stretch(expression, setting);
    case 'range':
      return range(expression, setting);
    default:
      return null;
  }
}

/** Both ends together: the later end is the first that does not lie before the begin. */
function range({ from, to }: Extract<Expression, { kind: 'range' }>, setting: Setting): string | null {
  const a = resolve(from, setting);
  if (!a) return null;
  const around = daysOf(a);
  const b =
    to.kind === 'date' && to.year === undefined && to.years === undefined && around
      ? (occurrences(to, [around[0], around[0]]).find(({ days }) => days[1] >= around[0])?.edtf ?? null)
      : resolve(to, setting);
  return b && joinEdtf(a, b);
}

/** Opens one side of a time. */
export function openSide(edtf: string, side: Bound): string | null {
  const days = daysOf(edtf);
  if (!days) return null;
  const [from, to] = [edtf.split('/')[0] ?? '', edtf.split('/').at(-1) ?? ''];
  if (side === 'until') return days[1] === Infinity ? null : `../${to}`;
  if (side === 'from') return days[0] === -Infinity ? null : `${from}/..`;
  if (side === 'after') return days[1] === Infinity ? null : `${to}/..`;
  if (days[0] === -Infinity) return null;
  // "Before March" ends in February: the day, month or year before, as fine as it was told.
  if (/^\d{4}$/.test(from)) return `../${formatYear(Number(from) - 1)}`;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(from);
  return month ? `../${shift('month', days[0], -1)}` : `../${formatDay(days[0] - 1)}`;
}
