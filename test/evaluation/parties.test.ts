import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameParties, sameParty } from '../../src/evaluation/index.ts';

const SAME: [string, string][] = [
  ['FRA', 'FRA'],
  ['SUN', 'RUS'],
  ['EC', 'europe'],
  ['hamas', 'HAMAS'],
  ['syrian-rebels', 'syrian-rebel-groups'],
  ['steel-union', 'steel-unions'],
  ['union-of-miners', 'miners-union'],
  ['steel-union', 'steel-workers'],
];
const OTHER: [string, string][] = [
  ['FRA', 'ITA'],
  ['FRA', 'fra'],
  ['steel-workers', 'dock-owners'],
  ['bank', 'rebels'],
  ['steel-union', 'steel-mill-workers'],
];
for (const [a, b] of SAME) test(`${a} is ${b}`, () => assert.ok(sameParty(a, b) && sameParty(b, a)));
for (const [a, b] of OTHER) test(`${a} is not ${b}`, () => assert.ok(!sameParty(a, b) && !sameParty(b, a)));

test('sets of parties: order and repetition do not count, number does', () => {
  assert.ok(sameParties(['FRA', 'ITA'], ['ITA', 'FRA', 'FRA']));
  assert.ok(sameParties(['SUN'], ['RUS', 'SUN']));
  assert.ok(sameParties([], []));
  assert.ok(!sameParties(['FRA'], ['FRA', 'ITA']));
  assert.ok(!sameParties(['FRA'], []));
});

test('every list is the same as itself, shuffled or not', () => {
  fc.assert(fc.property(fc.array(fc.string()), (list) => sameParties(list, list.toReversed())));
});
