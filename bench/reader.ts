import { join } from 'node:path';
import { type Room, withoutReader } from './room.ts';
import { missing, type Row } from './table.ts';

/** The limit of what reading may cost beyond its encoder, in time and in memory. */
const OVERHEAD = 1.35;

/**
 * The whole reading against the bare encoder: a first pass records each batch that the reader hands to the runtime; a
 * process that knows nothing but the network runs the very same batches. "Bare" is the network of `models/reader.onnx`, with
 * such heads as stand in the same file; what the reader does in TypeScript is the difference.
 */
export function reader({ child, file, folder, texts }: Room): Row[] {
  const why = withoutReader();
  if (why) return [missing('reader', why)];
  const batches = join(folder, 'batches');
  const node = process.execPath;
  child(1, [node, 'children/reader.ts', file, '1', batches]);
  const [one, two] = [
    child(1, [node, 'children/reader.ts', file, '1']),
    child(2, [node, 'children/reader.ts', file, '2']),
  ];
  const bare = child(1, [node, 'children/encoder.ts', batches]);
  return [
    { what: 'reader, one core', value: texts.words / one.seconds, unit: 'words/s', limit: { least: 1200 } },
    { what: 'reader, two cores', value: texts.words / two.seconds, unit: 'words/s' },
    { what: 'reader, two cores / one', value: one.seconds / two.seconds, unit: '×', limit: { least: 1.7 } },
    { what: 'bare encoder, one core', value: texts.words / bare.seconds, unit: 'words/s' },
    { what: 'reader / bare encoder, time', value: one.seconds / bare.seconds, unit: '×', limit: { most: OVERHEAD } },
    { what: 'reader, peak memory', value: one.peak / 2 ** 20, unit: 'MiB' },
    { what: 'bare encoder, peak memory', value: bare.peak / 2 ** 20, unit: 'MiB' },
    { what: 'reader / bare encoder, memory', value: one.peak / bare.peak, unit: '×', limit: { most: OVERHEAD } },
  ];
}
