// Parley as a library: the same reading as the command's, typed. `read` is for one report after another; `open` for
// whoever wants several threads, an own table of parties or a certain runtime, and closes the reader when done. What runs in a
// browser too, with weights and runtime handed in, is `parley/local`.
import { fromText, type Head, hashOf } from './intake/index.ts';
import { type OpenedReader, openReader, type ReaderSettings } from './operations/reader.ts';
import { sureFacts } from './operations/sure.ts';
import type { Reading } from './reading/local/index.ts';
import type { ParleyRecord } from './types/index.ts';

export type { PartyRow } from './parties/index.ts';
export { parsePartyTable } from './parties/index.ts';
export type { Trace } from './reading/local/index.ts';
export * from './types/index.ts';
export type { ReaderSettings };

/** A text, or a text with what came with it: title, outlet, publication date (EDTF), address. */
export type ReportLike = string | (Head & { text: string });

export type ReadOptions = {
  /** Least confidence of the facts in the record, 0 to 1; else the one that serves best. */
  readonly least?: number | undefined;
  /** Whether to tell what each fact rests on. */
  readonly explain?: boolean | undefined;
  /** Whether to read only sentences that can hold a fact. */
  readonly sieve?: boolean | undefined;
};

/** A report read. */
export type ReadResult = {
  /** Its facts from `least` up, in the order of the text. */
  readonly record: ParleyRecord;
  readonly least: number;
  /** How many facts are less sure than that. */
  readonly held: number;
  readonly trace?: Reading['trace'];
  readonly notes: Reading['notes'];
};

/** A reader that is ready. */
export type Reader = {
  read(report: ReportLike, options?: ReadOptions): Promise<ReadResult>;
  /** Lets go of its threads; nothing is read after that. */
  close(): Promise<void>;
};

let standing: Promise<Reader> | null = null;

/**
 * Reads one report. The reader is opened by the first call and serves all that follow.
 * @throws IntakeError where the text is empty or its date impossible, RuleError where the weights are broken
 */
export async function read(report: ReportLike, options: ReadOptions = {}): Promise<ReadResult> {
  standing ??= open().catch((error) => {
    standing = null;
    throw error;
  });
  return (await standing).read(report, options);
}

/** Opens a reader of your own. */
export async function open(settings: ReaderSettings = {}): Promise<Reader> {
  const reader = await openReader(settings);
  return { read: (report, options = {}) => readWith(reader, report, options), close: () => reader.close() };
}

async function readWith(reader: OpenedReader, given: ReportLike, options: ReadOptions): Promise<ReadResult> {
  const { text, ...head } = typeof given === 'string' ? { text: given } : given;
  const report = await fromText(text, head);
  const { explain = false, sieve = false } = options;
  const { record, least: best, trace, notes } = await reader.read(report, { explain, sieve });
  const least = options.least ?? best;
  const shown = sureFacts({ ...record, report: { ...record.report, textHash: await hashOf(text) } }, least);
  const held = record.facts.length - shown.facts.length;
  return { record: shown, least, held, ...(trace ? { trace } : {}), notes };
}
