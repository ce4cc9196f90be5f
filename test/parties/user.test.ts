import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParties, findMentions, type PartyRow, parsePartyTable } from '../../src/parties/index.ts';
import { RuleError } from '../../src/types/index.ts';

const find = (text: string, rows: PartyRow[], published: string | null = null) =>
  findMentions(text, createParties({ rows }), { published, sentences: [] });

test('parties: a user’s table is read', () => {
  const tsv =
    '# ours\nnames\tcode\tkind\tof\tfrom\tto\r\nLake League|LL\tlake-league\torganisation\n\nMira Toth\tMira Toth\tperson\tHUN\t2001\t2004-05\n';
  assert.deepEqual(parsePartyTable(tsv, 'parties.tsv'), [
    { names: ['Lake League', 'LL'], code: 'lake-league', kind: 'organisation' },
    { names: ['Mira Toth'], code: 'Mira Toth', kind: 'person', of: 'HUN', from: '2001', to: '2004-05' },
  ]);
  assert.deepEqual(parsePartyTable('\n# nothing\n', 'parties.tsv'), []);
});

for (const [tsv, place, mend] of [
  ['name\tcode\tkind\nA\tB\tstate', 'p.tsv:1', 'header'],
  ['names\tcode\tkind\nAland\tALA\tcountry', 'p.tsv:2', 'organisation'],
  ['names\tcode\tkind\n\tALA\tstate', 'p.tsv:2', 'no name'],
  ['names\tcode\tkind\n# x\nAland\t\tstate', 'p.tsv:3', 'no code'],
  ['names\tcode\tkind\tfrom\nAland\tALA\tstate\tMay', 'p.tsv:2', '2001-02'],
  ['names\tcode\tkind\nAland\tALA\tstate\tx\ty', 'p.tsv:2', 'columns'],
] as const) {
  test(`parties: a broken table is refused with its place: ${mend}`, () => {
    assert.throws(
      () => parsePartyTable(tsv, 'p.tsv'),
      (error: unknown) =>
        error instanceof RuleError &&
        error.code === 'PARLEY-PARTIES-001' &&
        error.message.includes(place) &&
        error.message.includes(mend),
    );
  });
}

test('parties: a user’s row adds to ours and overrules it', () => {
  const rows: PartyRow[] = [
    { names: ['Tokyo'], code: 'tokyo-city', kind: 'organisation' },
    { names: ['Zarovia'], code: 'ZRV', kind: 'state' },
    { names: ['Ada Quist', 'Quist'], code: 'NOR', kind: 'person', of: 'NOR' },
    { names: ['Stone House'], code: 'FIN', kind: 'office', of: 'FIN' },
    { names: ['Lake Vint'], code: 'lake-vint', kind: 'place' },
  ];
  const text = 'Tokyo and Zarovia met Quist and the Stone House at Lake Vint. Zarovia stayed.';
  const mentions = find(text, rows);
  const of = (words: string) => mentions.filter((m) => text.slice(m.start, m.end) === words);
  assert.deepEqual(
    of('Tokyo').flatMap((m) => m.parties ?? []),
    ['tokyo-city'],
  );
  assert.ok(of('Tokyo').every((m) => m.via.some((v) => v.startsWith('user:1:'))));
  assert.ok(of('Zarovia').some((m) => m.parties?.[0] === 'ZRV' && m.place === 'Zarovia'));
  assert.ok(of('Quist').some((m) => m.parties?.[0] === 'NOR' && m.person !== undefined));
  assert.ok(of('Stone House').some((m) => m.parties?.[0] === 'FIN'));
  assert.ok(of('Lake Vint').some((m) => m.place === 'Lake Vint' && m.parties === undefined));
});

test('parties: a user’s row holds only in its time', () => {
  const rows: PartyRow[] = [{ names: ['Lake League'], code: 'LKL', kind: 'organisation', from: '2001', to: '2003-05' }];
  const codes = (published: string) => find('He met the Lake League.', rows, published).flatMap((m) => m.parties ?? []);
  assert.ok(codes('2002-01-01').includes('LKL'));
  assert.ok(!codes('2007-01-01').includes('LKL'));
});
