import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSieve } from '../../src/sieve/index.ts';
import { RuleError } from '../../src/types/index.ts';
import { BITS, made } from './made.ts';

const refused = { name: 'RuleError', code: 'PARLEY-SIEVE-001' };

test('the weights are read as they were written', () => {
  const sieve = createSieve(made({ context: [1, 2, 3, 4, 5, 6, 7], threshold: -0.5 }));
  assert.equal(sieve.bits, BITS);
  assert.equal(sieve.weights.length, 2 ** BITS);
  assert.equal(sieve.scale, 0.5);
  assert.deepEqual(sieve.context, [1, 2, 3, 4, 5, 6, 7]);
  assert.equal(sieve.threshold, -0.5);
});

test('bytes that begin in the middle of a buffer', () => {
  const bytes = made({ words: 'talks' });
  const room = new Uint8Array(bytes.length + 3);
  room.set(bytes, 3);
  assert.deepEqual(createSieve(room.subarray(3)), createSieve(bytes));
});

test('what is no sieve is refused', () => {
  const whole = made();
  const not = new Uint8Array(whole);
  new DataView(not.buffer).setFloat32(8, Number.NaN, true);
  for (const bytes of [new Uint8Array(), whole.subarray(0, -1), whole.subarray(1), not]) {
    assert.throws(() => createSieve(bytes), refused);
  }
});

test('any bytes: a sieve or one error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (tail, marked) => {
      const bytes = marked ? Uint8Array.from([...new TextEncoder().encode('PSV1'), ...tail]) : tail;
      try {
        createSieve(bytes);
      } catch (error) {
        assert.ok(error instanceof RuleError);
      }
    }),
  );
});
