import type { Span } from '../types/index.ts';
import { ABBREVIATIONS, NAME_ABBREVIATIONS } from './abbreviations.ts';
import { blocks } from './blocks.ts';
import { CLOSERS, ENDERS } from './marks.ts';

/** No sentence is longer; text without an end is cut at a space so that work stays linear. */
const LONGEST = 2000;

/**
 * Splits a text into sentences. A sentence never crosses a blank line; a full stop ends one unless it belongs to an
 * abbreviation, an initial or a number. White space around sentences belongs to none.
 * @returns spans in UTF-16 units, in order, disjoint, none empty; linear in the text's length
 */
export function sentences(text: string): Span[] {
  const out: Span[] = [];
  for (const block of blocks(text)) {
    let start = block.start;
    for (let i = block.start; i < block.end; i++) {
      if (!ENDERS.includes(text[i] as string)) continue;
      const end = afterClosers(text, i + 1, block.end);
      const follower = followerOf(text, end, block.end);
      if (follower === null) i = end - 1;
      else if (endsSentence(text, i, end, follower)) {
        pushTrimmed(out, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    pushTrimmed(out, text, start, block.end);
  }
  return out;
}

function afterClosers(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (ENDERS + CLOSERS).includes(text[i] as string)) i++;
  return i;
}

/** The character that follows what ends a sentence: '' at the block's end, null where no sentence can end. */
function followerOf(text: string, end: number, blockEnd: number): string | null {
  if (end >= blockEnd) return '';
  if (!/\s/.test(text[end] as string)) return null;
  const follower = /^\s+["'“‘([«]*(.)/su.exec(text.slice(end, end + 12))?.[1] ?? '';
  return /\p{Ll}/u.test(follower) ? null : follower;
}

function endsSentence(text: string, at: number, end: number, follower: string): boolean {
  if (follower === '' || text[at] !== '.') return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (NAME_ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/[\p{Lu}\p{N}]/u.test(follower) || end > at + 1;
  if (ABBREVIATIONS.has(word.toLowerCase())) return !/[\p{Lu}\p{N}]/u.test(follower);
  return true;
}

/** Adds the span without the white space at its edges, cut where it is too long. */
function pushTrimmed(out: Span[], text: string, from: number, to: number): void {
  for (let start = from; ; ) {
    while (start < to && /\s/.test(text[start] as string)) start++;
    if (start >= to) return;
    const end = to - start > LONGEST ? cutBefore(text, start, start + LONGEST) : to;
    out.push({ start, end: trimmedEnd(text, start, end) });
    start = end;
  }
}

/** The last space between the two places, else the later one; never within a character of two units. */
function cutBefore(text: string, start: number, latest: number): number {
  for (let at = latest; at > start; at--) if (/\s/.test(text[at] as string)) return at;
  return /[\udc00-\udfff]/.test(text[latest] as string) ? latest - 1 : latest;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
