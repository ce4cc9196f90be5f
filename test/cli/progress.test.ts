import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressInWords, progressLine } from '../../src/cli/progress.ts';

test('progress tells the share and an estimate where the size is known', () => {
  assert.equal(progressInWords({ bytes: 250, of: 1000, items: 3 }, 10_000), '3 reports read, 25 %, about 30 s left');
  assert.equal(progressInWords({ bytes: 10, of: 1000, items: 1 }, 10_000), '1 report read, 1 %, about 17 min left');
  assert.equal(progressInWords({ bytes: 250, of: null, items: 1 }, 10_000), '1 report read');
});

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, write: async (text) => void written.push(text) }, () => time);
  return { written, line, at: (t: number) => (time = t) };
}

test('nothing shows on short work; later no more than five times a second; and it can be taken away', async () => {
  const { written, line, at } = watched(true);
  const progress = { bytes: 1, of: 2, items: 1 };
  for (const time of [10, 500, 1500, 1550, 1800]) {
    at(time);
    line.show(progress);
  }
  assert.equal(written.length, 2);
  await line.clear();
  await line.clear();
  assert.equal(written.length, 3);
});

test('nothing shows where nobody looks', () => {
  const { written, line, at } = watched(false);
  at(5000);
  line.show({ bytes: 1, of: 2, items: 1 });
  assert.deepEqual(written, []);
});
