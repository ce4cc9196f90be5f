import { readFileSync } from 'node:fs';
import { seeded } from './stub-encoder.ts';

const REPORTS = ['fisheries-talks', 'ceasefire-talks'].map((name) =>
  readFileSync(new URL(`../../../examples/${name}.txt`, import.meta.url), 'utf8'),
);

type Random = () => number;
const below = (random: Random, n: number) => Math.floor(random() * n);
const pick = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)] as T;
const many = (random: Random, n: number, one: () => string) => Array.from({ length: below(random, n) }, one).join('');

const SNIPPETS = [
  '\ud800',
  '\udfff',
  '\u0000',
  '\ufeff',
  '\r\n\r\n',
  '\n',
  '  ',
  '“',
  '"',
  '(',
  '. ',
  'U.S. ',
  '1999-13-45 ',
  'Feb. 30, ',
  '$5 bln ',
  '𝒳',
  'e\u0301\u0301',
  '\u202e',
  'ﬁ',
  'İ',
  'ß',
  '--',
  '%',
  '99999999999999999999 ',
];

/** A piece of a real text, some of whose characters are lost, doubled, swapped or replaced. */
function mutated(random: Random): string {
  const report = pick(random, REPORTS);
  const start = below(random, report.length);
  let text = report.slice(start, start + 50 + below(random, 600));
  for (let i = below(random, 12); i > 0; i--) {
    const at = below(random, text.length);
    const cut = below(random, 8);
    text =
      text.slice(0, at) + pick(random, [...SNIPPETS, '', text.slice(at, at + 30).repeat(2)]) + text.slice(at + cut);
  }
  return pick(random, [
    text,
    text,
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.replaceAll(' ', ''),
    text.replaceAll(' ', '\n'),
  ]);
}

const KINDS: ((random: Random) => string)[] = [
  mutated,
  mutated,
  mutated,
  (random) => many(random, 300, () => String.fromCodePoint(below(random, 0x110000))),
  (random) => many(random, 300, () => String.fromCharCode(0xd700 + below(random, 0xa00))),
  (random) => many(random, 300, () => String.fromCharCode(below(random, 256))),
  (random) => many(random, 200, () => pick(random, [...'.,;:!?()"\'- \n', 'met ', 'the two sides ', ...SNIPPETS])),
  (random) =>
    many(random, 200, () =>
      pick(random, [
        'Japan',
        'Tokyo',
        ' and ',
        ' ',
        ',',
        'President ',
        'Kim',
        ' in ',
        'May ',
        '2001',
        ' said',
        'Feb. ',
        '6',
        ' not ',
        '.',
      ]),
    ),
  (random) => pick(random, ['a', 'A.', '1', '(', '"', 'é', '漢', '🙂']).repeat(below(random, 3000)),
];

/** The nth text of the fuzz: always the same. */
export function fuzzText(n: number): string {
  const random = seeded(n * 7919 + 1);
  return pick(random, KINDS)(random);
}
