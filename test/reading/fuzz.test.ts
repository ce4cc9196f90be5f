import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMs } from '../cpu.ts';
import { check, fuzz, reportOf } from './fuzz/check.ts';
import { realReader, stubReader, withoutWeights } from './fuzz/readers.ts';
import { ENDLESS } from './fuzz/texts.ts';

test('2,000 wild texts with a stub encoder', { timeout: 300_000 }, async (t) => {
  const { facts, slowest } = await fuzz(await stubReader(), 0, 2000);
  t.diagnostic(`${facts} facts, the slowest text took ${slowest.toFixed(2)} s`);
  assert.ok(facts > 2000, 'so few facts try nothing');
  assert.ok(slowest < 5, `a text of a few kB took ${slowest.toFixed(2)} s`);
});

test('200 wild texts with the real weights', { skip: withoutWeights, timeout: 300_000 }, async () => {
  await fuzz(await realReader(), 0, 200);
});

for (const [name, unit] of ENDLESS) {
  // What has no space is the harder: a million units. The others make more mentions, so less of them tries as much.
  const length = unit.includes(' ') ? 4e5 : 1e6;
  test(`${length} units of ${name}: time linear in their number`, { timeout: 120_000 }, async (t) => {
    const reader = await stubReader();
    const seconds = async (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begun = cpuMs();
      const { record } = await reader.read(reportOf(text, '2001-02-06'));
      const took = (cpuMs() - begun) / 1000;
      check(record, text);
      return took;
    };
    await seconds(length / 20);
    const [quarter, whole] = [await seconds(length / 4), await seconds(length)];
    t.diagnostic(`${quarter.toFixed(2)} s for a quarter, ${whole.toFixed(2)} s for all`);
    assert.ok(
      whole < 4 * 2.5 * Math.max(quarter, 0.3),
      `${quarter.toFixed(2)} s for a quarter, ${whole.toFixed(2)} s for all`,
    );
  });
}
