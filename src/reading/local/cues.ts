import type { Relation } from '../../types/index.ts';
import type { Draft } from './draft.ts';
import { TIES, type Tie } from './tables/ties.ts';

/** Most units between two facts that a cue ties, and between a cue that opens a sentence and its fact. */
const NEAR = 60;

/** A cue's words and the row they are of, longest first: "because of" before "because". */
const CUES: readonly (readonly [string, Tie])[] = TIES.flatMap((row) =>
  row.cues.map((cue) => [cue, row] as const),
).sort(([a], [b]) => b.length - a.length);

/**
 * How two facts of one sentence are tied by the words around them.
 * @param first,second in the order of the text, apart
 * @returns the relation, and which of the two it is told of: that one points at the other
 */
export function tieOf(first: Draft, second: Draft, text: string): { rel: Relation; of: 'first' | 'second' } | null {
  const { start, end } = first.span;
  if (second.span.start < end || second.span.start - end > NEAR) return null;
  const between = text.slice(end, second.span.start);
  const opening = text.slice(second.span.start, second.span.start + NEAR).toLowerCase();
  for (const [cue, { rel, where }] of CUES) {
    if (where === 'between') {
      if (holds(between.toLowerCase(), cue) || begins(opening, cue)) return { rel, of: 'first' };
    } else if (begins(text.slice(start, start + NEAR), cue) || opens(text, start, cue)) return { rel, of: 'second' };
  }
  return null;
}

/** Whether the cue, its first letter a capital, stands shortly before a place with no sentence's end between. */
function opens(text: string, at: number, cue: string): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const place = before.lastIndexOf(cue);
  return place >= 0 && begins(before.slice(place), cue) && !/[.!?]/.test(before.slice(place));
}

function holds(words: string, cue: string): boolean {
  const place = words.indexOf(cue);
  return place >= 0 && !/\p{L}/u.test(words[place - 1] ?? '') && begins(words.slice(place), cue);
}

function begins(words: string, cue: string): boolean {
  return words.startsWith(cue) && !/[\p{L}\p{N}]/u.test(words[cue.length] ?? '');
}
