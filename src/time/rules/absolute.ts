// Dates by their parts: days, months, years, decades, quarters. What is not stated is left out, for the resolver to find.
import type { TimeRule } from './row.ts';

/** The same pattern, and with a weekday before it. */
const W = (pattern: string): [string, string] => [pattern, `<weekday> ,? ${pattern}`];

export const ABSOLUTE: readonly TimeRule[] = [
  {
    id: 'date.iso',
    patterns: ['<year> - <mm> - <dd>'],
    make: 'date',
    examples: [['on 2001-02-06 they met', '2001-02-06']],
  },
  {
    id: 'date.iso-month',
    patterns: ['<year> - <mm>'],
    make: 'date',
    examples: [['in 1999-04 they met', '1999-04']],
    counterexamples: ['from 1998-99 they met'],
  },
  {
    id: 'date.month-day-year',
    patterns: [...W('<month> <day> ,? <year>'), ...W('<month> the <ordinal> ,? <year>')],
    make: 'date',
    examples: [
      ['on Feb 6, 2001', '2001-02-06'],
      ['on Wednesday, July 10, 2019, they', '2019-07-10'],
      ['on Sept. 13th, 1993', '1993-09-13'],
    ],
  },
  {
    id: 'date.day-month-year',
    patterns: [
      ...W('<day> <month> ,? <year>'),
      ...W('the? <ordinal> of <month> ,? <year>'),
      '<day> - <month> - <year>',
    ],
    make: 'date',
    examples: [
      ['on 6 February 2001', '2001-02-06'],
      ['the 13th of September 1993', '1993-09-13'],
      ['Tuesday 6 Feb. 2001', '2001-02-06'],
    ],
  },
  {
    id: 'date.day-month-yy',
    patterns: ['<day> <month> <year2:year>'],
    make: 'date',
    examples: [['BOGOTA, 18 FEB 90 (AGENCY) -- talks began', '1990-02-18']],
    counterexamples: ['on 5 May 20 people came'],
  },
  {
    id: 'date.month-day',
    patterns: [
      ...W('<month> <day>'),
      ...W('<month> the <ordinal>'),
      '<weekday> ( <month> <day> )',
      '<month> <dayword:day>',
    ],
    make: 'date',
    examples: [
      ['met on Jan. 20', '2001-01-20'],
      ['they met on June 8', '2000-06-08'],
      ['they will meet on June 8', '2001-06-08'],
      ['they met on Monday, Feb. 5', '2001-02-05'],
      ['it ended on April nine', '2001-04-09'],
    ],
    counterexamples: ['the march 20 people joined'],
  },
  {
    id: 'date.day-month',
    patterns: [
      ...W('<day> <month>'),
      ...W('the? <ordinal> of <month>'),
      '<weekday> ( <day> <month> )',
      '<day> - <month>',
    ],
    make: 'date',
    examples: [
      ['they met on 20 January', '2001-01-20'],
      ['they met on the 8th of November', '2000-11-08'],
    ],
  },
  {
    id: 'date.day-range',
    patterns: [
      '<month> <day> to|-|–|—|through|until|till|and|/ <day:to> ,? <year>?',
      '<day> to|-|–|—|through|until|till|and|/ <day:to> <month> ,? <year>?',
      '<month> <day> to|-|–|—|through|until|till <month:to_month> <day:to> ,? <year>?',
      '<day> <month> to|-|–|—|through|until|till <day:to> <month:to_month> ,? <year>?',
    ],
    make: 'dayRange',
    reason: '"Feb. 6 and 7" is told as one stretch: records give the talks of two days one time.',
    examples: [
      ['met from July 3 to 5', '2000-07-03/2000-07-05'],
      ['on 9-11 October 1999', '1999-10-09/1999-10-11'],
      ['Nov. 30 to Dec. 2, 1999', '1999-11-30/1999-12-02'],
    ],
  },
  {
    id: 'date.month-year',
    patterns: ['<month> ,? <year>', '<month> of <year>', '<month> <shortyear>'],
    make: 'date',
    examples: [
      ['in October 2000', '2000-10'],
      ['since March of 1998', '1998-03'],
    ],
  },
  {
    id: 'date.month',
    patterns: ['<lonemonth:month>'],
    make: 'date',
    reason: 'A month without its year.',
    examples: [
      ['they met in January', '2001-01'],
      ['they met in August', '2000-08'],
    ],
    counterexamples: [
      'they may meet',
      'they march on',
      'an august body',
      'May they meet',
      'Jan Egeland spoke',
      'April Glaspie spoke',
    ],
  },
  {
    id: 'date.season-year',
    patterns: ['the? <season> of <year>', '<season> ,? <year>'],
    make: 'date',
    examples: [
      ['in the spring of 1999', '1999-21'],
      ['in summer 1998', '1998-22'],
    ],
  },
  {
    id: 'date.year',
    patterns: ['<bareyear>', 'the year <year>', '<shortyear>'],
    make: 'date',
    examples: [
      ['in 1965', '1965'],
      ["in '97 they", '1997'],
      ['the 1993 accord', '1993'],
    ],
    counterexamples: ['$2000 was paid', '2000 people came', '2,000 came', 'UN resolution no. 1973'],
  },
  {
    id: 'date.year-range',
    patterns: ['<bareyear> -|–|— <bareyear:to>', '<bareyear> -|–|—|/ <yy>'],
    make: 'yearRange',
    examples: [
      ["Japan's rule of 1910-1945", '1910/1945'],
      ['the 1998-99 talks', '1998/1999'],
    ],
    counterexamples: ['in 2001-02-06'],
  },
  {
    id: 'date.decade',
    patterns: ['the? <decade>'],
    make: 'decade',
    examples: [
      ['in the 1970s', '197X'],
      ["in the '80s they", '198X'],
      ['in the nineties', '199X'],
    ],
  },
  {
    id: 'date.century',
    patterns: ['the? <ordinal> -? century'],
    make: 'century',
    examples: [['in the 19th century', '18XX']],
  },
  {
    id: 'date.quarter-year',
    patterns: [
      'the? <ordinal> -? quarter of|, <year>',
      'the? <ordinal> -? quarter <year>',
      'the? <ordinal> -? quarter of fiscal <year>',
      'the? <ordinal> -? quarter , <year>',
    ],
    make: 'coded',
    with: { code: 33 },
    examples: [['in the first quarter of 2000', '2000-33']],
  },
  {
    id: 'date.quarter',
    patterns: ['the? <ordinal> -? quarter', 'the? <ordinal> -? quarter of this|the year'],
    make: 'coded',
    with: { code: 33 },
    examples: [['sales fell in the fourth quarter', '2000-36']],
  },
  {
    id: 'date.half-year',
    patterns: ['the? <ordinal> half of <year>', 'the? <ordinal> -? half <year>'],
    make: 'coded',
    with: { code: 40 },
    examples: [['in the second half of 1999', '1999-41']],
  },
  {
    id: 'date.half',
    patterns: ['the? <ordinal> half of this|the|current year', 'the? <ordinal> half of the current|present year'],
    make: 'coded',
    with: { code: 40, years: 0 },
    examples: [['in the first half of this year', '2001-40']],
  },
  {
    id: 'date.half-last',
    patterns: ['the? <ordinal> half of last year'],
    make: 'coded',
    with: { code: 40, years: -1 },
    examples: [['in the second half of last year', '2000-41']],
  },
  {
    id: 'date.half-next',
    patterns: ['the? <ordinal> half of next year'],
    make: 'coded',
    with: { code: 40, years: 1 },
    examples: [['in the first half of next year', '2002-40']],
  },
  {
    id: 'date.quarter-last',
    patterns: ['the? <ordinal> quarter of last year'],
    make: 'coded',
    with: { code: 33, years: -1 },
    examples: [['in the third quarter of last year', '2000-35']],
  },
  {
    id: 'date.quarter-next',
    patterns: ['the? <ordinal> quarter of next year'],
    make: 'coded',
    with: { code: 33, years: 1 },
    examples: [['in the third quarter of next year', '2002-35']],
  },
  {
    id: 'date.first-months',
    patterns: ['the? first <number> months of <year>', 'the? first <number> months of this|the year'],
    make: 'months',
    examples: [
      ['in the first three months of 1999', '1999-01/1999-03'],
      ['in the first three months of this year', '2001-01/2001-03'],
    ],
  },
  {
    id: 'date.first-months-last-year',
    patterns: ['the? first <number> months of last year'],
    make: 'months',
    with: { years: -1 },
    examples: [['in the first three months of last year', '2000-01/2000-03']],
  },
  {
    id: 'date.last-months',
    patterns: ['the? last|final <number> months of <year>', 'the? last|final <number> months of this|the year'],
    make: 'months',
    with: { sign: 1 },
    examples: [['in the last two months of 1999', '1999-11/1999-12']],
  },
];
