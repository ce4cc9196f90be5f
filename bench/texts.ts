import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Texts = {
  readonly name: string;
  readonly reports: readonly string[];
  /** What stands between white space. */
  readonly words: number;
  /** SHA-256 of the texts drawn, its first 16 digits: two runs with the same hash read the same. */
  readonly hash: string;
};

const NEWS = new URL('../../shared/news/raw.jsonl.gz', import.meta.url);
const EXAMPLES = new URL('../examples/', import.meta.url);

/**
 * Texts to be read, drawn evenly from a collection, so that its parts all have their share.
 * @param file JSON Lines with `text`, gzipped or not
 */
export function sample(file: string | undefined, count: number): Texts {
  const news = existsSync(NEWS);
  const all = file ? lines(file) : news ? lines(NEWS) : examples();
  const step = Math.max(1, Math.floor(all.length / count));
  const reports = all.filter((_, i) => i % step === 0).slice(0, count);
  const hash = createHash('sha256').update(reports.join('\0')).digest('hex').slice(0, 16);
  return { name: basename(file ?? (news ? NEWS.pathname : 'examples')), reports, words: words(reports), hash };
}

export function words(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

export function lines(file: string | URL): string[] {
  const bytes = readFileSync(file);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const all = plain.toString('utf8').trimEnd().split('\n');
  return all.map((line) => (JSON.parse(line) as { text: string }).text);
}

function examples(): string[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'));
}
