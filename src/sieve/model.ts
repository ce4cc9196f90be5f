import { RuleError } from '../types/index.ts';
import { CONTEXT } from './context.ts';

/** The sieve's weights, read from their file. */
export type Sieve = {
  /** The vocabulary of `features` has 2 ** bits buckets. */
  readonly bits: number;
  /** One a bucket; times `scale`, it is the bucket's weight. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** Weights of `context`'s numbers, then the constant. */
  readonly context: readonly number[];
  /** What scores less than this is dropped. */
  readonly threshold: number;
};

// The file, little-endian: "PSV1", bits (uint32), then float32: scale, bias, the context's weights and constant,
// threshold; then the buckets' weights (int8).
const MARK = 'PSV1';
const NUMBERS = 2 + CONTEXT + 1 + 1;
const HEAD = 8 + 4 * NUMBERS;
const MOST_BITS = 24;

/**
 * Reads the sieve's weights.
 * @param bytes the file as `training/sieve.py` writes it; the weights are not copied
 * @throws RuleError PARLEY-SIEVE-001 where the bytes are no such file, or cut short
 */
export function createSieve(bytes: Uint8Array): Sieve {
  if (bytes.length < HEAD || mark(bytes) !== MARK) throw broken('they do not begin as a sieve does');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint32(4, true);
  if (bits < 1 || bits > MOST_BITS || bytes.length !== HEAD + 2 ** bits) throw broken('their length does not fit');
  const numbers = Array.from({ length: NUMBERS }, (_, i) => view.getFloat32(8 + 4 * i, true));
  if (!numbers.every(Number.isFinite)) throw broken('a weight is no number');
  const [scale, bias, ...rest] = numbers as [number, number, ...number[]];
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, 2 ** bits);
  return { bits, weights, scale, bias, context: rest.slice(0, -1), threshold: rest.at(-1) as number };
}

function mark(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, MARK.length));
}

function broken(why: string): RuleError {
  return new RuleError('PARLEY-SIEVE-001', `the sieve's weights cannot be read: ${why}; install the package anew`);
}
