import type { Span } from '../types/index.ts';
import { fold } from './names.ts';

/** A word of the report, as names are made of them. Offsets in UTF-16 units; `end` of an initial takes its dot. */
export type Word = {
  readonly start: number;
  end: number;
  /** Without case and accents. */
  readonly key: string;
  /** Begins with a capital. */
  readonly cap: boolean;
  /** All capitals, two or more. */
  readonly caps: boolean;
  /** What parts it from the word before: `near` (a space, a hyphen, an apostrophe), `comma`, or `far` (anything else). */
  readonly gap: 'near' | 'comma' | 'far';
  readonly sentence: number;
  /** The first word of its sentence, or of what a quotation mark opens. */
  readonly first: boolean;
  /** Its sentence is written in capitals, which then tell nothing. */
  readonly shout: boolean;
  /** A bracket closes before it: "Workers (UAW) | President", "[Barack] | Obama". */
  readonly closed: boolean;
  /** The `s` of a possessive. */
  readonly possessive: boolean;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const DOTTED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'sens',
  'rep',
  'reps',
  'gov',
  'gen',
  'lt',
  'col',
  'sgt',
  'maj',
  'capt',
  'adm',
  'st',
  'prof',
  'rev',
  'hon',
  'messrs',
  'cmdr',
  'brig',
]);

/** Parts a text into words, each with what stands before it. Linear in the text's length. */
export function scan(text: string, sentences: readonly Span[]): Word[] {
  const words: Word[] = [];
  const list = sentences.length ? sentences : [{ start: 0, end: text.length }];
  for (const [index, sentence] of list.entries()) scanSentence(text, sentence, index, words);
  return words;
}

function scanSentence(text: string, sentence: Span, index: number, words: Word[]): void {
  const part = text.slice(sentence.start, sentence.end);
  const shout = isShout(part);
  const from = words.length;
  for (const match of part.matchAll(WORD)) {
    const start = sentence.start + match.index;
    const form = match[0];
    const low = form.toLowerCase();
    const before = words.length > from ? (words[words.length - 1] as Word) : undefined;
    const between = before ? text.slice(before.end, start) : '';
    const letter = form[0] as string;
    words.push({
      start,
      end: start + form.length,
      key: fold(form),
      cap: letter !== letter.toLowerCase(),
      caps: form.length > 1 && form !== low && form === form.toUpperCase(),
      gap: before ? gapOf(between, before, letter !== letter.toUpperCase() || form.length === 1) : 'far',
      sentence: index,
      first: !before || /[“"‘:•]\s*$/.test(between.slice(-4)),
      shout,
      closed: /^[)\]]/.test(between),
      possessive: low === 's' && (between === "'" || between === '’'),
    });
    takeDot(text, words, from);
  }
}

/** "U.S.": the dot after its last initial belongs to the name. */
function takeDot(text: string, words: Word[], from: number): void {
  const last = words[words.length - 1] as Word;
  const before = words[words.length - 2];
  if (/^[js]r$/.test(last.key) && last.cap && text[last.end] === '.') last.end += 1;
  if (last.end - last.start !== 1 || !last.cap || text[last.end] !== '.' || !before || words.length - 2 < from) return;
  if (before.end - before.start <= 2 && before.cap && last.start - before.end <= 1 && last.gap === 'near')
    last.end += 1;
}

function gapOf(between: string, before: Word, small: boolean): 'near' | 'comma' | 'far' {
  if (between.length > 6) return /^\s+$/.test(between) ? 'near' : 'far';
  // "P5+1"; "SPLM/A", "Amazon.com".
  if (between === '+' || (small && (between === '/' || between === '.'))) return 'near';
  if (/^[)\]]\s$/.test(between)) return before.cap ? 'near' : 'far';
  if (/^[\s\-–'’&\u00ad]*$/.test(between)) return /\s[-–]\s/.test(between) ? 'far' : 'near';
  if (/^\.?[\s-]*$/.test(between) && before.cap && (before.key.length === 1 || DOTTED.has(before.key))) return 'near';
  return /^\s*,\s*$/.test(between) || /^\.\s*,\s*$/.test(between) ? 'comma' : 'far';
}

function isShout(part: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper > 12 && upper > 4 * lower;
}
