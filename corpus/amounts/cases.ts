// Text in, amounts out: all that the text names, in order, as [value, unit, of, bound]. Our own sentences.
import type { AmountValue } from '../../src/amounts/index.ts';

export type AmountCase = readonly [
  text: string,
  wanted: readonly (readonly [value: number, unit: string, of?: string | null, bound?: AmountValue['bound']])[],
];

export const AMOUNT_CASES: readonly AmountCase[] = [
  ['The ministry pledged 100 billion yen in rice aid.', [[1e11, 'JPY', 'rice aid']]],
  ['They sent 500,000 tons of rice.', [[500000, 't', 'rice']]],
  [
    'They sent $500 million and £3bn.',
    [
      [5e8, 'USD'],
      [3e9, 'GBP'],
    ],
  ],
  ['A 500 mln dlrs loan was agreed.', [[5e8, 'USD', 'loan']]],
  ['It cost 3.5 billion Canadian dollars.', [[3.5e9, 'CAD']]],
  [
    'It cost C$5 million, or US$4 million.',
    [
      [5e6, 'CAD'],
      [4e6, 'USD'],
    ],
  ],
  [
    'Prices rose five pct, then 2.7 percent.',
    [
      [5, '%'],
      [2.7, '%'],
    ],
  ],
  ['The spread fell 0.5 percentage points.', [[0.5, 'percentage points']]],
  ['They took nearly half of the money.', [[50, '%', 'money', 'max']]],
  [
    'It costs between $5 and $7 billion.',
    [
      [5e9, 'USD', null, 'min'],
      [7e9, 'USD', null, 'max'],
    ],
  ],
  [
    'It takes 12 to 14 months.',
    [
      [12, 'months', null, 'min'],
      [14, 'months', null, 'max'],
    ],
  ],
  [
    'A 12-person board backed the 90-day truce.',
    [
      [12, 'people', 'board'],
      [90, 'days', 'truce'],
    ],
  ],
  ['More than 100 senior officials signed.', [[100, 'people', 'senior officials', 'min']]],
  [
    'At least 30 prisoners and up to 40 tanks.',
    [
      [30, 'people', 'prisoners', 'min'],
      [40, 'tanks', null, 'max'],
    ],
  ],
  ['About two dozen countries took part.', [[24, 'countries', null, 'about']]],
  ['Tens of thousands of people fled.', [[10000, 'people', 'people', 'min']]],
  ['The sentence is 7 1/2 years.', [[7.5, 'years']]],
  ['They spoke for an hour.', [[1, 'hours']]],
  ['A margin of 7/8 pct was asked.', [[0.875, '%', null]]],
  ['Output is 2.5 million barrels a day.', [[2.5e6, 'bpd', null]]],
  [
    'More than 600,000 Israelis live there; it killed some 400.',
    [
      [600000, 'people', 'Israelis', 'min'],
      [400, 'people', 'killed', 'about'],
    ],
  ],
  ['About 900 Hamas operatives were seen.', [[900, 'people', 'Hamas operatives', 'about']]],
];

/** Texts in which no amount stands. */
export const NO_AMOUNTS: readonly string[] = [
  'In 1965 they signed.',
  'They met on Feb. 6, 2001 at 10:30 a.m. local time.',
  'Resolution 242 and the group M-19 were named.',
  'The two sides met in the 1990s.',
  'The two countries signed it.',
  'The 3rd round was the last one.',
  'Three weeks ago they parted.',
  'One of them, No. 5, spoke.',
  'It killed a soldier.',
];
