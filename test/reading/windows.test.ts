import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WINDOW, windows } from '../../src/reading/local/windows.ts';

const ROOM = WINDOW - 2;
const lengthsOf = (most: number) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: most })), { maxLength: 120 });

test('every sentence is scored once, in order; no window is over its room unless one sentence alone is', () => {
  fc.assert(
    fc.property(lengthsOf(600), (lengths) => {
      const capped = lengths.map((length) => Math.min(length, ROOM));
      let next = 0;
      for (const { from, scored, to } of windows(lengths)) {
        assert.equal(scored, next, 'a sentence left out or scored twice');
        assert.ok(from <= scored && scored < to);
        const pieces = capped.slice(from, to).reduce((sum, length) => sum + length, 0);
        assert.ok(pieces <= ROOM || to - from === 1, `${pieces} pieces`);
        next = to;
      }
      assert.equal(next, lengths.length);
    }),
    { numRuns: 1000 },
  );
});

test('a window reads up to 40 pieces before again, whole sentences only', () => {
  fc.assert(
    fc.property(lengthsOf(300), (lengths) => {
      for (const { from, scored } of windows(lengths)) {
        const context = lengths.slice(from, scored).reduce((sum, length) => sum + length, 0);
        assert.ok(context <= 40);
      }
    }),
  );
});

test('what fits one window is one; nothing is none; a long sentence stands alone', () => {
  assert.deepEqual(windows([100, 100, 14]), [{ from: 0, scored: 0, to: 3 }]);
  assert.deepEqual(windows([]), []);
  assert.deepEqual(windows([30, 900, 30]), [
    { from: 0, scored: 0, to: 1 },
    { from: 1, scored: 1, to: 2 },
    { from: 2, scored: 2, to: 3 },
  ]);
});

test('later windows have the sentence before as context', () => {
  const cut = windows(Array.from({ length: 30 }, () => 20));
  assert.ok(cut.length > 1);
  for (const { from, scored } of cut.slice(1)) assert.equal(scored - from, 2);
});
