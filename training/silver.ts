// Picks reports for the teacher to tell of: those of the raw news that likely tell of talks and repeat no sentence of a
// gold report. Seeded: the same reports each time.
//   node training/silver.ts SHARED COUNT > silver.reports.jsonl
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSieve, keep } from '../src/sieve/index.ts';
import { sentences } from '../src/tokens/index.ts';

type Line = { id: string; text: string };

const LONG_SENTENCE = 60;
const [shared, count] = process.argv.slice(2) as [string, string];
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
  return kept.filter(Boolean).length >= 0.8 * kept.length;
}

/** A linear congruential generator: 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
