import type { DateShift } from './cast.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Month names as news writes them; not "may" in lower case. To stand between word boundaries. */
export const MONTH_PATTERN =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
/** Years and decades of 1500 to 2099; not amounts of money or parts of longer numbers. To stand between word boundaries. */
export const YEAR_PATTERN = '(?<![$€£.,])(?:1[5-9]|20)\\d\\ds?(?!,\\d|\\.\\d|%)';

/** The month's name moved, long or short as it was. The calendar year must not change: draws see to that. */
export function shiftMonthName(name: string, shift: DateShift): string {
  const long = MONTHS.indexOf(name);
  const names = long >= 0 ? MONTHS : SHORT;
  const at = long >= 0 ? long : SHORT.findIndex((short) => short.slice(0, 3) === name.slice(0, 3));
  return names[at + shift.months] ?? name;
}

export const shiftYear = (year: number, shift: DateShift): number =>
  year + (year < shift.farBefore ? shift.farYears : shift.years);

/**
 * Moves an EDTF value as the words of the text are moved: years by years, months by months; what stands for a whole
 * year or half of one keeps its place in the year.
 */
export function shiftEdtf(edtf: string | null, shift: DateShift): string | null {
  if (edtf === null) return null;
  const halves = edtf.split('/');
  return halves.map((half) => shiftOne(half, shift, isPartOfYear(halves))).join('/');
}

/** Whether an interval is a half or a quarter of a year, or all of it: named by the year, not by months. */
function isPartOfYear([from, to]: readonly string[]): boolean {
  return /-(01-01|04-01|07-01|10-01)$/.test(from ?? '') && /-(03-31|06-30|09-30|12-31)$/.test(to ?? '');
}

function shiftOne(value: string, shift: DateShift, keepMonth: boolean): string {
  const match = /^(\d{4}|\d{3}X)(?:-(\d\d))?(.*)$/.exec(value);
  if (!match) return value;
  const [, year = '', month, rest = ''] = match;
  const moved = year.endsWith('X')
    ? `${String(shiftYear(Number(year.replace('X', '0')), shift)).slice(0, 3)}X`
    : String(shiftYear(Number(year), shift)).padStart(4, '0');
  if (month === undefined) return moved + rest;
  const keep = keepMonth || Number(month) > 12;
  return `${moved}-${keep ? month : String(Number(month) + shift.months).padStart(2, '0')}${rest}`;
}

/** The numbers of the months that a text names. */
export function monthsOf(text: string): number[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${MONTH_PATTERN}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ([name]) => SHORT.findIndex((short) => short.slice(0, 3) === name.slice(0, 3)) + 1,
  );
}

/** Whether a text names a day of the month that not every month has. */
export const namesLateDay = (text: string): boolean => new RegExp(`${MONTH_PATTERN} (?:29|30|31)\\b`, 'u').test(text);
