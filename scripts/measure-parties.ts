// How much of the gold records' parties, people, places and sources the mentions of src/parties cover. Not part of the tests:
//   node scripts/measure-parties.ts [../shared] [--misses]
import fs from 'node:fs';
import path from 'node:path';
import { createParties, findMentions } from '../src/parties/index.ts';
import { sentences } from '../src/tokens/index.ts';
import type { Mention, ParleyRecord } from '../src/types/index.ts';

const args = process.argv.slice(2);
const shared = args.find((a) => !a.startsWith('--')) ?? '../shared';
const folder = path.join(shared, 'gold/train');
const aliases = new Map(
  Object.entries(
    JSON.parse(fs.readFileSync(path.join(shared, 'parties.json'), 'utf8')) as Record<string, string[]>,
  ).flatMap(([code, others]) => others.map((other) => [other, code] as const)),
);
const canonical = (p: string) => aliases.get(p) ?? p;
const slugWords = (p: string) => new Set(p.split('-').map((w) => w.replace(/s$/, '')));
const cache = new Map<string, boolean>();
function sameParty(a: string, b: string): boolean {
  const key = `${a} ${b}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const [x, y] = [canonical(a), canonical(b)];
  const [u, v] = [slugWords(x), slugWords(y)];
  const same =
    x === y ||
    (/^[a-z]/.test(x) && /^[a-z]/.test(y) && (2 * [...u].filter((w) => v.has(w)).length) / (u.size + v.size) >= 0.5);
  cache.set(key, same);
  return same;
}

const tally: Record<string, [number, number]> = {};
const misses: Record<string, Map<string, number>> = {};
function count(name: string, hit: boolean, miss: string): void {
  tally[name] ??= [0, 0];
  const row = tally[name];
  row[0] += hit ? 1 : 0;
  row[1] += 1;
  if (!hit) {
    misses[name] ??= new Map();
    misses[name].set(miss, (misses[name].get(miss) ?? 0) + 1);
  }
}

const started = performance.now();
const parties = createParties();
const built = performance.now() - started;
let [words, spent, total] = [0, 0, 0];
for (const file of fs
  .readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const record = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as ParleyRecord;
  const text = fs.readFileSync(path.join(folder, file.replace(/json$/, 'txt')), 'utf8');
  const spans = sentences(text);
  const begin = performance.now();
  const mentions = findMentions(text, parties, { published: record.report.published, sentences: spans });
  spent += performance.now() - begin;
  words += text.split(/\s+/).length;
  total += mentions.length;
  const all = new Set(mentions.flatMap((m) => m.parties ?? []));
  for (const fact of record.facts) {
    const at = text.indexOf(fact.evidence);
    const index = Math.max(
      0,
      spans.findIndex((s) => s.end > at),
    );
    const from = spans[Math.max(0, index - 1)]?.start ?? 0;
    const to = spans[index]?.end ?? text.length;
    const near = mentions.filter((m) => m.start >= from && m.start < to);
    const inside = near.filter((m) => m.start >= (spans[index]?.start ?? 0));
    for (const party of new Set([...fact.actors, ...(fact.recipients ?? [])])) {
      count(
        'parties in report',
        [...all].some((p) => sameParty(party, p)),
        `${party} (${file}): ${fact.evidence.slice(0, 90)}`,
      );
      count('parties near evidence', has(near, party), `${party} (${file}): ${fact.evidence.slice(0, 90)}`);
      count('parties in sentence', has(inside, party), party);
    }
    for (const person of fact.people ?? []) {
      count(
        'people exact',
        mentions.some((m) => m.person === person),
        `${person} (${file})`,
      );
      count(
        'people near',
        near.some((m) => m.person === person),
        `${person} (${file}): ${fact.evidence.slice(0, 90)}`,
      );
    }
    const place = fact.place?.toLowerCase();
    if (place) {
      const fits = (m: Mention) =>
        m.place !== undefined && (m.place.toLowerCase().includes(place) || place.includes(m.place.toLowerCase()));
      count('place in report', mentions.some(fits), `${fact.place} (${file})`);
    }
    if (fact.source.text && fact.source.kind !== 'document') {
      const where = nearest(text, fact.source.text, at);
      const over = mentions.filter((m) => m.start < where + (fact.source.text as string).length && m.end > where);
      if (where >= 0) count(`source ${fact.source.kind} overlaps`, over.length > 0, `${fact.source.text} (${file})`);
      if (where >= 0 && fact.source.kind === 'unnamed')
        count(
          'source unnamed marked',
          over.some((m) => m.unnamed),
          `${fact.source.text} (${file})`,
        );
      if (where >= 0 && fact.source.of)
        count(
          'source.of',
          over.some((m) => (m.parties ?? []).some((p) => sameParty(p, fact.source.of as string))),
          `${fact.source.of}: ${fact.source.text} (${file})`,
        );
    }
  }
}

function has(mentions: readonly Mention[], party: string): boolean {
  return mentions.some((m) => (m.parties ?? []).some((p) => sameParty(party, p)));
}

function nearest(text: string, words: string, at: number): number {
  const find = (from: number): number => {
    const found = text.indexOf(words, from);
    return found > 0 && /\p{L}/u.test(text[found - 1] as string) && /^\p{L}/u.test(words) ? find(found + 1) : found;
  };
  const after = find(Math.max(0, at - 300));
  return after >= 0 ? after : find(0);
}

for (const [name, [hit, n]] of Object.entries(tally))
  console.log(name.padEnd(26), (hit / n).toFixed(4), `${hit} of ${n}`);
console.log(
  `tables built in ${built.toFixed(0)} ms; ${words} words, ${total} mentions, ${Math.round((words / spent) * 1000)} words/s; ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB heap`,
);
if (args.includes('--misses')) {
  for (const [name, list] of Object.entries(misses)) {
    console.log(`\n## ${name}`);
    for (const [miss, n] of [...list].sort((a, b) => b[1] - a[1]).slice(0, args.includes('--all') ? 5000 : 70))
      console.log(n, miss);
  }
}
