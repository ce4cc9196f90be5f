import type { Span } from '../types/index.ts';
import { ABBREVIATIONS, NAME_ABBREVIATIONS } from './abbreviations.ts';

const CLOSERS = '"\'”’)]»';
const ENDERS = '.!?…';
/** No sentence is longer; text without an end is cut at a space so that work stays linear. */
const LONGEST = 2000;

/**
 * Splits a text into sentences. A sentence never crosses a blank line; a full stop ends one unless it belongs to an
 * abbreviation, an initial or a number. White space around sentences belongs to none.
 * @returns spans in UTF-16 units, in order, disjoint, none empty
 */
export function sentences(text: string): Span[] {
  const out: Span[] = [];
  for (const block of blocks(text)) {
    let start = block.start;
    for (let i = block.start; i < block.end; i++) {
      if (!ENDERS.includes(text[i] as string)) continue;
      const end = afterClosers(text, i + 1, block.end);
      if (!endsSentence(text, i, end, block.end)) continue;
      pushTrimmed(out, text, start, end);
      start = end;
      i = end - 1;
    }
    pushTrimmed(out, text, start, block.end);
  }
  return out;
}

/** Paragraphs: what stands between blank lines, or between lines that look like single paragraphs. */
function blocks(text: string): Span[] {
  const out: Span[] = [];
  const gap = /\r?\n[^\S\n]*\r?\n\s*|\r\n?|\n/g;
  const hard = text.match(/\n[^\S\n]*\r?\n/g)?.length ?? 0;
  let start = 0;
  for (const match of text.matchAll(gap)) {
    const blank = /\n[^\S\n]*\r?\n/.test(match[0]);
    if (!blank && (hard > 0 || wrapped(text, match.index, match.index + match[0].length))) continue;
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out.filter((block) => block.end > block.start);
}

/** Whether a line break only wraps a line: the line before it ends in the middle of a sentence. */
function wrapped(text: string, before: number, after: number): boolean {
  const last =
    text
      .slice(Math.max(0, before - 3), before)
      .trimEnd()
      .at(-1) ?? '';
  const next = text.slice(after, after + 3).trimStart()[0] ?? '';
  return !(ENDERS + CLOSERS + ':').includes(last) || /\p{Ll}/u.test(next);
}

function afterClosers(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (ENDERS + CLOSERS).includes(text[i] as string)) i++;
  return i;
}

function endsSentence(text: string, at: number, end: number, blockEnd: number): boolean {
  if (end >= blockEnd) return true;
  if (!/\s/.test(text[end] as string)) return false;
  const next = /^\s+(["'“‘([«]*)(.)/su.exec(text.slice(end, end + 12));
  const follower = next?.[2] ?? '';
  if (/\p{Ll}/u.test(follower)) return false;
  if (text[at] !== '.') return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (NAME_ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/[\p{Lu}\p{N}]/u.test(follower) || end > at + 1;
  if (ABBREVIATIONS.has(word.toLowerCase())) return !/[\p{Lu}\p{N}]/u.test(follower);
  return true;
}

function pushTrimmed(out: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  for (; end - start > LONGEST; ) {
    const cut = text.lastIndexOf(' ', start + LONGEST);
    const at = cut > start ? cut : start + LONGEST;
    out.push({ start, end: at });
    start = cut > start ? at + 1 : at;
  }
  if (end > start) out.push({ start, end });
}
