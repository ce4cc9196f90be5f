import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ordered } from '../../src/operations/ordered.ts';
import { openPool } from '../../src/operations/pool.ts';
import { sureFacts } from '../../src/operations/sure.ts';
import type { Report } from '../../src/types/index.ts';
import { openStub, stubRecord } from './stub.ts';

const report = (id: string, text: string): Report => ({
  id,
  title: null,
  outlet: null,
  published: null,
  url: null,
  text,
});
const WORKER = new URL('./stub-worker.ts', import.meta.url);

async function* from<T>(items: readonly T[]) {
  yield* items;
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

test('ordered keeps the order whatever each call takes, and never runs more than its width', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (delays, width) => {
      let running = 0;
      let most = 0;
      const results = await all(
        ordered(from(delays.map((delay, i) => ({ delay, i }))), width, async ({ delay, i }) => {
          most = Math.max(most, ++running);
          for (let turn = 0; turn < delay; turn++) await Promise.resolve();
          running--;
          return i;
        }),
      );
      assert.deepEqual(
        results,
        delays.map((_, i) => i),
      );
      assert.ok(most <= width);
    }),
    { numRuns: 50 },
  );
});

test('ordered throws what a call throws, after the results before it', async () => {
  const seen: number[] = [];
  await assert.rejects(async () => {
    const results = ordered(from([1, 2, 3]), 2, async (n) => {
      if (n === 2) throw new Error('two');
      return n;
    });
    for await (const n of results) seen.push(n);
  }, /two/);
  assert.deepEqual(seen, [1]);
});

test('held-back facts take their links with them', () => {
  const record = sureFacts(stubRecord(report('r', 'A met B. C met D. E met F.')), 0.4);
  assert.deepEqual(
    record.facts.map(({ id, links }) => [id, links]),
    [
      ['f1', []],
      ['f3', []],
    ],
  );
});

test('any number of workers reads the same, in the same order', async () => {
  const reports = Array.from({ length: 12 }, (_, i) =>
    report(`r${i}`, `${i % 3 === 0 ? 'slow ' : ''}A${i} met B${i}.`),
  );
  const single = await openStub({});
  const wanted = await Promise.all(reports.map((one) => single.read(one)));
  for (const threads of [1, 3]) {
    const pool = await openPool({ threads }, WORKER);
    const got = await all(ordered(from(reports), 2 * threads, (one) => pool.read(one)));
    await pool.close();
    assert.deepEqual(got, wanted);
  }
});

test('a report on which a reader fails does not harm the next', async () => {
  const pool = await openPool({ threads: 1 }, WORKER);
  await assert.rejects(pool.read(report('bad', 'explode')), /exploded/);
  assert.equal((await pool.read(report('good', 'A met B.'))).record.facts.length, 1);
  await pool.close();
});

test('a worker that cannot start is told, not waited for', async () => {
  await assert.rejects(openPool({ threads: 2 }, new URL('./no-such-worker.ts', import.meta.url)));
});

test('what keeps a worker from reading comes out as the error that it was', async () => {
  const opened = openPool({ threads: 2 }, new URL('./faulty-worker.ts', import.meta.url));
  await assert.rejects(opened, { name: 'RuleError', code: 'PARLEY-MODEL-002', message: 'no weights' });
});
