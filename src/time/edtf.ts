// EDTF (ISO 8601-2) in the forms that RECORD.md allows, as intervals of days. Everything that compares or joins
// times does it here, on day numbers; everything that is shown or stored is an EDTF string.

/** First and last day since 1970-01-01, both inside; -Infinity or Infinity where the interval is open. */
export type Days = readonly [first: number, last: number];

const DAY = 864e5;

/** Day number of a calendar day; month and day may run over (month 13 is January of the next year). */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** Calendar day of a day number. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, Monday 1 to Sunday 7. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export function formatDay(day: number): string {
  const date = calendarDay(day);
  return `${formatMonth(date.year, date.month)}-${pad(date.day)}`;
}

/** True for a day that the calendar has: no 30 February. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return calendarDay(dayNumber(year, month, day)).month === month;
}

const months = (year: number, first: number, count: number): Days => [
  dayNumber(year, first, 1),
  dayNumber(year, first + count, 1) - 1,
];

/** Seasons 21–24, quarters 33–36 and half-years 40–41 stand where a month would: [first month, months]. */
function spanOfCode(code: number): [number, number] | null {
  if (code >= 1 && code <= 12) return [code, 1];
  if (code >= 21 && code <= 24) return [3 * (code - 21) + 3, 3];
  if (code >= 33 && code <= 36) return [3 * (code - 33) + 1, 3];
  if (code === 40 || code === 41) return [6 * (code - 40) + 1, 6];
  return null;
}

function daysOfOne(edtf: string): Days | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    const n = dayNumber(year, month, date);
    return isDay(year, month, date) ? [n, n] : null;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(edtf);
  if (month) {
    const span = spanOfCode(Number(month[2]));
    return span && months(Number(month[1]), ...span);
  }
  const year = /^(\d{4}|\d{3}X|\d{2}XX)$/.exec(edtf)?.[1];
  if (!year) return null;
  return [dayNumber(Number(year.replaceAll('X', '0')), 1, 1), dayNumber(Number(year.replaceAll('X', '9')), 12, 31)];
}

const OPEN = new Set(['', '..']);

/** First and last day of an EDTF string; null where it is none of the forms, or names a day that is not. */
export function daysOf(edtf: string | null | undefined): Days | null {
  if (!edtf) return null;
  const [from = '', to, more] = edtf.replace(/[~?%]/g, '').split('/');
  if (more !== undefined) return null;
  if (to === undefined) return daysOfOne(from);
  const first = OPEN.has(from) ? -Infinity : daysOfOne(from)?.[0];
  const last = OPEN.has(to) ? Infinity : daysOfOne(to)?.[1];
  return first === undefined || last === undefined || first > last ? null : [first, last];
}

/** The shortest EDTF of an interval: a day, month or year where it is one, else from/to by days. */
export function formatDays([first, last]: Days): string | null {
  if (first === -Infinity && last === Infinity) return null;
  if (first === last) return formatDay(first);
  if (first === -Infinity) return `../${formatDay(last)}`;
  if (last === Infinity) return `${formatDay(first)}/..`;
  const [from, to] = [calendarDay(first), calendarDay(last + 1)];
  if (from.day !== 1 || to.day !== 1) return `${formatDay(first)}/${formatDay(last)}`;
  const end = calendarDay(last);
  if (from.month === 1 && end.month === 12) {
    return from.year === end.year ? formatYear(from.year) : `${formatYear(from.year)}/${formatYear(end.year)}`;
  }
  const [a, b] = [formatMonth(from.year, from.month), formatMonth(end.year, end.month)];
  return a === b ? a : `${a}/${b}`;
}

/** From the begin of one EDTF to the end of another, each as it was told; null where that is no interval. */
export function joinEdtf(from: string, to: string): string | null {
  if (from === to) return from;
  const [a, b] = [from.split('/')[0] ?? '', to.split('/').at(-1) ?? ''];
  const joined = `${a}/${b}`;
  return daysOf(joined) ? joined : null;
}

export const overlaps = (a: Days, b: Days): boolean => a[0] <= b[1] && b[0] <= a[1];
export const contains = (outer: Days, inner: Days): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
/** What two intervals share; null where nothing. */
export function shared(a: Days, b: Days): Days | null {
  const both: Days = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return both[0] <= both[1] ? both : null;
}
/** The smallest interval that holds both. */
export const hull = (a: Days, b: Days): Days => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
/** How many days an interval has; Infinity where it is open. */
export const lengthOf = ([first, last]: Days): number => last - first + 1;
