const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
// Letters that no decomposition turns into a plain one.
const PLAIN: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/** A word without case and accents, as tables know it: "Erdoğan" is "erdogan". */
export function fold(word: string): string {
  const low = word.toLowerCase();
  // Plain letters, the common case, need no work.
  for (let i = 0; i < low.length; i++) if (low.charCodeAt(i) > 127) return foldRare(low);
  return low;
}

function foldRare(low: string): string {
  return low
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øđłıßæœðþ]/g, (c) => PLAIN[c] as string);
}

/** The words of a name, as written: letters and digits; hyphens, dots and apostrophes part them ("U.S." is "U", "S"). */
export function nameWords(name: string): string[] {
  return name.match(WORD) ?? [];
}

/** A name as tables know it: its folded words with one space between. */
export function nameKey(name: string): string {
  return nameWords(name).map(fold).join(' ');
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** The code of a party that has none: its name in lower case with hyphens ("The Canada Post": `canada-post`). */
export function slug(name: string): string {
  const words = nameWords(name.replace(/(\p{L})[’'](s\b)/gu, '$1$2')).map(fold);
  return words.slice(words.length > 1 && ARTICLES.has(words[0] as string) ? 1 : 0).join('-');
}
