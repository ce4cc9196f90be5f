import type { OrtRuntime } from '../../../src/reading/local/index.ts';
import { ACTS, FORMS, SOURCE_KINDS, STATUSES } from '../../../src/types/index.ts';

const WHENS = ['none', 'mention', 'published', 'month', 'after', 'before'];
const POINTERS = ['evidence_begin', 'evidence_end', 'issue_begin', 'issue_end'];
const PARTS = ['actor', 'recipient', 'person', 'time', 'place', 'source'];

/** Letters and a few words: enough to have pieces of every kind. */
export const VOCABULARY = ['<s>', '<pad>', '</s>', '[UNK]']
  .concat([...'abcdefghijklmnopqrstuvwxyz0123456789.,;:!?"\'()-$%&/'])
  .concat([...'abcdefghijklmnopqrstuvwxyz0123456789'].map((letter) => `##${letter}`))
  .concat(['the', 'talks', 'met', 'said', '##ing', '##ed'])
  .join('\n');

export const SETTINGS = JSON.stringify({
  version: 'stub',
  special: { start: 0, end: 2 },
  slots: ACTS.flatMap((act) => [0, 1].map((turn) => ({ act, turn }))),
  statuses: STATUSES,
  sources: SOURCE_KINDS,
  forms: [null, ...FORMS],
  whens: WHENS,
  pointers: POINTERS,
  parts: PARTS,
  confidence: { scale: 1, shift: 0, acts: {} },
  least: 0.3,
  parties: { actor: 0.5, recipient: 0.5, actorAlways: 0.1, recipientAlways: 0.5, person: 0.5 },
  merge: 0.6,
});

const SLOTS = 2 * ACTS.length;
const CLASSES = STATUSES.length + SOURCE_KINDS.length + FORMS.length + 1 + WHENS.length;
const POINTS = POINTERS.length + PARTS.length;

/**
 * An encoder that says something wild, and always the same, of the same pieces. About one sentence in two holds a
 * fact by it.
 */
export const stubRuntime: OrtRuntime = {
  InferenceSession: {
    create: async () => ({
      run: async ({ ids, members }) => {
        const [, sentences, length] = members.dims as [number, number, number];
        const random = seeded((ids.data as BigInt64Array).reduce((hash, id) => (hash * 31 + Number(id)) | 0, 7));
        const wild = (size: number, shift: number) =>
          Float32Array.from({ length: size }, () => 8 * random() - 4 + shift);
        const output = (dims: number[], shift = 0) => ({
          dims,
          data: wild(
            dims.reduce((a, b) => a * b, 1),
            shift,
          ),
        });
        return {
          presence: output([1, sentences, SLOTS], -3.5),
          classes: output([1, sentences, SLOTS, CLASSES]),
          points: output([1, sentences, SLOTS, POINTS, length]),
        };
      },
    }),
  },
  Tensor: class {
    readonly data: unknown;
    readonly dims: readonly number[];
    constructor(_type: string, data: unknown, dims: readonly number[]) {
      this.data = data;
      this.dims = dims;
    }
  },
};

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
