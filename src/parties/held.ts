import { fold, nameKey } from './names.ts';
import { type Entry, type Parties, personsOf } from './table.ts';
import { NOT_NOW, TITLES } from './tables/titles.ts';

/** A stretch in which somebody held an office, EDTF. */
export type Held = { readonly from: string; readonly to: string };

/** Most units of a name after its title, and most words before the title that may say that the office is past. */
const NAME = 100;
const BEFORE = 3;
const TITLED = new RegExp(`(?<![\\p{L}-])(?:${TITLES.join('|')})(?=\\s+\\p{Lu})`, 'gu');

/**
 * When the offices that a text gives to persons as theirs ("Prime Minister Yoshiro Mori") were held: the report must
 * have been written in each of these stretches. Offices told as past ("then U.S. Secretary of State") say nothing.
 * Linear in the text's length.
 */
export function officesHeld(text: string, parties: Parties): Held[] {
  const out = new Map<string, Held>();
  for (const match of text.matchAll(TITLED)) {
    const after = match.index + match[0].length;
    if (toldAsPast(text.slice(Math.max(0, match.index - NAME), match.index))) continue;
    const name = /^(?:\s+\p{Lu}[\p{L}.'’-]*){2,5}/u.exec(text.slice(after, after + NAME))?.[0];
    const held = name && holderOf(name.trim(), parties);
    if (held) out.set(`${held.from}/${held.to}`, held);
  }
  return [...out.values()];
}

/** The words just before a title, in its sentence, as far as they may belong to it. */
function toldAsPast(before: string): boolean {
  const words = before.split(/\s+/).filter(Boolean).slice(-BEFORE);
  const begin = words.findLastIndex((word) => /[^\p{L}.-]/u.test(word)) + 1;
  return words.slice(begin).some((word) => word.split('-').some((part) => NOT_NOW.has(part.toLowerCase())));
}

/** The one stretch in office of the longest known name that the words begin with. */
function holderOf(words: string, parties: Parties): Held | null {
  const parts = words.split(/\s+/);
  for (let n = parts.length; n > 1; n--) {
    const entries = personsNamed(parts.slice(0, n).join(' '), parties);
    if (entries.length > 0) return spanOf(entries);
  }
  return null;
}

function personsNamed(name: string, parties: Parties): Entry[] {
  const key = nameKey(name.replace(/['’]s$/u, ''));
  const first = fold(key.split(' ')[0] ?? '');
  const dictionaries = personsOf(parties, first)?.names.get(key) ?? [];
  const names = dictionaries.length > 0 ? dictionaries : (parties.names.get(key) ?? []);
  return names.map(({ entry }) => entry).filter((entry) => entry.role === 'person' && !entry.alone);
}

/** Terms that follow one another are one; two persons of a name, or two terms apart, leave it open. */
function spanOf(entries: readonly Entry[]): Held | null {
  const spans = entries.flatMap((entry) => entry.spans ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = spans;
  if (!first) return null;
  const held = { from: first.from, to: first.to };
  for (const span of spans.slice(1)) {
    if (Number(span.from.slice(0, 4)) > Number(held.to.slice(0, 4)) + 1) return null;
    if (span.to > held.to) held.to = span.to;
  }
  return held;
}
