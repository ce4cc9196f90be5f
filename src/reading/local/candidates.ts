import type { Act, Form, SourceKind, Span, Status } from '../../types/index.ts';
import type { Encoded } from './encode.ts';
import { firstFrom, type PlacedMention } from './mentions.ts';
import type { PARTS, POINTERS, Settings, WHENS } from './settings.ts';
import { wholeWords } from './words.ts';

export type Part = (typeof PARTS)[number];
export type When = (typeof WHENS)[number];
type Pointer = (typeof POINTERS)[number];

/** How much a mention speaks for a part: the mean score of its pieces, a logit. */
export type Vote = { readonly mention: PlacedMention; readonly score: number };

/** What the model says of one (sentence, slot), in terms of the text. Chances of a kind add up to one. */
export type Candidate = {
  readonly sentence: number;
  readonly act: Act;
  readonly turn: number;
  /** Logit that the sentence holds such a fact. */
  readonly presence: number;
  readonly evidence: Span;
  readonly issue: Span | null;
  readonly status: ReadonlyMap<Status, number>;
  readonly source: ReadonlyMap<SourceKind, number>;
  readonly form: ReadonlyMap<Form | null, number>;
  readonly when: ReadonlyMap<When, number>;
  /** Votes of the window's mentions for each part. */
  readonly votes: Readonly<Record<Part, readonly Vote[]>>;
  /** The score of "none" against the votes for place. */
  readonly none: { readonly place: number };
};

/** Candidates under this presence logit are not looked at: a chance of about one in a hundred. */
const LEAST_PRESENCE = -4.6;

/** What a window's outputs say, for each slot that may be there. */
export function candidates(
  encoded: Encoded,
  text: string,
  sentences: readonly Span[],
  mentions: readonly PlacedMention[],
  settings: Settings,
): Candidate[] {
  const near = nearMentions(encoded, mentions);
  const out: Candidate[] = [];
  const slots = settings.slots.length;
  for (let row = 0; row < encoded.rows.length; row++) {
    for (let slot = 0; slot < slots; slot++) {
      const at = row * slots + slot;
      if ((encoded.presence[at] as number) < LEAST_PRESENCE) continue;
      const candidate = candidateAt(encoded, at, row, text, sentences, near, settings);
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

/** A mention and its pieces in the window, end exclusive. */
type Near = { mention: PlacedMention; from: number; to: number };

function nearMentions(encoded: Encoded, mentions: readonly PlacedMention[]): Near[] {
  const { window, tokens } = encoded;
  const out: Near[] = [];
  let first = 1;
  for (const mention of mentions.slice(firstFrom(mentions, window.from), firstFrom(mentions, window.to))) {
    while (first < tokens.length - 1 && (tokens[first]?.end as number) <= mention.start) first++;
    let to = first;
    while (to < tokens.length - 1 && (tokens[to]?.start as number) < mention.end) to++;
    if (to > first) out.push({ mention, from: first, to });
  }
  return out;
}

function candidateAt(
  encoded: Encoded,
  at: number,
  row: number,
  text: string,
  sentences: readonly Span[],
  near: readonly Near[],
  settings: Settings,
): Candidate | null {
  const [from, to] = encoded.rows[row] as readonly [number, number];
  if (from >= to) return null;
  const sentence = encoded.window.scored + row;
  const length = encoded.tokens.length;
  const kinds = settings.pointers.length + settings.parts.length;
  const scores = (kind: number) =>
    encoded.points.subarray((at * kinds + kind) * length, (at * kinds + kind + 1) * length);
  const pointer = (name: Pointer) => scores(settings.pointers.indexOf(name));
  const part = (name: Part) => scores(settings.pointers.length + settings.parts.indexOf(name));
  const slot = settings.slots[at % settings.slots.length] as Settings['slots'][number];
  const span = ([first, last]: readonly [number, number]) => {
    const [start, end] = [encoded.tokens[first]?.start as number, encoded.tokens[last]?.end as number];
    return wholeWords(text, { start, end }, sentences[sentence] as Span);
  };
  const issue = bestPair(pointer('issue_begin'), pointer('issue_end'), from, to, true);
  const votes = (name: Part) => near.map(({ mention, from, to }) => ({ mention, score: mean(part(name), from, to) }));
  const chances = distributions(encoded, at, settings);
  return {
    sentence,
    act: slot.act,
    turn: slot.turn,
    presence: encoded.presence[at] as number,
    evidence: span(bestPair(pointer('evidence_begin'), pointer('evidence_end'), from, to, false) as [number, number]),
    issue: issue && span(issue),
    ...chances,
    votes: Object.fromEntries(settings.parts.map((name) => [name, votes(name)])) as unknown as Candidate['votes'],
    none: { place: part('place')[0] as number },
  };
}

function distributions(encoded: Encoded, at: number, settings: Settings) {
  const { statuses, sources, forms, whens } = settings;
  const size = statuses.length + sources.length + forms.length + whens.length;
  let offset = at * size;
  const take = <T>(names: readonly T[]): Map<T, number> => {
    const logits = encoded.classes.subarray(offset, offset + names.length);
    offset += names.length;
    return softmax(names, logits);
  };
  return { status: take(statuses), source: take(sources), form: take(forms), when: take(whens) };
}

function softmax<T>(names: readonly T[], logits: Float32Array): Map<T, number> {
  const most = Math.max(...logits);
  const each = names.map((_, i) => Math.exp((logits[i] as number) - most));
  const sum = each.reduce((a, b) => a + b, 0);
  return new Map(names.map((name, i) => [name, (each[i] as number) / sum]));
}

/**
 * The pair begin ≤ end that scores best together, in [from, to). `orNone`: null where the window's first piece, which
 * stands for none, scores better than any pair.
 */
function bestPair(
  begin: Float32Array,
  end: Float32Array,
  from: number,
  to: number,
  orNone: boolean,
): [number, number] | null {
  let best: [number, number] = [from, from];
  let [most, first] = [Number.NEGATIVE_INFINITY, from];
  for (let i = from; i < to; i++) {
    if ((begin[i] as number) > (begin[first] as number)) first = i;
    const score = (begin[first] as number) + (end[i] as number);
    if (score > most) {
      most = score;
      best = [first, i];
    }
  }
  return orNone && (begin[0] as number) + (end[0] as number) > most ? null : best;
}

function mean(scores: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += scores[i] as number;
  return sum / (to - from);
}
