import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseVocabulary, sentences, wordPieces } from '../../src/tokens/index.ts';
import { RuleError } from '../../src/types/index.ts';
import { seconds } from './seconds.ts';

// Expected pieces come from the Python tokenizer (scripts/token-cases.py), which the weights were trained with.
const corpus = (name: string) => readFileSync(new URL(`../../corpus/tokens/${name}`, import.meta.url), 'utf8');
const file = corpus('vocabulary.txt');
const vocabulary = parseVocabulary(file);
const pieces = file.split('\n');
const expected = JSON.parse(corpus('pieces.json')) as [number, number, number][][];
const cases = JSON.parse(corpus('texts.json')) as { name: string; text: string }[];

test('every text has its pieces', () => assert.equal(expected.length, cases.length));

for (const [i, { name, text }] of cases.entries()) {
  test(`word pieces: ${name}`, () => {
    const shown = (id: number, start: number, end: number) => `${pieces[id]} ${start}-${end}`;
    assert.deepEqual(
      wordPieces(text, vocabulary).map(({ id, start, end }) => shown(id, start, end)),
      (expected[i] ?? []).map(([id, start, end]) => shown(id, start, end)),
    );
  });
}

const SHREDS = [
  'talks',
  ' ',
  '.',
  'é',
  'e\u0301',
  '\u00ad',
  '中',
  '𝒳',
  '\ud800',
  '\u200d',
  '≠',
  '\u0000',
  'a'.repeat(101),
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...SHREDS), { maxLength: 30 }).map((shreds) => shreds.join('')),
);

test('pieces are in order, apart, and cut no character of two units', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let [before, last] = [0, 0];
      for (const { start, end } of wordPieces(text, vocabulary)) {
        // Two pieces of one character ("ﬁ" is one, Korean syllables are two or three) have its span, each of them.
        assert.ok((start >= before || start === last) && start < end && end <= text.length);
        const ends = (at: number) =>
          !/[\ud800-\udbff]/.test(text[at - 1] ?? '') || !/[\udc00-\udfff]/.test(text[at] ?? '');
        assert.ok(ends(start) && ends(end));
        [before, last] = [end, start];
      }
    }),
    { numRuns: 500 },
  );
});

test('a sentence has the pieces that the whole text has there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const apart = sentences(text).flatMap((span) => wordPieces(text, vocabulary, span));
      assert.deepEqual(apart, wordPieces(text, vocabulary));
    }),
    { numRuns: 300 },
  );
});

test('a vocabulary with Windows line ends is the same; one without a special piece is refused', () => {
  assert.deepEqual(parseVocabulary(file.replaceAll('\n', '\r\n')), vocabulary);
  assert.throws(
    () => parseVocabulary('<s>\n</s>\n<pad>\ntalks\n'),
    (error: unknown) =>
      error instanceof RuleError && error.code === 'PARLEY-MODEL-003' && /\[UNK\]/.test(error.message),
  );
});

for (const [name, unit] of [
  ['letters', 'a'],
  ['marks', '\u0301'],
  ['signs', '≠'],
  ['Chinese', '中'],
] as const) {
  test(`1 MB of ${name} without a space takes two seconds at most`, () => {
    const text = unit.repeat(1e6);
    const took = seconds(() => sentences(text).map((span) => wordPieces(text, vocabulary, span).length));
    assert.ok(took < 2, `${took.toFixed(2)} s`);
  });
}
