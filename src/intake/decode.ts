import sniff from 'html-encoding-sniffer';
import { IntakeError } from '../types/index.ts';
import { LIMITS, megabytes } from './limits.ts';
import { SIGNATURES } from './signatures.ts';

/**
 * Turns the bytes of a report into its text: strict UTF-8 first, else the encoding that a byte order mark or an
 * HTML declaration names, else refused. Windows-1252 is never guessed: any bytes at all can be read as it.
 * @param encoding a WHATWG label that the user gave; nothing is guessed then
 * @returns the text, without a byte order mark, otherwise unchanged
 * @throws IntakeError `PARLEY-INTAKE-EMPTY`, `PARLEY-INTAKE-TOO-LARGE`, `PARLEY-INTAKE-BINARY`, `PARLEY-INTAKE-ENCODING`
 */
export function decode(bytes: Uint8Array, encoding?: string): string {
  if (bytes.length === 0)
    throw new IntakeError('PARLEY-INTAKE-EMPTY', 'is empty', { mend: 'give a file with a text in it' });
  if (bytes.length > LIMITS.report) throw tooLarge(bytes.length);
  const text = encoding ? decodeAs(bytes, encoding) : decodeUnknown(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw binary('holds zero bytes', `character ${nul}`);
  if (isControlled(text)) throw binary('is full of control characters');
  return text;
}

/** @param size in bytes, where known */
export function tooLarge(size?: number): IntakeError {
  const has = size === undefined ? 'is larger' : `has ${megabytes(size)}: more`;
  return new IntakeError('PARLEY-INTAKE-TOO-LARGE', `${has} than the limit of ${megabytes(LIMITS.report)} a report`, {
    mend: 'split it into its reports, one a line of a .jsonl file',
  });
}

function decodeUnknown(bytes: Uint8Array): string {
  const signature = SIGNATURES.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte));
  if (signature) throw binary(`is ${signature.what}`, undefined, signature.mend);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const named = sniff(bytes, { defaultEncoding: '' });
  if (named && named.toLowerCase() !== 'utf-8') return decodeAs(bytes, named);
  if (bytes.includes(0)) throw binary('holds zero bytes', `byte ${bytes.indexOf(0)}`);
  throw new IntakeError('PARLEY-INTAKE-ENCODING', 'is not UTF-8, and nothing in it names another encoding', {
    place: `byte ${firstBadByte(bytes)}`,
    mend: 'save it as UTF-8, or name its encoding (--encoding windows-1252)',
  });
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = strictly(bytes, encoding);
  if (text !== null) return text;
  throw new IntakeError(
    'PARLEY-INTAKE-ENCODING',
    `is not ${encoding}, or ${encoding} is no encoding that Parley knows`,
    {
      mend: 'save it as UTF-8',
    },
  );
}

/** @returns null where the bytes are not in that encoding, or there is none of that name */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that is not UTF-8, found by halving: a decoder takes any prefix of good text as a stream. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (wholeCharacters(bytes.subarray(0, middle)) !== null) good = middle;
    else bad = middle - 1;
  }
  return wholeCharacters(bytes.subarray(0, good)) ?? 0;
}

/** Length in bytes of the whole characters that a prefix holds, or null where it is not UTF-8. */
function wholeCharacters(prefix: Uint8Array): number | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(prefix, { stream: true });
    return new TextEncoder().encode(text).length;
  } catch {
    return null;
  }
}

/** Whether more than one character in fifty is a control character that no text holds. */
function isControlled(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = text.slice(0, 65536).match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return found * 50 > Math.min(text.length, 65536);
}

function binary(what: string, place?: string, mend = 'give its text instead'): IntakeError {
  return new IntakeError('PARLEY-INTAKE-BINARY', `${what}: not a text`, { place, mend });
}
