import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '../../src/tokens/index.ts';
import { seconds } from './seconds.ts';

const rows = readFileSync(new URL('../../corpus/tokens/sentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

for (const [name, row] of rows) {
  test(`sentences: ${name}`, () => {
    const parts = row.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t').split('|');
    const text = parts.join('');
    const found = sentences(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      found,
      parts.map((part) => part.trim()),
    );
  });
}

test('nothing, and white space alone, hold no sentence', () => {
  assert.deepEqual(sentences(''), []);
  assert.deepEqual(sentences(' \n\r\t\u2028 '), []);
});

const SHREDS = [
  '.',
  '!',
  '…',
  '"',
  '”',
  ')',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '- ',
  '1) ',
  'U.S.',
  'Jan.',
  'A',
  'a',
  'Oslo ',
  '𝒳',
  '\ud800',
  'ab'.repeat(1100),
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...SHREDS), { maxLength: 60 }).map((shreds) => shreds.join('')),
);

test('sentences are in order, apart, trimmed, and hold every character but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { start, end } of sentences(text)) {
        assert.ok(before <= start && start < end && end <= text.length);
        assert.equal(text.slice(before, start).trim(), '', 'words between sentences');
        const words = text.slice(start, end);
        assert.equal(words.trim(), words);
        assert.ok(words.length <= 2000);
        assert.doesNotMatch(words, /\n[^\S\n]*\n/, 'a blank line in a sentence');
        before = end;
      }
      assert.equal(text.slice(before).trim(), '');
    }),
    { numRuns: 500 },
  );
});

test('no cut parts the two units of a character', () => {
  const text = `a${'𝒳'.repeat(5000)}`;
  for (const { start, end } of sentences(text)) assert.ok(text.slice(start, end).isWellFormed());
});

const LONG: [string, (length: number) => string][] = [
  ['without a space', (length) => 'abc'.repeat(length / 3)],
  ['without full stops', (length) => 'word '.repeat(length / 5)],
  ['of full stops', (length) => '.'.repeat(length)],
  ['of full stops before a letter', (length) => `${'.'.repeat(length)}x`],
  ['of full stops before a space and a small letter', (length) => `${'.'.repeat(length)} x`],
  ['of full stops and spaces', (length) => '. '.repeat(length / 2)],
  ['of initials', (length) => 'A.'.repeat(length / 2)],
  ['of line ends', (length) => '\n'.repeat(length)],
  ['of line ends and spaces', (length) => ' \r\n\t'.repeat(length / 4)],
  ['of carriage returns before a letter', (length) => `\n${'\r'.repeat(length)}x`],
  ['of short lines', (length) => 'A line\n'.repeat(length / 7)],
  ['of spaces between two letters', (length) => `a${' '.repeat(length)}b`],
];
for (const [name, make] of LONG) {
  test(`1 MB ${name} takes a second at most`, () => {
    const text = make(1e6);
    const took = seconds(() => sentences(text));
    assert.ok(took < 1, `${took.toFixed(2)} s`);
  });
}
