import { readFileSync } from 'node:fs';
import { seeded } from '../stub.ts';

const REPORTS = [
  '../../../examples/fisheries-talks.txt',
  '../../../examples/ceasefire-talks.txt',
  '../../../corpus/reading/report.txt',
].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));

type Random = () => number;
const below = (random: Random, n: number) => Math.floor(random() * n);
const pick = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)] as T;
const many = (random: Random, n: number, one: () => string) => Array.from({ length: below(random, n) }, one).join('');

/** What readers stumble over: halves of characters, odd spaces, marks, dates that are none, figures without end. */
const STONES = [
  ...[
    '\ud800',
    '\udfff',
    '\u0000',
    '\ufeff',
    '\u00ad',
    '\u200d',
    '\u202e',
    '\u2028',
    '\r\n\r\n',
    '\n',
    '\r',
    '  ',
    '\n- ',
  ],
  ...['“', '"', '(', ')', '. ', '...', '--', '%', '’s', 'U.S. ', 'ﬁ', 'İ', 'ß', '𝒳', 'e\u0301\u0301', '中', '🙂'],
  ...[
    '1999-13-45 ',
    'Feb. 30, ',
    '$5 bln ',
    '99999999999999999999 ',
    'the 0th round ',
    'round 99 ',
    ' and in Oslo in May ',
  ],
];
const WORDS = [
  ...[
    'Japan',
    'Tokyo',
    'Norway',
    'the two countries',
    'both sides',
    'President ',
    'Prime Minister ',
    'Kim',
    'officials said',
  ],
  ...[
    ' and ',
    ' in ',
    ' the ',
    ' ',
    ', ',
    '. ',
    'May ',
    '2001',
    ' last week',
    'Feb. ',
    '6',
    ' not ',
    ' round ',
    'third ',
    '\n\n',
  ],
];

/** A piece of a real text, some of whose characters are lost, doubled, moved or replaced. */
function mutated(random: Random): string {
  const report = pick(random, REPORTS);
  const begin = below(random, report.length);
  let text = report.slice(begin, begin + 50 + below(random, 700));
  for (let i = below(random, 12); i > 0; i--) {
    const at = below(random, text.length);
    const put = pick(random, [...STONES, '', text.slice(at, at + 30).repeat(2)]);
    text = text.slice(0, at) + put + text.slice(at + below(random, 8));
  }
  const turns = [
    (t: string) => t.toUpperCase(),
    (t: string) => t.toLowerCase(),
    (t: string) => t.replaceAll(' ', ''),
    (t: string) => t.replaceAll(' ', '\n'),
  ];
  return below(random, 2) === 0 ? text : pick(random, turns)(text);
}

const KINDS: readonly ((random: Random) => string)[] = [
  mutated,
  mutated,
  mutated,
  mutated,
  (random) => many(random, 300, () => String.fromCodePoint(below(random, 0x110000))),
  (random) => many(random, 300, () => String.fromCharCode(0xd700 + below(random, 0xa00))),
  (random) => many(random, 300, () => String.fromCharCode(below(random, 256))),
  (random) => many(random, 150, () => pick(random, STONES)),
  (random) => many(random, 150, () => pick(random, WORDS)),
  (random) => many(random, 150, () => pick(random, [...WORDS, ...STONES])),
  (random) => pick(random, ['a', 'A.', '1', '(', '"', 'é', '漢', '🙂', 'May ', '\n']).repeat(below(random, 3000)),
];

/** The nth text of the fuzz: always the same. */
export function fuzzText(n: number): string {
  const random = seeded(n * 7919 + 1);
  return pick(random, KINDS)(random);
}

/** Texts that are one thing over and over: whatever is not linear takes for ever over a megabyte of some of them. */
export const ENDLESS: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['capitals', 'K'],
  ['letters and figures', 'k3x9qz7'],
  ['initials', 'A.'],
  ['names without a space', 'JapanKorea'],
  ['names', 'Kim Jong Il '],
  ['titles', 'Prime Minister '],
  ['months and numbers', 'May3,'],
  ['numbers in words', 'twenty '],
  ['Chinese', '中'],
  ['line ends', '\n'],
  ['spaces', ' '],
];
