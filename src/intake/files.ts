// The node side of intake: files and standard input, one report after another in bounded memory. A file's bytes are
// read as a stream; plain text is gathered up to the limit, JSON Lines are cut into lines of at most the limit.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { IntakeError, type Report } from '../types/index.ts';
import { readDate } from './dates.ts';
import { decode, tooLarge } from './decode.ts';
import { nameOf } from './ids.ts';
import { assertEnglish } from './language.ts';
import { LIMITS } from './limits.ts';
import { fromLine } from './lines.ts';
import { type Bytes, gathered, type Line, lines, peeked } from './streams.ts';
import { fromText } from './text.ts';

/** What came of one input: a report, or why there is none. The rest of a batch still comes. */
export type { Bytes } from './streams.ts';

export type Taken = { report: Report; error?: undefined } | { report?: undefined; error: IntakeError };

export type IntakeOptions = {
  /** Date of reports that bring none of their own; EDTF. */
  published?: string | undefined;
  /** WHATWG label of the encoding of plain texts. */
  encoding?: string | undefined;
  /** Where `-` reads from. */
  stdin?: Bytes | undefined;
  /** Told how many bytes of the files have been read so far. */
  onBytes?: ((count: number) => void) | undefined;
};

/**
 * Takes in files, in their order: plain text, or JSON Lines of reports; either gzipped; `-` is standard input.
 * @throws IntakeError `PARLEY-INTAKE-DATE` at once where `published` is impossible; all other faults come as values
 */
export async function* takeIn(files: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken> {
  const published = options.published === undefined ? undefined : readDate(options.published);
  for (const file of files) {
    try {
      yield* takeFile(file, { ...options, published });
    } catch (error) {
      yield { error: located(error, file) };
    }
  }
}

/** Size of the files all together in bytes, or null where one of them cannot tell (standard input, a pipe). */
export async function sizeOf(files: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    if (file === '-') return null;
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) return null;
    total += found?.size ?? 0;
  }
  return total;
}

async function* takeFile(file: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const stream = await peeked(counted(await opened(file, options), options.onBytes));
  const zipped = stream.head[0] === 0x1f && stream.head[1] === 0x8b;
  const plain = zipped ? await peeked(unzipped(stream.all)) : stream;
  if (holdsLines(file, plain.head)) yield* takeLines(file, plain.all, options);
  else yield { report: await takeText(file, plain.all, options) };
}

async function opened(file: string, options: IntakeOptions): Promise<Bytes> {
  if (file === '-') return options.stdin ?? process.stdin;
  const found = await stat(file);
  if (found.isDirectory()) {
    throw new IntakeError('PARLEY-INTAKE-FOLDER', 'is a folder', {
      mend: `name the files in it (${file.replace(/\/$/, '')}/*.txt)`,
    });
  }
  return createReadStream(file);
}

async function* counted(bytes: Bytes, onBytes: IntakeOptions['onBytes']): Bytes {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* unzipped(bytes: Bytes): Bytes {
  const { Readable } = await import('node:stream');
  const source = Readable.from(bytes, { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as Bytes;
}

/** JSON Lines are known by their name, or by their first character where the name doesn't say plain text. */
function holdsLines(file: string, head: Uint8Array): boolean {
  const name = file.replace(/\.gz$/i, '');
  if (/\.(jsonl|ndjson)$/i.test(name)) return true;
  return !/\.(txt|text|md)$/i.test(name) && /^(\u{feff})?\s*\{\s*"/u.test(new TextDecoder().decode(head));
}

async function takeText(file: string, bytes: Bytes, options: IntakeOptions): Promise<Report> {
  const all = await gathered(bytes, LIMITS.report);
  if (all === null) throw tooLarge();
  const text = decode(all, options.encoding);
  const report = await fromText(text, { id: file === '-' ? null : nameOf(file), published: options.published });
  await assertEnglish(text);
  return report;
}

async function* takeLines(file: string, bytes: Bytes, options: IntakeOptions): AsyncGenerator<Taken> {
  let any = false;
  for await (const line of lines(bytes, LIMITS.line)) {
    if (line.bytes?.every(isSpace)) continue;
    any = true;
    try {
      yield { report: await takeLine(file, line, options) };
    } catch (error) {
      yield { error: located(error, file, `line ${line.number}`) };
    }
  }
  if (!any) throw new IntakeError('PARLEY-INTAKE-EMPTY', 'is empty', { mend: 'give a file with a report in it' });
}

async function takeLine(file: string, line: Line, options: IntakeOptions): Promise<Report> {
  if (line.bytes === null) throw tooLarge();
  const report = await fromLine(decodeLine(line.bytes), {
    id: spareId(file, line.number),
    published: options.published,
  });
  if (report.text.length > LIMITS.report) throw tooLarge(report.text.length);
  await assertEnglish(report.text);
  return report;
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new IntakeError('PARLEY-INTAKE-ENCODING', 'is not UTF-8', { mend: 'JSON Lines are always UTF-8' }, { cause });
  }
}

/** The file's name, with the line's number from the second on, so that no two reports of a file share an id. */
function spareId(file: string, line: number): string | null {
  if (file === '-') return null;
  return line === 1 ? nameOf(file) : `${nameOf(file)}-${line}`;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

const SYSTEM_FAULTS: Record<string, [code: string, message: string, mend: string]> = {
  ENOENT: ['PARLEY-INTAKE-MISSING', 'is not there', 'check the path'],
  ENOTDIR: ['PARLEY-INTAKE-MISSING', 'is not there', 'check the path'],
  EACCES: ['PARLEY-INTAKE-FORBIDDEN', 'may not be read', 'check its permissions'],
  EPERM: ['PARLEY-INTAKE-FORBIDDEN', 'may not be read', 'check its permissions'],
  EISDIR: ['PARLEY-INTAKE-FOLDER', 'is a folder', 'name the files in it'],
  Z_DATA_ERROR: ['PARLEY-INTAKE-GZIP', 'is gzipped, but broken', 'fetch or pack it again'],
  Z_BUF_ERROR: ['PARLEY-INTAKE-GZIP', 'is gzipped, but cut short', 'fetch or pack it again'],
};

/** Adds to a fault where it was found; faults of the file system become ours. */
function located(error: unknown, file: string, place?: string): IntakeError {
  const name = file === '-' ? 'standard input' : file;
  if (error instanceof IntakeError) {
    const fault = { file: name, place: place ?? error.place, mend: error.mend };
    return new IntakeError(error.code, error.message, fault, { cause: error.cause });
  }
  const code = (error as { code?: string }).code ?? '';
  const [ours, message, mend] = SYSTEM_FAULTS[code] ?? ['PARLEY-INTAKE-SYSTEM', (error as Error).message, undefined];
  return new IntakeError(ours as string, message as string, { file: name, place, mend }, { cause: error });
}
