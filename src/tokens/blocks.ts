import type { Span } from '../types/index.ts';
import { CLOSERS, ENDERS } from './marks.ts';

/** A line end and the white space after it. */
type Gap = Span & { readonly blank: boolean };

/** A point of a list: a bullet, "(a)", "2)" or "3." with a capital, a figure or a quotation mark after it. */
const POINT = /^(?:[-–—•*·▪‣◦]|\(?[a-z\d]\)|\d{1,2}[.)])[^\S\r\n]+["“]?[\p{Lu}\p{N}]/u;

/**
 * What no sentence crosses: paragraphs, and points of lists. Where blank lines stand between paragraphs, other line
 * ends only wrap; where there are none, a line end parts paragraphs unless the line was full or a sentence goes on.
 * @returns spans in order, white space at their edges possible
 */
export function blocks(text: string): Span[] {
  const gaps = gapsOf(text);
  const spaced = gaps.some(({ blank, start, end }) => blank && start > 0 && end < text.length);
  const full = spaced ? 0 : usualWidth(text, gaps);
  const out: Span[] = [];
  let [start, line] = [0, 0];
  for (const gap of gaps) {
    const parts = gap.blank || isPoint(text, gap.end) || (!spaced && !wraps(text, line, gap, full));
    line = gap.end;
    if (!parts) continue;
    out.push({ start, end: gap.start });
    start = gap.end;
  }
  out.push({ start, end: text.length });
  return out.filter((block) => block.end > block.start);
}

function gapsOf(text: string): Gap[] {
  return Array.from(text.matchAll(/[\r\n]\s*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    blank: /^(?:\r\n|\r(?!\n)|\n)\s*?[\r\n]/.test(match[0]),
  }));
}

function isPoint(text: string, at: number): boolean {
  return POINT.test(text.slice(at, at + 12));
}

/** The length that a quarter of the lines reach: near the width of text that was wrapped, whatever single lines do. */
function usualWidth(text: string, gaps: readonly Gap[]): number {
  const starts = [0, ...gaps.map(({ end }) => end)];
  const lengths = starts.map((start, i) => (gaps[i]?.start ?? text.length) - start).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] as number;
}

/** Whether a line end only wraps: the sentence goes on after it, or the next word had no room in the line. */
function wraps(text: string, line: number, gap: Gap, full: number): boolean {
  const last =
    text
      .slice(Math.max(line, gap.start - 3), gap.start)
      .trimEnd()
      .at(-1) ?? '';
  const next = /^[^\s]{0,30}/.exec(text.slice(gap.end, gap.end + 30))?.[0] ?? '';
  if (/^\p{Ll}/u.test(next)) return true;
  if (`${ENDERS}${CLOSERS}:`.includes(last)) return false;
  return gap.start - line + 1 + next.length > full;
}
