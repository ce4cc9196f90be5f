import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from '../../src/intake/index.ts';

const GOOD: [string, string][] = [
  ['2001-02-06', '2001-02-06'],
  ['2001-02', '2001-02'],
  ['2001', '2001'],
  [' 2000-02-29 ', '2000-02-29'],
  ['2001-02-06T23:30:00-05:00', '2001-02-06'],
  ['2001-02-06 08:00', '2001-02-06'],
];
for (const [given, want] of GOOD) test(`"${given}" is ${want}`, () => assert.equal(readDate(given), want));

const BAD = [
  '2001-02-30',
  '2001-13-01',
  '2001-00-10',
  '1900-02-29',
  '2001-04-31',
  '06/02/2001',
  'yesterday',
  '',
  '2001-2-6',
];
for (const given of BAD) {
  test(`"${given}" is refused`, () => {
    assert.throws(() => readDate(given), { code: 'PARLEY-INTAKE-DATE', mend: /YYYY-MM-DD/ });
  });
}
