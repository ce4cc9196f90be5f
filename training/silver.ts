// Picks reports of the raw news that repeat no sentence of a gold report: for the teacher to tell of, those that likely
// tell of talks; to learn from that there is nothing, those that likely do not, but for the ones that off-topic.tsv names,
// on which that is measured. Seeded: the same reports each time.
//   node training/silver.ts SHARED COUNT [without] > silver.reports.jsonl
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSieve, keep } from '../src/sieve/index.ts';
import { sentences } from '../src/tokens/index.ts';

type Line = { id: string; text: string };

const LONG_SENTENCE = 60;
/** Shares of a report's sentences that the sieve lets through: at least, where it likely tells of talks; at most, where not. */
const [LIKELY, UNLIKELY] = [0.8, 0.2];
const [shared, count, without] = process.argv.slice(2) as [string, string, string?];
const measured = new Set(
  readFileSync(join(shared, 'news/off-topic.tsv'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t')[0]),
);
const sieve = createSieve(readFileSync(new URL('../models/sieve.bin', import.meta.url)));
const gold = new Set(
  ['train', 'dev'].flatMap((set) =>
    linesOf(readFileSync(join(shared, `gold/${set}/reports.jsonl`))).flatMap(longSentences),
  ),
);
const random = generator(7);

const likely = linesOf(gunzipSync(readFileSync(join(shared, 'news/raw.jsonl.gz')))).filter(isLikely);
const drawn = likely.map((line) => ({ line, at: random() })).sort((a, b) => a.at - b.at);
for (const { line } of drawn.slice(0, Number(count))) console.log(JSON.stringify({ ...line, id: `raw-${line.id}` }));
console.error(`${likely.length} likely reports`);

function linesOf(bytes: Buffer): Line[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);
}

function longSentences({ text }: Line): string[] {
  return sentences(text)
    .filter(({ start, end }) => end - start > LONG_SENTENCE)
    .map(({ start, end }) => text.slice(start, end));
}

function isLikely(line: Line): boolean {
  const words = line.text.split(/\s+/).length;
  if (words < 120 || words > 600 || longSentences(line).some((sentence) => gold.has(sentence))) return false;
  const kept = keep(line.text, sentences(line.text), sieve);
  const share = kept.filter(Boolean).length / kept.length;
  return without ? share <= UNLIKELY && !measured.has(line.id) : share >= LIKELY;
}

/** A linear congruential generator: 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
