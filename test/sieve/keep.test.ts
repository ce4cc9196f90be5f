import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { context, createSieve, keep, scores } from '../../src/sieve/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import { made } from './made.ts';

const text = 'They held talks. It rained. The match was lost.';

test('a sentence with a word that weighs is kept, the others are not', () => {
  const sieve = createSieve(made({ words: 'talks' }));
  assert.deepEqual(keep(text, sentences(text), sieve), [true, false, false]);
});

test('a neighbour can save a sentence', () => {
  const sieve = createSieve(made({ words: 'talks', context: [1, 1, 0, 0, 0, 0, 0] }));
  assert.deepEqual(keep(text, sentences(text), sieve), [true, true, false]);
});

test('the company of a sentence: its own score, both neighbours, mean, best, whether it opens the report', () => {
  const rows = context(Float64Array.of(1, 2, 3, 6));
  assert.deepEqual([...rows.slice(0, 6)], [1, 0, 2, 3, 6, 1]);
  assert.deepEqual([...rows.slice(18)], [6, 3, 0, 3, 6, 0]);
});

test('a report without sentences', () => {
  const sieve = createSieve(made());
  assert.deepEqual(keep('', [], sieve), []);
});

test('any text: one finite score a sentence, the same each time', () => {
  const sieve = createSieve(made({ words: 'talks', context: [1, 1, 1, 1, 1, 1, 1] }));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
      const spans = sentences(any);
      const found = scores(any, spans, sieve);
      assert.equal(found.length, spans.length);
      assert.ok(found.every(Number.isFinite));
      assert.deepEqual(scores(any, spans, sieve), found);
    }),
  );
});

test('a megabyte without a space is no trouble', () => {
  const sieve = createSieve(made());
  const long = 'a'.repeat(1_000_000);
  const began = performance.now();
  assert.equal(keep(long, sentences(long), sieve).length, 500);
  assert.ok(performance.now() - began < 2000);
});
