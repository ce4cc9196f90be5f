import { features, MOST_FEATURES } from '../../src/sieve/index.ts';

export const BITS = 12;

type Given = { words?: string; context?: number[]; threshold?: number };

/** The bytes of a sieve that weighs some words at 1 each and all others at 0. */
export function made({ words = '', context = [1, 0, 0, 0, 0, 0, 0], threshold = 0.1 }: Given = {}): Uint8Array {
  const bytes = new Uint8Array(48 + 2 ** BITS);
  bytes.set(new TextEncoder().encode('PSV1'));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, BITS, true);
  for (const [i, value] of [0.5, 0, ...context, threshold].entries()) view.setFloat32(8 + 4 * i, value, true);
  const buckets = new Uint32Array(MOST_FEATURES);
  const count = features(words, { start: 0, end: words.length }, BITS, buckets);
  for (const bucket of buckets.subarray(0, count)) bytes[48 + bucket] = 2;
  return bytes;
}
