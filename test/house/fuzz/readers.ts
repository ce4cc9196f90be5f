import { openReader } from '../../../src/operations/reader.ts';
import { createLocalReader, type LocalReader } from '../../../src/reading/local/index.ts';
import { SETTINGS, stubRuntime, VOCABULARY } from './stub-encoder.ts';

/** Everything of the reader but the encoder, in whose place something wild stands. */
export function stubReader(): Promise<LocalReader> {
  return createLocalReader({
    model: new Uint8Array(),
    vocabulary: VOCABULARY,
    settings: SETTINGS,
    runtime: stubRuntime,
  });
}

export async function realReader(): Promise<Pick<LocalReader, 'read'>> {
  const reader = await openReader({});
  return { read: (report, options) => reader.read(report, { explain: options?.explain ?? false }) };
}
