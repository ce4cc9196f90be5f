import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMs } from '../cpu.ts';
import { withoutWeights } from './examples.ts';
import { fuzz } from './fuzz/check.ts';
import { realReader, stubReader } from './fuzz/readers.ts';

test('2,000 wild texts with a stub encoder: no crash, and no evidence that is not in the text', async () => {
  assert.ok((await fuzz(await stubReader(), 0, 2000)) > 1000);
});

test('200 wild texts with the real weights', { skip: withoutWeights, timeout: 120_000 }, async () => {
  await fuzz(await realReader(), 0, 200);
});

const LONG: [string, string][] = [
  ['one letter', 'a'],
  ['letters and digits', 'k3x9qz7'],
  ['punctuation', '."(,-'],
  ['names without a space', 'JapanKorea'],
  ['months and numbers', 'May3,'],
];
for (const [name, unit] of LONG) {
  test(`1 MB without a space, of ${name}: read in a time linear in its length`, { timeout: 120_000 }, async () => {
    const reader = await stubReader();
    const seconds = async (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begun = cpuMs();
      await reader.read({ id: 'long', title: null, outlet: null, published: '2001-02-06', url: null, text });
      return (cpuMs() - begun) / 1000;
    };
    await seconds(1e4);
    const [quarter, whole] = [await seconds(0.25e6), await seconds(1e6)];
    assert.ok(
      whole < 4 * 2.5 * Math.max(quarter, 0.1),
      `${quarter.toFixed(2)} s for a quarter, ${whole.toFixed(2)} s for all`,
    );
  });
}
