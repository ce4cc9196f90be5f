import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contains,
  dayNumber,
  daysOf,
  formatDays,
  hull,
  joinEdtf,
  overlaps,
  shared,
  weekday,
} from '../../src/time/index.ts';

const day = (y: number, m: number, d: number) => dayNumber(y, m, d);
const CASES: readonly (readonly [string, readonly [number, number] | null])[] = [
  ['2001-02-06', [day(2001, 2, 6), day(2001, 2, 6)]],
  ['2000-02', [day(2000, 2, 1), day(2000, 2, 29)]],
  ['1965', [day(1965, 1, 1), day(1965, 12, 31)]],
  ['197X', [day(1970, 1, 1), day(1979, 12, 31)]],
  ['19XX', [day(1900, 1, 1), day(1999, 12, 31)]],
  ['197X/198X', [day(1970, 1, 1), day(1989, 12, 31)]],
  ['2001-21', [day(2001, 3, 1), day(2001, 5, 31)]],
  ['2001-24', [day(2001, 12, 1), day(2002, 2, 28)]],
  ['2001-33', [day(2001, 1, 1), day(2001, 3, 31)]],
  ['2001-41', [day(2001, 7, 1), day(2001, 12, 31)]],
  ['../2001-01-20', [-Infinity, day(2001, 1, 20)]],
  ['2001-03/..', [day(2001, 3, 1), Infinity]],
  ['2001-02-30', null],
  ['2001-13', null],
  ['2001/2000', null],
  ['soon', null],
  ['', null],
];

test('days of EDTF', () => {
  for (const [edtf, days] of CASES) assert.deepEqual(daysOf(edtf), days, edtf);
});

const days = fc
  .tuple(fc.integer({ min: -30000, max: 40000 }), fc.nat(4000))
  .map(([first, length]): [number, number] => [first, first + length]);

test('formatted days read back as the same days', () => {
  fc.assert(fc.property(days, (one) => assert.deepEqual(daysOf(formatDays(one)), one)));
});

test('the algebra: what two share lies in both, and their hull holds both', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const both = shared(a, b);
      assert.equal(both !== null, overlaps(a, b));
      if (both) assert.ok(contains(a, both) && contains(b, both));
      assert.ok(contains(hull(a, b), a) && contains(hull(a, b), b));
    }),
  );
});

test('joined as told', () => {
  assert.equal(joinEdtf('1999-03', '1999-05-03'), '1999-03/1999-05-03');
  assert.equal(joinEdtf('2000', '1999'), null);
  assert.equal(weekday(day(2001, 2, 6)), 2);
});
