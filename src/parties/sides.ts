import type { Word } from './scan.ts';
import { type Draft, note, type Scene } from './scene.ts';
import { NUMBERS, SIDE } from './vocabulary.ts';

/** How many sentences back the sides of a meeting may have been told together. */
const REACH = 12;
/** How many parties of one sentence are weighed as pairs. */
const MOST = 8;

/** "the two countries", "both sides", "the three nations", "each other": those most told together before, the nearest weighing most. */
export function readSides(scene: Scene): void {
  const { words } = scene;
  const told = partiesBySentence(scene);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const span = sidesAt(scene, i);
    if (!span) continue;
    const pair = told.likeliest(word.sentence, span.from, span.count);
    if (pair.length) note(scene, { from: span.from, to: span.to, parties: pair, via: ['sides'], back: true });
    if (span.fallback)
      note(scene, { from: span.from, to: span.to, parties: [span.fallback], via: ['sides', 'words'], back: true });
  }
}

type Sides = { from: number; to: number; count: number; fallback?: string };

function sidesAt(scene: Scene, i: number): Sides | undefined {
  const { words } = scene;
  const word = words[i] as Word;
  const near = (n: number) => words[i + n]?.gap === 'near';
  const count = NUMBERS[word.key];
  if (count !== undefined && near(1)) {
    for (let n = 1; n <= 2 && near(n); n++) {
      if (SIDE.has(words[i + n]?.key ?? '') && words[i + n]?.key !== 'foreign')
        return { from: i, to: i + n + 1, count, ...(word.key === 'both' ? { fallback: 'both-sides' } : {}) };
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

type Told = { likeliest(sentence: number, before: number, count: number): readonly string[] };

/** The parties that each sentence names, in order. */
function partiesBySentence(scene: Scene): Told {
  const rows: { code: string; at: number }[][] = [];
  for (const draft of scene.named) collect(scene, draft, rows);
  return {
    likeliest(sentence, before, count) {
      const scores = new Map<string, number>();
      const lists = new Map<string, readonly string[]>();
      for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
        const codes = distinct((rows[s] ?? []).filter((row) => row.at < before));
        const weight = 0.7 ** (sentence - s);
        for (const list of choose(codes, count)) {
          const key = [...list].sort().join(' ');
          scores.set(key, (scores.get(key) ?? 0) + weight);
          if (!lists.has(key)) lists.set(key, list);
        }
      }
      let best = '';
      for (const [key, score] of scores) if (best === '' || score > (scores.get(best) ?? 0)) best = key;
      return lists.get(best) ?? lastDistinct(rows, sentence, before, count);
    },
  };
}

function collect(scene: Scene, draft: Draft, rows: { code: string; at: number }[][]): void {
  if (draft.parties?.length !== 1) return;
  const sentence = (scene.words[draft.from] as Word).sentence;
  rows[sentence] ??= [];
  const list = rows[sentence];
  if (list.length < 40) list.push({ code: draft.parties[0] as string, at: draft.from });
}

const distinct = (rows: readonly { code: string }[]): string[] =>
  [...new Set(rows.map((row) => row.code))].slice(0, MOST);

function choose(codes: readonly string[], count: number): string[][] {
  if (codes.length < count) return [];
  if (count !== 2) return [codes.slice(0, count)];
  return codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b]));
}

/** No sentence told them together: the last that were told, one after the other. */
function lastDistinct(
  rows: readonly { code: string; at: number }[][],
  sentence: number,
  before: number,
  count: number,
): readonly string[] {
  const found = new Set<string>();
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    for (const row of [...(rows[s] ?? [])].reverse()) {
      if (row.at < before) found.add(row.code);
      if (found.size === count) return [...found];
    }
  }
  return [];
}
