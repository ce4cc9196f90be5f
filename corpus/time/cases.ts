// Text in, times out. `[published, text, [[words, edtf, part?], …]]`: each of the words must be found as one time with
// that value. Our own sentences; other times in the text are not looked at.
export type TimeCase = readonly [
  published: string | null,
  text: string,
  wanted: readonly (readonly [words: string, edtf: string | null, part?: 'early' | 'mid' | 'late'])[],
];

export const TIME_CASES: readonly TimeCase[] = [
  ['2001-02-06', 'The envoys met in early April in the capital.', [['early April', '2000-04', 'early']]],
  ['2001-02-06', 'Talks resumed in late August.', [['late August', '2000-08', 'late']]],
  ['2001-02-06', 'They met at the end of October.', [['the end of October', '2000-10', 'late']]],
  ['2001-02-06', 'The round was held in mid-October.', [['mid-October', '2000-10', 'mid']]],
  [
    '2001-02-06',
    'Abductions in the 1970s and 1980s.',
    [
      ['the 1970s', '197X'],
      ['1980s', '198X'],
      ['the 1970s and 1980s', '197X/198X'],
    ],
  ],
  ['2001-02-06', 'The colonial rule of 1910-1945 was discussed.', [['1910-1945', '1910/1945']]],
  ['2001-02-06', 'They met between 1997 and 1999.', [['between 1997 and 1999', '1997/1999']]],
  ['2001-02-06', 'They will meet from May 3 to 5.', [['May 3 to 5', '2001-05-03/2001-05-05']]],
  ['2001-02-06', 'Aid has flowed since 1998.', [['since 1998', '1998/..']]],
  [
    '2001-02-06',
    'The round should be held before next month.',
    [
      ['next month', '2001-03'],
      ['before next month', '../2001-02'],
    ],
  ],
  ['2001-02-06', 'The round will be held, but not before next month.', [['not before next month', '2001-03/..']]],
  [
    '2001-02-06',
    'They hope for a deal by the end of the year.',
    [
      ['the end of the year', '2001', 'late'],
      ['by the end of the year', '../2001', 'late'],
    ],
  ],
  ['2001-02-06', 'The president spoke before he left office on Jan. 20.', [['Jan. 20', '2001-01-20']]],
  [
    '2001-02-06',
    'They met in the first half of last year and again between January and March 1999.',
    [
      ['the first half of last year', '2000-40'],
      ['between January and March 1999', '1999-01/1999-03'],
    ],
  ],
  [
    '2001-02-06',
    'Talks were held in August and October 1999.',
    [
      ['August', '1999-08'],
      ['October 1999', '1999-10'],
    ],
  ],
  ['2001-02-06', 'They agreed to meet on Friday.', [['Friday', '2001-02-09']]],
  ['2001-02-06', 'They agreed on Friday.', [['Friday', '2001-02-02']]],
  ['2001-02-04', 'They met last week.', [['last week', '2001-01-29/2001-02-04']]],
  ['2001-02-06', 'In 1993 they signed. Three years later it failed.', [['Three years later', '1996']]],
  ['2001-02-06', 'After two weeks of talks they parted.', [['two weeks', null]]],
  [
    '2001-02-06',
    'A deal is expected soon, and aid recently grew.',
    [
      ['soon', null],
      ['recently', null],
    ],
  ],
  [
    '2001-02-06',
    'They spoke late Tuesday and on the night of Feb. 2.',
    [
      ['late Tuesday', '2001-02-06', 'late'],
      ['the night of Feb. 2', '2001-02-02'],
    ],
  ],
  [
    '2001-02',
    'They met last year, will meet this month and again next month.',
    [
      ['last year', '2000'],
      ['this month', '2001-02'],
      ['next month', '2001-03'],
    ],
  ],
  [
    '2001-02',
    'They met on Tuesday, in January and in early April.',
    [
      ['Tuesday', '2001-02'],
      ['January', '2001-01'],
      ['early April', '2000-04', 'early'],
    ],
  ],
  ['2001', 'They met on Tuesday.', [['Tuesday', '2001']]],
  [
    null,
    'They met yesterday, last year and on Tuesday.',
    [
      ['yesterday', null],
      ['last year', null],
      ['Tuesday', null],
    ],
  ],
  [
    null,
    'In 1994 they met; in October they signed.',
    [
      ['1994', '1994'],
      ['October', '1994-10'],
    ],
  ],
  [
    '2001-02-06',
    'TALKS BEGAN ON 5 JULY AND END IN MARCH.',
    [
      ['5 JULY', '2000-07-05'],
      ['MARCH', '2001-03'],
    ],
  ],
];

/** Texts in which no time stands. */
export const NO_TIMES: readonly string[] = [
  'They may march on the city.',
  'The bill for $1998 was paid.',
  'A march of 2000 people moved east.',
  'He sat in the sun.',
  'Mar del Plata lies by the sea.',
];
