// The embedded reader: our own small encoder, free, offline, the same record every time. Rules find what has one right
// answer (names, dates, amounts and their normal forms); the encoder's heads say which acts a sentence holds, where,
// and which mention plays which part; decoding makes one consistent set of facts of that. Pure: weights, tables and the
// runtime are handed in, so that it runs unchanged in node, in a worker and in a browser.

export { type Features, features } from './features.ts';
export { type PlacedMention, placedMentions } from './mentions.ts';
export {
  createLocalReader,
  headOf,
  type LocalReader,
  type LocalReaderAssets,
  type Reading,
  type ReadingOptions,
} from './reader.ts';
export type { OrtRuntime } from './runtime.ts';
export { parseSettings, type Settings } from './settings.ts';
export type { Trace } from './trace.ts';
