// What a word costs in texts sixteen times as long, and in sixteen times as many: linear.ts sieve|reader FILE.
import { readFileSync } from 'node:fs';
import { createSieve, keep } from '../../src/sieve/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import { lines, words } from '../texts.ts';
import { asReport, loadReader } from './load.ts';
import { say } from './say.ts';

const TIMES = 16;
const [what = '', file = ''] = process.argv.slice(2);
/** Words of a short text and rounds: enough to time, few enough that the reader ends in a minute or two. */
const [size, rounds] = what === 'reader' ? [250, 1] : [5_000, 7];

const read = await readerOf(what);
const few = pieces(lines(file).join('\n\n'));
const many = Array.from({ length: TIMES }, () => few).flat();
await cost(few);
const [base, long, more] = [await cost(few), await cost([few.join('\n\n')]), await cost(many)];
say({ seconds: base, length: long / base, number: more / base });

/** Seconds a word, the best of the rounds: what disturbs a round only ever adds to it. */
async function cost(texts: readonly string[]): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    for (const text of texts) await read(text);
    best = Math.min(best, performance.now() - began);
  }
  return best / 1000 / words(texts);
}

/** `TIMES` texts of one size, the collection's words gone through again where it is too small. */
function pieces(text: string): string[] {
  const all = text.match(/\S+\s*/g) ?? [];
  return Array.from({ length: TIMES }, (_, i) => {
    return Array.from({ length: size }, (_, j) => all[(i * size + j) % all.length]).join('');
  });
}

async function readerOf(name: string): Promise<(text: string) => unknown> {
  if (name === 'reader') {
    const reader = await loadReader();
    return (text) => reader.read(asReport(text, 0));
  }
  const weights = createSieve(readFileSync(new URL('../../models/sieve.bin', import.meta.url)));
  return (text) => keep(text, sentences(text), weights);
}
