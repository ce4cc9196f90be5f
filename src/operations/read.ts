import { z } from 'zod';
import { sizeOf, type Taken, takeIn } from '../intake/files.ts';
import { hashOf } from '../intake/index.ts';
import type { Reading } from '../reading/local/index.ts';
import { IntakeError, type ParleyRecord, type Report } from '../types/index.ts';
import { publishedInput } from './inputs.ts';
import { type Context, defineOperation, hints } from './operation.ts';
import { ordered } from './ordered.ts';
import { ownParties } from './party-files.ts';
import type { OpenedReader } from './reader.ts';
import { sureFacts } from './sure.ts';

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe(
      'plain text, or JSON Lines of {id, title, outlet, published, url, text}, also gzipped; - is standard input',
    )
    .register(hints, { positional: true, value: 'FILE' }),
  published: publishedInput,
  least: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('show facts from this confidence up, 0 to 1 (default: the one that serves best)')
    .register(hints, { value: 'NUMBER' }),
  explain: z
    .boolean()
    .default(false)
    .describe('tell for each fact what it rests on, and for other sentences how near they came'),
  sieve: z
    .boolean()
    .default(false)
    .describe(
      'in bulk: read only sentences that can hold a fact; several times faster, about one fact in a hundred lost',
    ),
  parties: z
    .string()
    .optional()
    .describe(
      'a table of your own (names, code, kind, of, from, to; tab-separated) that adds to the parties and overrules',
    )
    .register(hints, { value: 'TABLE' }),
  encoding: z
    .string()
    .optional()
    .describe('encoding of plain texts that are not UTF-8 and do not say so')
    .register(hints, { value: 'NAME' }),
  threads: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe(
      'reports read side by side (default: as many as fit the work and the machine); never changes what is read',
    )
    .register(hints, { value: 'NUMBER' }),
});
export type ReadInput = z.output<typeof input>;

/** A report read, or why one was not. */
export type ReadItem =
  | { error?: undefined; report: Report; reading: Reading; shown: ParleyRecord; held: number; least: number }
  | { error: IntakeError };

export const readOperation = defineOperation({
  name: 'read',
  summary: 'read reports and tell who met whom, what was asked, offered, given and refused, on whose word',
  details:
    'Facts less sure than the threshold are held back and counted in the last line. A parties.tsv in the ' +
    'configuration folder serves as --parties does; $PARLEY_MODELS names a folder of other weights. Exit: 0, 1 where some reports failed, 2 where nothing could be done.',
  input,
  examples: [
    { line: 'parley read report.txt --published 2001-02-06', says: 'one report, for reading' },
    { line: 'parley read --json reports.jsonl > records.jsonl', says: 'one record a line, for programs' },
    { line: 'pbpaste | parley read -', says: 'a text from the clipboard' },
    { line: 'parley read --explain --least 0.05 report.txt', says: 'everything it thought of, and why' },
  ],
  run: readReports,
});

async function* readReports(wanted: ReadInput, context: Context): AsyncGenerator<ReadItem> {
  const parties = await ownParties(wanted.parties, context.env);
  const size = await sizeOf(wanted.files);
  const threads = wanted.threads ?? (await threadsFor(size));
  const progress = { bytes: 0, of: size, items: 0 };
  const taken = takeIn(wanted.files, {
    published: wanted.published,
    encoding: wanted.encoding,
    stdin: context.stdin,
    onBytes: (count) => {
      progress.bytes += count;
    },
  });
  const reader = once(() => context.openReader({ parties, threads, models: context.env.PARLEY_MODELS }));
  try {
    for await (const item of ordered(taken, 2 * threads, (one) => readOne(one, reader, wanted))) {
      progress.items++;
      context.onProgress?.(progress);
      yield item;
    }
  } finally {
    await reader.opened?.then((open) => open.close()).catch(() => {});
  }
}

async function readOne(taken: Taken, reader: Once<OpenedReader>, wanted: ReadInput): Promise<ReadItem> {
  if (taken.error) return { error: taken.error };
  const { report } = taken;
  const open = await reader.get();
  let reading: Reading;
  try {
    reading = await open.read(report, { explain: wanted.explain, sieve: wanted.sieve });
  } catch (cause) {
    const message = `could not be read: ${(cause as Error).message}`;
    return { error: new IntakeError('PARLEY-READING-FAILED', message, { file: report.id }, { cause }) };
  }
  const least = wanted.least ?? reading.least;
  const shown = sureFacts(await hashed(reading.record, report), least);
  return { report, reading, shown, held: reading.record.facts.length - shown.facts.length, least };
}

/** The text's hash goes with the record, so that anybody can tell whether its spans count in a text. */
async function hashed(record: ParleyRecord, { text }: Report): Promise<ParleyRecord> {
  return { ...record, report: { ...record.report, textHash: await hashOf(text) } };
}

/** A worker takes as long to start as 50 kB take to read. */
async function threadsFor(size: number | null): Promise<number> {
  if (size !== null && size < 50_000) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(availableParallelism(), 16);
}

type Once<T> = { get(): Promise<T>; opened: Promise<T> | null };

/** Makes something when it is first needed: bad input alone never loads the model. */
function once<T>(make: () => Promise<T>): Once<T> {
  const state: Once<T> = {
    opened: null,
    get: () => {
      state.opened ??= make();
      return state.opened;
    },
  };
  return state;
}
