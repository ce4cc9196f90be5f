// An EDTF date in words: "2000-08" with part `late` is "late August 2000". Vague stays vague.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** EDTF's codes that stand where a month does. */
const SPANS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

/**
 * @param time EDTF, or null
 * @param part third of that time
 * @returns words without an article at the front; what has another form than RECORD.md's stays as it is
 */
export function timeInWords(time: string | null, part: 'early' | 'mid' | 'late' | null = null): string {
  if (time === null) return 'no date';
  const [from = '', to] = time.split('/');
  const words = to === undefined ? one(from) : between(from, to);
  if (!part) return words;
  return part === 'mid' ? `mid-${words}` : `${part} ${words}`;
}

function between(from: string, to: string): string {
  const [begin, end] = [isOpen(from), isOpen(to)];
  if (begin && end) return 'some time';
  if (begin) return `until ${one(to)}`;
  if (end) return `from ${one(from)}`;
  return `${one(from)} to ${one(to)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function one(edtf: string): string {
  const doubt = edtf.endsWith('~') ? 'about ' : edtf.endsWith('?') ? 'perhaps ' : '';
  const date = edtf.replace(/[~?%]+$/, '');
  const [, year, middle, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return doubt + decade(date);
  if (middle === undefined) return doubt + year;
  const name = MONTHS[Number(middle) - 1] ?? SPANS[middle];
  if (name === undefined) return doubt + date;
  return `${doubt}${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
}

function decade(date: string): string {
  if (/^\d{3}X$/.test(date)) return `${date.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(date)) return `${date.slice(0, 2)}00s`;
  return date;
}
