import { IntakeError } from '../types/index.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:?\d{2}\S*)?)?)?$/;

/**
 * Reads a date that came with a report. A time of day is dropped: the day stays as it was written, in the
 * publisher's own time zone.
 * @param given "2001-02-06", "2001-02", "2001" or an ISO 8601 date and time
 * @returns EDTF day, month or year
 * @throws IntakeError `PARLEY-INTAKE-DATE` where it is in another form or no calendar has it
 */
export function readDate(given: string): string {
  const match = FORM.exec(given.trim());
  if (!match) throw impossible(given, 'is not a date in a form that Parley reads');
  const [, year, month, day] = match;
  if (month !== undefined && !(+month >= 1 && +month <= 12)) throw impossible(given, 'has no such month');
  if (month === undefined || day === undefined) return month === undefined ? `${year}` : `${year}-${month}`;
  if (+day < 1 || +day > daysIn(Number(year), +month)) throw impossible(given, 'is a day that no calendar has');
  return `${year}-${month}-${day}`;
}

/** @param month 1 to 12 */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

function impossible(given: string, why: string): IntakeError {
  return new IntakeError('PARLEY-INTAKE-DATE', `"${given.slice(0, 40)}" ${why}`, {
    mend: 'write the date as YYYY-MM-DD, YYYY-MM or YYYY',
  });
}
