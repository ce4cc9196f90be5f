import type { Candidate, Part, Vote } from '../../src/reading/local/candidates.ts';
import type { Draft } from '../../src/reading/local/draft.ts';
import type { PlacedMention } from '../../src/reading/local/index.ts';
import type { Span } from '../../src/types/index.ts';

/** Where the words stand in the text; the `nth` time, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A text without the square brackets that stand around spans in it, and the spans. */
export function bracketed(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\[)|(?<=\])/)) {
    const inner = /^\[(.*)\]$/s.exec(piece)?.[1];
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, spans };
}

export function mention(span: Span, reading: Omit<Partial<PlacedMention>, 'start' | 'end'> = {}): PlacedMention {
  return { sentence: 0, via: ['test'], ...reading, ...span };
}

const NO_VOTES: Record<Part, readonly Vote[]> = {
  actor: [],
  recipient: [],
  person: [],
  time: [],
  place: [],
  source: [],
};

export function candidate(
  given: Omit<Partial<Candidate>, 'votes'> & { votes?: Partial<Candidate['votes']> } = {},
): Candidate {
  return {
    sentence: 0,
    act: 'demand',
    turn: 0,
    presence: 2,
    evidence: { start: 0, end: 1 },
    issue: null,
    status: new Map([['occurred', 1]]),
    source: new Map([['author', 1]]),
    form: new Map([[null, 1]]),
    when: new Map([['none', 1]]),
    none: { place: 0 },
    ...given,
    votes: { ...NO_VOTES, ...given.votes },
  };
}

export function draft(given: Partial<Draft> = {}): Draft {
  return {
    sentence: 0,
    span: { start: 0, end: 1 },
    from: candidate(),
    mentions: { time: null, place: null, source: null },
    act: 'demand',
    status: 'occurred',
    actors: ['ISL'],
    recipients: [],
    people: [],
    time: null,
    part: null,
    place: null,
    issue: null,
    form: null,
    round: null,
    amounts: [],
    source: { kind: 'author', of: null, text: null },
    confidence: 0.5,
    ...given,
  };
}
