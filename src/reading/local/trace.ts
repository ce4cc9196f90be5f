import { ACTS, type Act, type Span } from '../../types/index.ts';
import type { Candidate, Vote } from './candidates.ts';
import { logistic } from './chance.ts';
import type { Draft } from './draft.ts';
import type { Features } from './features.ts';

/** A word span of the text and how likely it plays a part; `via` names the rows and rules that gave its reading. */
export type TracedMention = {
  readonly text: string;
  readonly reading: string;
  readonly chance: number;
  readonly via: readonly string[];
};

/** What a fact rests on. */
export type TracedFact = {
  readonly fact: string;
  readonly presence: number;
  readonly chances: Readonly<Record<'status' | 'source' | 'form' | 'when', readonly (readonly [string, number])[]>>;
  /** The chosen and the runners-up for each part. */
  readonly parts: Readonly<Record<string, readonly TracedMention[]>>;
};

/** For a sentence without facts: its likeliest act and how near that came. */
export type TracedSentence = { readonly span: Span; readonly act: Act; readonly chance: number };
export type Trace = { readonly facts: readonly TracedFact[]; readonly sentences: readonly TracedSentence[] };

const SHOWN = 4;

export function traceFact(id: string, draft: Draft, text: string): TracedFact {
  const { from } = draft;
  const parts = Object.entries(from.votes).map(([part, votes]) => [part, traceVotes(part, votes, text)] as const);
  return {
    fact: id,
    presence: logistic(from.presence),
    chances: { status: top(from.status), source: top(from.source), form: top(from.form), when: top(from.when) },
    parts: Object.fromEntries(parts.filter(([, mentions]) => mentions.length > 0)),
  };
}

function top(chances: ReadonlyMap<string | null, number>): [string, number][] {
  return [...chances]
    .map(([name, chance]) => [name ?? 'none', chance] as [string, number])
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3);
}

function traceVotes(part: string, votes: readonly Vote[], text: string): TracedMention[] {
  return votes
    .flatMap(({ mention, score }) => {
      const reading = readingFor(part, mention);
      if (!reading) return [];
      return [{ text: text.slice(mention.start, mention.end), reading, chance: logistic(score), via: mention.via }];
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, SHOWN);
}

function readingFor(part: string, mention: Vote['mention']): string | null {
  if (part === 'time') return mention.time?.edtf ?? null;
  if (part === 'place') return mention.place ?? null;
  if (part === 'person') return mention.person ?? null;
  const parties = mention.parties?.join(', ');
  if (part === 'source') return mention.person ?? parties ?? (mention.unnamed ? 'unnamed' : null);
  return parties ?? null;
}

/** Sentences that gave no fact, with the act that came nearest. */
export function traceSentences(
  features: Features,
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
): TracedSentence[] {
  const told = new Set(drafts.map((draft) => draft.sentence));
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.sentence);
    if (!known || candidate.presence > known.presence) best.set(candidate.sentence, candidate);
  }
  return features.sentences.flatMap((span, sentence) => {
    if (told.has(sentence)) return [];
    const near = best.get(sentence);
    return [{ span, act: near?.act ?? ACTS[0], chance: near ? logistic(near.presence) : 0 }];
  });
}
