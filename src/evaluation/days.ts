/** First and last day, counted from 1970-01-01; infinite where an interval is open. */
export type DayRange = readonly [first: number, last: number];

const DAY_MS = 864e5;
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY_MS;

/** Months from the first of the range to the first after it, both counted from that year's January as 1. */
const SUB_YEARS: ReadonlyMap<number, readonly [from: number, after: number]> = new Map([
  [21, [3, 6]],
  [22, [6, 9]],
  [23, [9, 12]],
  [24, [12, 15]],
  [33, [1, 4]],
  [34, [4, 7]],
  [35, [7, 10]],
  [36, [10, 13]],
  [40, [1, 7]],
  [41, [7, 13]],
]);

/**
 * The days that an EDTF value spans, as far as a record uses EDTF (ISO 8601-2): days, months, seasons 21–24, quarters
 * 33–36, half-years 40–41, years, decades `197X`, centuries `19XX`, and intervals of these, open ends included.
 * @returns null for no value, for a day that is not in the calendar, and for any other form
 */
export function days(edtf: string | null | undefined): DayRange | null {
  if (!edtf) return null;
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return single(first);
  const from = first === '..' || first === '' ? ([-Infinity, 0] as const) : single(first);
  const to = second === '..' || second === '' ? ([0, Infinity] as const) : single(second);
  return from && to ? [from[0], to[1]] : null;
}

function single(value: string): DayRange | null {
  const plain = value.replace(/[~?%]/g, '');
  const match = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(plain);
  if (match) return calendarDay(match[0], Number(match[1]), Number(match[2]), Number(match[3]));
  const month = /^(\d{4})-(\d\d)$/.exec(plain);
  if (month) return partOfYear(Number(month[1]), Number(month[2]));
  const years = /^(?:\d{4}|\d{3}X|\d{2}XX)$/.exec(plain);
  if (!years) return null;
  return [dayNumber(Number(plain.replace(/X/g, '0')), 1, 1), dayNumber(Number(plain.replace(/X/g, '9')), 12, 31)];
}

function calendarDay(iso: string, year: number, month: number, day: number): DayRange | null {
  const number = dayNumber(year, month, day);
  return new Date(number * DAY_MS).toISOString().startsWith(iso) ? [number, number] : null;
}

function partOfYear(year: number, code: number): DayRange | null {
  const months = SUB_YEARS.get(code) ?? (code >= 1 && code <= 12 ? ([code, code + 1] as const) : null);
  return months && [dayNumber(year, months[0], 1), dayNumber(year, months[1], 1) - 1];
}
