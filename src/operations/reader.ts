// The node side of the local reader: finds the weights, picks the runtime and opens one reader, or one for each
// worker thread. All of them read alike: one thread inside each, and never two reports in one batch.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ground } from '../grounding/index.ts';
import type { PartyRow } from '../parties/index.ts';
import type { Reading, ReadingOptions } from '../reading/local/index.ts';
import { type Fact, type Report, RuleError } from '../types/index.ts';
import { pickRuntime, type RuntimeName } from './runtime.ts';

export type ReaderSettings = {
  /** Rows that a user adds to the table of parties, in the order in which they overrule. */
  readonly parties?: readonly PartyRow[];
  /** Readers at work side by side; each has one thread. */
  readonly threads?: number;
  /** Folder of other weights than those that come with Parley (`$PARLEY_MODELS`). */
  readonly models?: string | undefined;
  /** Forces a runtime; else the native one where it is installed. */
  readonly runtime?: RuntimeName | undefined;
};

export type ReadOptions = {
  readonly explain?: boolean;
  /** Whether only those sentences are read that the sieve lets through. */
  readonly sieve?: boolean;
};

/** A reader that is ready, and how to let go of it. */
export type OpenedReader = {
  read(report: Report, options?: ReadOptions): Promise<Reading>;
  readonly runtime: RuntimeName;
  /** How many reports it reads at once. */
  readonly width: number;
  close(): Promise<void>;
};
export type OpenReader = (settings: ReaderSettings) => Promise<OpenedReader>;

const MODELS = new URL('../../models/', import.meta.url);

/**
 * Opens the reader whose weights come with Parley.
 * @throws RuleError where weights or tables are broken; an error of the file system where they are missing
 */
export const openReader: OpenReader = async (settings) => {
  if ((settings.threads ?? 1) > 1) {
    const { openPool } = await import('./pool.ts');
    return openPool(settings);
  }
  const [{ createLocalReader: create }, runtime, model, vocabulary, json] = await Promise.all([
    import('../reading/local/index.ts'),
    pickRuntime(settings.runtime),
    weights('reader.onnx', settings.models),
    weights('vocabulary.txt', settings.models).then(utf8),
    weights('reader.json', settings.models).then(utf8),
  ]);
  const parties = [...(settings.parties ?? [])];
  const reader = await create({ model, vocabulary, settings: json, runtime: runtime.ort, parties });
  const keep = once(loadSieve);
  const readOne = oneAtATime(async (report: Report, { explain = false, sieve = false }: ReadOptions) =>
    withNotes(
      held(await reader.read(report, { explain, ...(sieve ? { keep: await keep() } : {}) }), report.text),
      runtime.notes,
    ),
  );
  return {
    read: (report, options = {}) => readOne(report, options),
    runtime: runtime.name,
    width: 1,
    close: async () => {},
  };
};

/** Holds what was read to the text; what is refused becomes a note. */
function held(reading: Reading, text: string): Reading {
  const { facts, refused } = ground(reading.record.facts as Fact[], text);
  if (refused.length === 0) return reading;
  const notes = refused.map(({ code, fact, reason }) => ({ code, message: `${fact.id} refused: ${reason}` }));
  return { ...reading, record: { ...reading.record, facts: [...facts] }, notes: [...reading.notes, ...notes] };
}

/** @throws RuleError PARLEY-MODEL-002 where the file is not there */
async function weights(name: string, folder?: string): Promise<Uint8Array> {
  const file = new URL(name, folder ? pathToFileURL(`${folder}/`) : MODELS);
  return readFile(file).catch((cause) => {
    const message = `${fileURLToPath(file)} cannot be read; install Parley again, its weights come with it, or mend $PARLEY_MODELS`;
    throw new RuleError('PARLEY-MODEL-002', message, { cause });
  });
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function loadSieve(): Promise<NonNullable<ReadingOptions['keep']>> {
  const [{ createSieve, keep }, bytes] = await Promise.all([import('../sieve/index.ts'), weights('sieve.bin')]);
  const sieve = createSieve(bytes);
  return (text, sentences) => keep(text, sentences, sieve);
}

/** Calls wait for those before them: a reader has one report in hand. */
function oneAtATime<In extends unknown[], Out>(call: (...given: In) => Promise<Out>): (...given: In) => Promise<Out> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const result = last.then(() => call(...given));
    last = result.catch(() => {});
    return result;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function withNotes(reading: Reading, notes: Reading['notes']): Reading {
  return notes.length > 0 ? { ...reading, notes: [...notes, ...reading.notes] } : reading;
}
