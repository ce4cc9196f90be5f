// What the sieve's training needs to know of reports, made by the very code that the sieve runs, so that nothing is
// written twice. Reads JSON Lines with `id` and `text` on standard input; writes one line a report.
//   sieve-features.ts BITS        `spans` (UTF-16 units), `counts` (features of each sentence), all `features` in a row
//   sieve-features.ts SIEVE_FILE  `spans`, `context` (numbers of each sentence, in a row), `scores`
// Rows are base64: 32-bit words for features, 64-bit floats for the rest, little-endian.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { context, createSieve, features, MOST_FEATURES, ownScores, scores } from '../src/sieve/index.ts';
import { sentences } from '../src/tokens/index.ts';
import type { Span } from '../src/types/index.ts';

const argument = process.argv[2] ?? '18';
const describe = /^\d+$/.test(argument) ? asFeatures(Number(argument)) : asScores(argument);

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const spans = sentences(text);
  const out = { id, spans: spans.map((span) => [span.start, span.end]), ...describe(text, spans) };
  if (!process.stdout.write(`${JSON.stringify(out)}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
}

function asFeatures(bits: number) {
  const buffer = new Uint32Array(MOST_FEATURES);
  return (text: string, spans: Span[]) => {
    const rows = spans.map((span) => buffer.slice(0, features(text, span, bits, buffer)));
    const all = Buffer.concat(rows.map((row) => Buffer.from(row.buffer)));
    return { counts: rows.map((row) => row.length), features: all.toString('base64') };
  };
}

function asScores(file: string) {
  const sieve = createSieve(readFileSync(file));
  const base64 = (row: Float64Array) => Buffer.from(row.buffer).toString('base64');
  return (text: string, spans: Span[]) => ({
    context: base64(context(ownScores(text, spans, sieve))),
    scores: base64(scores(text, spans, sieve)),
  });
}
