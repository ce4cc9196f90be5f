import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { features, MOST_FEATURES } from '../../src/sieve/index.ts';

const BITS = 18;

function of(text: string, span = { start: 0, end: text.length }): number[] {
  const out = new Uint32Array(MOST_FEATURES);
  return [...out.slice(0, features(text, span, BITS, out))];
}

test('a word gives itself and its pair, a long one its stem too', () => {
  assert.equal(of('We met').length, 4);
  assert.equal(of('We negotiated').length, 5);
});

test('case, digits and signs between words make no difference', () => {
  assert.deepEqual(of('TALKS, on 12 May'), of('talks on “34” may'));
  assert.notDeepEqual(of('talks on 12 May'), of('talks on 123 May'));
});

test('words of one stem share a feature and differ in another', () => {
  const [a, b] = [new Set(of('negotiators')), new Set(of('negotiation'))];
  assert.equal([...a].filter((x) => b.has(x)).length, 1);
});

test('the order of words counts', () => {
  assert.notDeepEqual(new Set(of('Iran rejected')), new Set(of('rejected Iran')));
});

test('letters with accents and other scripts are parts of words', () => {
  assert.notDeepEqual(of('Zaïre'), of('Za re'));
  assert.equal(of('平壌').length, 2);
});

test('a text without words gives nothing', () => {
  assert.deepEqual(of(''), []);
  assert.deepEqual(of(' — … “” \n'), []);
});

test('any text: buckets in range, and the same wherever the sentence stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, sentence) => {
      const alone = of(sentence);
      assert.ok(alone.every((bucket) => bucket < 2 ** BITS));
      const text = `${before} ${sentence} ${before}`;
      const start = before.length + 1;
      assert.deepEqual(of(text, { start, end: start + sentence.length }), alone);
    }),
  );
});

test('a sentence too long for the buffer is read in part', () => {
  const text = 'negotiations '.repeat(5000);
  const count = of(text).length;
  assert.ok(count > MOST_FEATURES - 4 && count <= MOST_FEATURES);
});
