import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createParties, findMentions, parsePartyTable, slug } from '../../src/parties/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import { RuleError } from '../../src/types/index.ts';
import { cpuMs } from '../cpu.ts';

const parties = createParties();
const find = (text: string) => findMentions(text, parties, { published: '2001-02-03', sentences: sentences(text) });

const WORDS = [
  'the',
  'two',
  'sides',
  'President',
  'Kim',
  'Jong',
  'Un',
  'Tokyo',
  'U.S.',
  'officials',
  'said',
  ',',
  '(',
  ')',
  "'s",
  '’s',
  'Ministry',
  'Foreign',
  'he',
  'it',
  '-',
  'of',
  'de',
  'rebels',
  'UAW',
  '.',
  '\n\n',
  'IN',
  'MAY',
  'Smith',
  'union',
  'each',
  'other',
  '"',
  '[',
  ']',
  '\ud800',
  'é',
  'İ',
  'ß',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

test('parties: whatever the text, mentions lie in it, in order, with a reading and a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
      (text) => {
        let last = 0;
        for (const m of find(text)) {
          assert.ok(m.start >= last && m.start < m.end && m.end <= text.length);
          assert.ok(m.parties?.length || m.person !== undefined || m.place !== undefined || m.unnamed);
          assert.ok(m.via.length > 0 && (m.parties ?? []).every((p) => p !== ''));
          last = m.start;
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('parties: the same text gives the same mentions, also after other texts', () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      const first = find(a);
      find(b);
      assert.deepEqual(find(a), first);
    }),
    { numRuns: 60 },
  );
});

test('parties: a table is read or refused with a RuleError', () => {
  const cell = fc.constantFrom('names', 'code', 'kind', 'of', 'A|B', 'state', '2001', '', '#', 'person');
  const table = fc
    .array(
      fc.array(cell, { maxLength: 6 }).map((c) => c.join('\t')),
      { maxLength: 5 },
    )
    .map((l) => l.join('\n'));
  fc.assert(
    fc.property(fc.oneof(table, fc.string()), (tsv) => {
      try {
        for (const row of parsePartyTable(tsv, 'x')) assert.ok(row.names.length > 0 && row.code);
      } catch (error) {
        assert.ok(error instanceof RuleError, String(error));
      }
    }),
  );
});

test('parties: a slug is small letters, digits and hyphens', () => {
  fc.assert(fc.property(fc.string(), (name) => assert.doesNotMatch(slug(name), /\s|^-|-$|--/)));
  assert.equal(slug('The Canada Post'), 'canada-post');
  assert.equal(slug("Lord's Resistance"), 'lords-resistance');
});

test('parties: time grows with the length, not faster', () => {
  const time = (text: string) => {
    const begin = cpuMs();
    findMentions(text, parties, { published: null, sentences: [] });
    return cpuMs() - begin;
  };
  for (const unit of [
    'x',
    'Kim ',
    'Kim Jong Un and the two sides, he said. ',
    'A. ',
    '(UAW) ',
    "'s ",
    'of the ',
    'the rebels, it said ',
    'Zed, leader of ',
  ]) {
    time(unit.repeat(2000));
    const small = Math.min(time(unit.repeat(4000)), time(unit.repeat(4000)));
    const large = Math.min(time(unit.repeat(32000)), time(unit.repeat(32000)));
    assert.ok(
      large < 8 * 6 * (small + 4),
      `${JSON.stringify(unit)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for eight times the length`,
    );
  }
});

test('parties: a megabyte without a space passes in a second or so', () => {
  const begin = cpuMs();
  find('x'.repeat(1_000_000));
  assert.ok(cpuMs() - begin < 3000);
});
