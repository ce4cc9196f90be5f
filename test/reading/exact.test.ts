import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pickRuntime } from '../../src/operations/runtime.ts';
import type { OrtRuntime } from '../../src/reading/local/index.ts';
import { SESSION_OPTIONS } from '../../src/reading/local/runtime.ts';

/** Two layers with chance weights, written by `training/parley_training/tiny.py`. */
const TINY = readFileSync(new URL('exact.onnx', import.meta.url));
const PIECES = 64;
const native = await pickRuntime('native').catch(() => null);

const window = (length: number) => BigInt64Array.from({ length }, (_, at) => BigInt((at * at + 7 * at) % PIECES));

async function hidden({ InferenceSession, Tensor }: OrtRuntime, options: object = {}): Promise<number[][]> {
  const session = await InferenceSession.create(TINY, { ...SESSION_OPTIONS, ...options });
  const out: number[][] = [];
  for (const length of [1, 33, 256]) {
    const { hidden: given } = await session.run({ ids: new Tensor('int64', window(length), [1, length]) });
    out.push(Array.from(given?.data as Float32Array));
  }
  return out;
}

test('the encoder gives the same bits in both runtimes, fused or not, on one thread or two', {
  skip: !native,
}, async () => {
  const here = (native as NonNullable<typeof native>).ort;
  const web = (await pickRuntime('wasm')).ort;
  assert.notEqual(here.InferenceSession, web.InferenceSession, 'two runtimes');
  const wanted = await hidden(here);
  assert.equal(wanted.flat().filter(Number.isFinite).length, 48 * (1 + 33 + 256));
  for (const [of, ort, options] of [
    ['WASM', web, {}],
    ['unfused', here, { graphOptimizationLevel: 'disabled' }],
    ['all fused', here, { graphOptimizationLevel: 'all' }],
    ['two threads', here, { intraOpNumThreads: 2 }],
  ] as const) {
    assert.deepEqual(await hidden(ort, options), wanted, of);
  }
});
