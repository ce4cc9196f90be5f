import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calibrationOf } from '../../src/evaluation/calibration.ts';

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

test('told chances that come true have no error', () => {
  const told = Array.from({ length: 100 }, (_, i) => ({
    confidence: i < 50 ? 0.2 : 0.8,
    found: i % 5 < (i < 50 ? 1 : 4) ? 1 : 0,
  }));
  near(calibrationOf(told).error, 0);
});

test('always sure and never right has the error 1', () => {
  near(calibrationOf(Array.from({ length: 30 }, () => ({ confidence: 1, found: 0 }))).error, 1);
});

test('ten bins of equal mass, and the error by hand', () => {
  const told = Array.from({ length: 20 }, (_, i) => ({ confidence: i / 20, found: 1 }));
  const { error, bins } = calibrationOf(told);
  assert.deepEqual(
    bins.map((bin) => bin.count),
    Array(10).fill(2),
  );
  near(error, 1 - 9.5 / 20);
});

test('nothing told has no error; few facts make fewer bins', () => {
  assert.deepEqual(calibrationOf([]), { error: 0, bins: [] });
  assert.equal(calibrationOf([{ confidence: 0.4, found: 1 }]).bins.length, 1);
});

test('the order of the facts never matters', () => {
  const one = fc.record({ confidence: fc.integer({ min: 0, max: 4 }).map((n) => n / 4), found: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 15, maxLength: 40 }), (told) =>
      near(calibrationOf(told).error, calibrationOf(told.toReversed()).error),
    ),
  );
});
