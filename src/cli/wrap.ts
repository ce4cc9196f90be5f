// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey, a report may not say
const UNSAFE = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a report as one line that does nothing to a terminal: white space is one space, control characters are gone. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim().toWellFormed();
}

/** Breaks a line at spaces so that none is wider than `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines;
}

/** Columns that a text takes: letters of East Asian scripts take two, marks none. */
export function lengthOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}

function isWide(character: string): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u.test(character);
}

function cut(word: string, width: number): string[] {
  if (lengthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let columns = 0;
  for (const character of word) {
    const more = lengthOf(character);
    if (columns + more > width) {
      parts.push(part);
      part = '';
      columns = 0;
    }
    part += character;
    columns += more;
  }
  return [...parts, part];
}
