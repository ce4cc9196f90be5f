// The words of the calendar. Spellings only; what they mean together is the rules' business.

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...'jan feb mar apr jun jul aug sep oct nov dec'.split(' ').map((word): [string, number] => {
    const n = [...MONTHS].find(([month]) => month.startsWith(word))?.[1];
    return [word, n ?? 0];
  }),
  ['sept', 9],
]);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((word, i) => [word, i + 1]),
);
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export type Unit =
  | 'hour'
  | 'minute'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export const CALENDAR_UNITS: ReadonlyMap<string, Unit> = new Map(
  (['hour', 'minute', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ],
  ),
);
/** EDTF codes; winter is the one that begins in December of its year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight dawn dusk lunchtime overnight'.split(' '),
);
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, 2 + i]),
);
/** What is counted: "2000 people" is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons troops soldiers workers prisoners dollars dlrs euros yen pounds pct percent tons tonnes miles kilometers
  kilometres km meters metres feet mln bln million billion thousand hundred jobs members families refugees men women
  children barrels hours days weeks months years minutes points times houses homes police officers fighters delegates`.split(
    /\s+/,
  ),
);
