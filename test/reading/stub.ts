// An encoder that is none: it says something wild, or what a script tells it to say. It stands where onnxruntime
// stands, so that everything else of the reader is tried as it is.
import type { OrtRuntime } from '../../src/reading/local/index.ts';
import { PARTS, POINTERS, type Settings, WHENS } from '../../src/reading/local/settings.ts';
import { parseVocabulary, wordPieces } from '../../src/tokens/index.ts';
import {
  ACTS,
  type Act,
  FORMS,
  type Form,
  SOURCE_KINDS,
  type SourceKind,
  STATUSES,
  type Status,
} from '../../src/types/index.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** Letters, signs and a few words: enough to have pieces of every kind. */
export const VOCABULARY = ['<s>', '<pad>', '</s>', '[UNK]']
  .concat(LETTERS, [...'.,;:!?"\'()-$%&/'], ['“', '”', '’', '—', '中'])
  .concat(LETTERS.map((letter) => `##${letter}`))
  .concat(['the', 'talks', 'met', 'said', '##ing', '##ed'])
  .join('\n');
const vocabulary = parseVocabulary(VOCABULARY);

/** Parties by the encoder's score alone. */
const SCORE_ALONE = {
  bias: 0,
  score: 1,
  other: 0,
  evidence: 0,
  sentence: 0,
  before: 0,
  first: 0,
  last: 0,
  often: 0,
  main: 0,
  unsaid: 0,
  absent: 0,
};
export const SETTINGS: Settings = {
  version: 'stub',
  special: { start: 0, end: 2 },
  slots: ACTS.flatMap((act) => [0, 1].map((turn) => ({ act, turn }))),
  statuses: [...STATUSES],
  sources: [...SOURCE_KINDS],
  forms: [null, ...FORMS],
  whens: [...WHENS],
  pointers: [...POINTERS],
  parts: [...PARTS],
  confidence: { scale: 1, shift: 0, acts: {} },
  least: 0.3,
  parties: { person: 0.5, counts: { actor: {}, recipient: {} }, countWeight: 1 },
  roles: { actor: SCORE_ALONE, recipient: SCORE_ALONE, together: SCORE_ALONE },
  none: { time: 0, place: 0 },
  company: { least: 0.7, weight: 0 },
  fits: 1,
  merge: 0.6,
};
const SLOTS = SETTINGS.slots.length;
const KINDS = POINTERS.length + PARTS.length;
const GROUPS = [SETTINGS.statuses, SETTINGS.sources, SETTINGS.forms, SETTINGS.whens] as const;
const CLASSES = GROUPS.reduce((sum, names) => sum + names.length, 0);

/** What the encoder is asked: the pieces, and which of them each scored sentence has, end exclusive. */
export type Asked = { readonly ids: readonly number[]; readonly rows: readonly (readonly [number, number])[] };
/** What it answers: presence [rows, slots], classes [rows, slots, classes], points [rows, slots, kinds, pieces]. */
export type Answer = { readonly presence: Float32Array; readonly classes: Float32Array; readonly points: Float32Array };

/** A runtime whose every session answers so; `seen` gets each question. */
export function runtimeOf(answer: (asked: Asked) => Partial<Answer>, seen: Asked[] = []): OrtRuntime {
  const run = async (feeds: Record<string, { data: ArrayLike<bigint | number>; dims: number[] }>) => {
    const ids = Array.from(feeds.ids?.data ?? [], Number);
    const members = feeds.members?.data ?? [];
    const rows = Array.from({ length: feeds.members?.dims[1] ?? 0 }, (_, row): [number, number] => {
      const own = ids.map((_, at) => members[row * ids.length + at] === 1);
      return own.includes(true) ? [own.indexOf(true), own.lastIndexOf(true) + 1] : [0, 0];
    });
    seen.push({ ids, rows });
    const given = answer({ ids, rows });
    return Object.fromEntries(Object.entries(given).map(([name, data]) => [name, { data, dims: [data.length] }]));
  };
  return {
    InferenceSession: { create: async () => ({ run }) },
    Tensor: class {
      readonly data: unknown;
      readonly dims: readonly number[];
      constructor(_type: string, data: unknown, dims: readonly number[]) {
        this.data = data;
        this.dims = dims;
      }
    },
  };
}

/** Says something wild, and always the same of the same pieces. About one sentence in two holds a fact by it. */
export function wildRuntime(seed = 7): OrtRuntime {
  return runtimeOf(({ ids, rows }) => {
    const random = seeded(ids.reduce((hash, id) => (Math.imul(hash, 31) + id) | 0, seed));
    const wild = (size: number, shift = 0) => Float32Array.from({ length: size }, () => 8 * random() - 4 + shift);
    const slots = rows.length * SLOTS;
    return { presence: wild(slots, -3.5), classes: wild(slots * CLASSES), points: wild(slots * KINDS * ids.length) };
  });
}

/** A fact that the scripted encoder finds wherever its evidence stands. Words are matched piece by piece, case aside. */
export type Scripted = {
  readonly act: Act;
  readonly evidence: string;
  readonly turn?: number;
  readonly presence?: number;
  readonly issue?: string;
  readonly status?: Status;
  readonly source?: SourceKind;
  readonly form?: Form | null;
  readonly when?: (typeof WHENS)[number];
  /** The words of the mentions that play each part, wherever they stand in the window. */
  readonly parts?: Partial<Record<(typeof PARTS)[number], readonly string[]>>;
};

/** Says what the script says, and of everything else that it is not so. */
export function scriptedRuntime(script: readonly Scripted[], seen: Asked[] = []): OrtRuntime {
  return runtimeOf((asked) => scripted(asked, script), seen);
}

function scripted({ ids, rows }: Asked, script: readonly Scripted[]): Answer {
  const slots = rows.length * SLOTS;
  const answer = {
    presence: new Float32Array(slots).fill(-9),
    classes: new Float32Array(slots * CLASSES),
    points: new Float32Array(slots * KINDS * ids.length).fill(-6),
  };
  for (const [row, [from, to]] of rows.entries())
    for (const fact of script) {
      const at = find(ids, fact.evidence, from, to);
      if (at) say(answer, ids, row, [from, to], fact, at);
    }
  return answer;
}

function say(
  answer: Answer,
  ids: readonly number[],
  row: number,
  [from, to]: [number, number],
  fact: Scripted,
  at: [number, number],
): void {
  const slot = SETTINGS.slots.findIndex(({ act, turn }) => act === fact.act && turn === (fact.turn ?? 0));
  const place = row * SLOTS + slot;
  answer.presence[place] = fact.presence ?? 3;
  const point = (kind: number, first: number, last = first + 1) =>
    answer.points.fill(6, (place * KINDS + kind) * ids.length + first, (place * KINDS + kind) * ids.length + last);
  const issue = fact.issue === undefined ? null : find(ids, fact.issue, from, to);
  for (const [kind, [first, last]] of [at, issue ?? ([0, 1] as const)].entries()) {
    point(2 * kind, first);
    point(2 * kind + 1, last - 1);
  }
  // The first piece stands for none.
  for (const part of ['place', 'source'] as const)
    if (!fact.parts?.[part]) point(POINTERS.length + PARTS.indexOf(part), 0);
  for (const [part, all] of Object.entries(fact.parts ?? {}))
    for (const words of all) {
      const found = find(ids, words, 0, ids.length);
      if (found) point(POINTERS.length + PARTS.indexOf(part as (typeof PARTS)[number]), ...found);
    }
  const chosen = [
    fact.status ?? 'occurred',
    fact.source ?? 'author',
    fact.form ?? null,
    fact.when ?? (fact.parts?.time ? 'mention' : 'none'),
  ];
  let offset = place * CLASSES;
  for (const [group, names] of GROUPS.entries()) {
    answer.classes[offset + (names as readonly unknown[]).indexOf(chosen[group])] = 6;
    offset += names.length;
  }
}

/** Where the words' pieces stand in a stretch of pieces. */
function find(ids: readonly number[], words: string, from: number, to: number): [number, number] | null {
  const wanted = wordPieces(words, vocabulary).map(({ id }) => id);
  for (let at = from; at + wanted.length <= to; at++)
    if (wanted.every((id, i) => ids[at + i] === id)) return [at, at + wanted.length];
  return null;
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
