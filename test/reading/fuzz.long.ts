import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz/check.ts';
import { realReader, stubReader, withoutWeights } from './fuzz/readers.ts';

test('100,000 wild texts with a stub encoder', async () => {
  assert.ok((await fuzz(await stubReader(), 2000, 102_000)).facts > 100_000);
});

test('3,000 wild texts with the real weights', { skip: withoutWeights }, async () => {
  await fuzz(await realReader(), 200, 3200);
});
