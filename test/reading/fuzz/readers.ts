import { existsSync } from 'node:fs';
import { openReader } from '../../../src/operations/reader.ts';
import { createLocalReader, type LocalReader } from '../../../src/reading/local/index.ts';
import { SETTINGS, VOCABULARY, wildRuntime } from '../stub.ts';

/** Everything of the reader but the encoder, in whose place something wild stands. */
export function stubReader(): Promise<LocalReader> {
  const settings = JSON.stringify(SETTINGS);
  return createLocalReader({ model: new Uint8Array(), vocabulary: VOCABULARY, settings, runtime: wildRuntime() });
}

export async function realReader(): Promise<Pick<LocalReader, 'read'>> {
  const reader = await openReader({});
  return { read: (report, options) => reader.read(report, { explain: options?.explain ?? false }) };
}

/** Why the tests that need the weights are skipped; false where they are not. */
export const withoutWeights = existsSync(new URL('../../../models/reader.onnx', import.meta.url))
  ? false
  : 'models/reader.onnx is not there: the weights are not made yet';
