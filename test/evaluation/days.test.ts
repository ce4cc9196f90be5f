import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { days } from '../../src/evaluation/index.ts';

const iso = (day: number) => (Number.isFinite(day) ? new Date(day * 864e5).toISOString().slice(0, 10) : String(day));

/** EDTF, first day, last day. */
const CASES: [string, string, string][] = [
  ['2001-02-06', '2001-02-06', '2001-02-06'],
  ['2001-02', '2001-02-01', '2001-02-28'],
  ['2004-02', '2004-02-01', '2004-02-29'],
  ['2001-12', '2001-12-01', '2001-12-31'],
  ['1965', '1965-01-01', '1965-12-31'],
  ['1965~', '1965-01-01', '1965-12-31'],
  ['197X', '1970-01-01', '1979-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2001-21', '2001-03-01', '2001-05-31'],
  ['2001-22', '2001-06-01', '2001-08-31'],
  ['2001-23', '2001-09-01', '2001-11-30'],
  ['2001-24', '2001-12-01', '2002-02-28'],
  ['2001-33', '2001-01-01', '2001-03-31'],
  ['2001-34', '2001-04-01', '2001-06-30'],
  ['2001-36', '2001-10-01', '2001-12-31'],
  ['2001-40', '2001-01-01', '2001-06-30'],
  ['2001-41', '2001-07-01', '2001-12-31'],
  ['1910/1945', '1910-01-01', '1945-12-31'],
  ['197X/198X', '1970-01-01', '1989-12-31'],
  ['../2001-01-20', '-Infinity', '2001-01-20'],
  ['2001-03/..', '2001-03-01', 'Infinity'],
  ['2001-03/', '2001-03-01', 'Infinity'],
];

for (const [edtf, first, last] of CASES) {
  test(`${edtf} spans ${first} to ${last}`, () => assert.deepEqual(days(edtf)?.map(iso), [first, last]));
}

for (const edtf of [
  '2001-02-30',
  '2001-13',
  '2001-00',
  '2001-25',
  '2001-13-01',
  'soon',
  '01',
  '2001/soon',
  '',
  null,
  undefined,
]) {
  test(`${JSON.stringify(edtf)} is no value`, () => assert.equal(days(edtf), null));
}

test('any text is judged without a throw, and a value never ends before it begins unless it says so', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X/.-]{0,20}$/)), (text) => {
      const range = days(text);
      assert.ok(range === null || text.includes('/') || range[0] <= range[1]);
    }),
  );
});
