import { MATTER_EDGES } from './tables/matter-edges.ts';

const LEADING: ReadonlySet<string> = new Set(MATTER_EDGES.flatMap(({ words }) => words));
/** Signs that no matter begins with, and that none ends with: a bracket that opens may be closed inside, and the other way. */
const OPENING = ' "\'“”‘’(,;:—–-';
const CLOSING = ' "\'“”‘’),;:.!?—–-';

/** The matter in a few words: signs, articles and prepositions at its edges left out, white space single; null where nothing is left. */
export function tidyIssue(words: string): string | null {
  let rest = trimmed(words.replace(/\s+/g, ' '));
  for (let word = firstWord(rest); LEADING.has(word); word = firstWord(rest)) rest = trimmed(rest.slice(word.length));
  return rest === '' ? null : rest;
}

function firstWord(words: string): string {
  const space = words.indexOf(' ');
  return (space < 0 ? words : words.slice(0, space)).toLowerCase();
}

function trimmed(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && OPENING.includes(words[start] as string)) start++;
  while (end > start && CLOSING.includes(words[end - 1] as string)) end--;
  return words.slice(start, end);
}
