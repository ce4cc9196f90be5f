import type { Word } from './scan.ts';
import { type Draft, note, type Scene } from './scene.ts';
import { NUMBERS, SIDE } from './vocabulary.ts';

/** How many sentences back the sides of a meeting may have been told together. */
const REACH = 12;
/** How many parties of one sentence are weighed as pairs. */
const MOST = 8;

/** "the two countries", "both sides", "the three nations", "each other": those most told together before, the nearest weighing most; the two likeliest are given. */
export function readSides(scene: Scene): void {
  const { words } = scene;
  const told = partiesBySentence(scene);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const span = sidesAt(scene, i);
    if (!span) continue;
    for (const pair of told.likeliest(word.sentence, span.from, span.count, span.states === true))
      if (pair.length) note(scene, { from: span.from, to: span.to, parties: pair, via: ['sides'], back: true });
    if (span.fallback)
      note(scene, { from: span.from, to: span.to, parties: [span.fallback], via: ['sides', 'words'], back: true });
  }
}

type Sides = { from: number; to: number; count: number; states?: boolean; fallback?: string };
/** Sides that can only be states. */
const STATE_SIDE = new Set([
  'countries',
  'nations',
  'states',
  'capitals',
  'neighbors',
  'neighbours',
  'republics',
  'superpowers',
  'economies',
  'presidents',
  'premiers',
  'armies',
]);

function sidesAt(scene: Scene, i: number): Sides | undefined {
  const { words } = scene;
  const word = words[i] as Word;
  const near = (n: number) => words[i + n]?.gap === 'near';
  const count = NUMBERS[word.key];
  if (count !== undefined && near(1)) {
    for (let n = 1; n <= 2 && near(n); n++) {
      if (SIDE.has(words[i + n]?.key ?? '') && words[i + n]?.key !== 'foreign')
        return {
          from: i,
          to: i + n + 1,
          count,
          states: STATE_SIDE.has(words[i + n]?.key ?? ''),
          ...(word.key === 'both' ? { fallback: 'both-sides' } : {}),
        };
    }
    return undefined;
  }
  const pairWord =
    word.key === 'bilateral' ||
    word.key === 'pair' ||
    word.key === 'both' ||
    (word.key === 'each' && words[i + 1]?.key === 'other') ||
    (word.key === 'sides' && words[i - 1]?.key === 'the') ||
    word.key === 'mutual' ||
    (word.key === 'parties' && words[i - 1]?.key === 'the') ||
    word.key === 'neighbours' ||
    word.key === 'neighbors';
  if (!pairWord) return word.key === 'trilateral' ? { from: i, to: i + 1, count: 3 } : undefined;
  return { from: i, to: word.key === 'each' ? i + 2 : i + 1, count: 2 };
}

type Named = { readonly code: string; readonly at: number; readonly weight: number; readonly state: boolean };
type Told = {
  likeliest(sentence: number, before: number, count: number, states: boolean): readonly (readonly string[])[];
};

/** The parties that each sentence names, in order, and how to choose among those told together. */
function partiesBySentence(scene: Scene): Told {
  const rows: Named[][] = [];
  const counts = new Map<string, number>();
  for (const draft of scene.named) collect(scene, draft, rows, counts);
  return {
    likeliest(sentence, before, count, states) {
      const scores = new Map<string, { list: readonly string[]; score: number }>();
      for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
        const named = (rows[s] ?? []).filter((row) => row.at < before && (row.state || !states));
        for (const list of choose(distinct(named), count)) {
          const key = list
            .map((row) => row.code)
            .sort()
            .join(' ');
          const often = Math.min(...list.map((row) => row.weight * Math.min(counts.get(row.code) ?? 1, OFTEN)));
          const old = scores.get(key)?.score ?? 0;
          scores.set(key, { list: list.map((row) => row.code), score: old + FADE ** (sentence - s) * often });
        }
      }
      const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, 2);
      return best.length ? best.map((pair) => pair.list) : [lastDistinct(rows, sentence, before, count, states)];
    },
  };
}

/** How much less a sentence weighs than the one after it, and from how many mentions on a party counts as often named. */
const FADE = 0.8;
const OFTEN = 8;
/** Mentions that only a guess gives a party say nothing about who was told together. */
const GUESSED = new Set([
  'state-of-context',
  'state-of-report',
  'by-name',
  'organisation-before',
  'told-before',
  'words',
  'named-before',
  'acronym-in-capitals',
]);

function weightOf(draft: Draft): number {
  if (draft.via.some((via) => GUESSED.has(via))) return 0;
  if (draft.via.includes('group')) return 0.3;
  return draft.via.includes('unknown-name') ? 0.4 : 1;
}

function collect(scene: Scene, draft: Draft, rows: Named[][], counts: Map<string, number>): void {
  const weight = weightOf(draft);
  if (draft.parties?.length !== 1 || draft.back || weight === 0) return;
  const code = draft.parties[0] as string;
  const sentence = (scene.words[draft.from] as Word).sentence;
  rows[sentence] ??= [];
  const list = rows[sentence];
  counts.set(code, (counts.get(code) ?? 0) + 1);
  if (list.length < 40) list.push({ code, at: draft.from, weight, state: /^[A-Z]{3}$/.test(code) });
}

function distinct(rows: readonly Named[]): Named[] {
  const seen = new Map<string, Named>();
  for (const row of rows)
    if (!seen.has(row.code) || (seen.get(row.code)?.weight ?? 0) < row.weight) seen.set(row.code, row);
  return [...seen.values()].slice(0, MOST);
}

function choose(named: readonly Named[], count: number): Named[][] {
  if (named.length < count) return [];
  if (count !== 2) return [named.slice(0, count)];
  return named.flatMap((a, i) => named.slice(i + 1).map((b) => [a, b]));
}

/** No sentence told them together: the last that were told, one after the other. */
function lastDistinct(
  rows: readonly Named[][],
  sentence: number,
  before: number,
  count: number,
  states: boolean,
): readonly string[] {
  const found = new Set<string>();
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    for (const row of [...(rows[s] ?? [])].reverse()) {
      if (row.at < before && row.weight > 0.3 && (row.state || !states)) found.add(row.code);
      if (found.size === count) return [...found];
    }
  }
  return [];
}
