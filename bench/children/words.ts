// Passes that go over words alone: words.ts WHAT FILE. Prints the median of some rounds, after one to warm up.
import { readFileSync } from 'node:fs';
import { createSieve, keep } from '../../src/sieve/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import { lines } from '../texts.ts';
import { median, say } from './say.ts';

const ROUNDS = 5;
const [what = '', file = ''] = process.argv.slice(2);
const texts = lines(file);
const pass = await passOf(what);

const rounds: number[] = [];
for (let i = 0; i <= ROUNDS; i++) {
  const began = performance.now();
  pass();
  if (i > 0) rounds.push((performance.now() - began) / 1000);
}
say({ seconds: median(rounds), rounds });

async function passOf(name: string): Promise<() => unknown> {
  if (name === 'compromise-one') {
    const nlp = (await import('compromise/one')).default;
    return () => texts.map((text) => nlp(text));
  }
  if (name === 'compromise') {
    const nlp = (await import('compromise')).default;
    return () => texts.map((text) => nlp(text));
  }
  const weights = createSieve(readFileSync(new URL('../../models/sieve.bin', import.meta.url)));
  if (name === 'sieve') return () => texts.map((text) => keep(text, sentences(text), weights));
  const given = texts.map((text) => ({ text, spans: sentences(text) }));
  return () => given.map(({ text, spans }) => keep(text, spans, weights));
}
