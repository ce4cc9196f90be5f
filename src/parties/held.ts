import { fold, nameKey } from './names.ts';
import { type Name, type Parties, personsOf } from './table.ts';
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
    const spans = termsOf(parts.slice(0, n).join(' '), parties);
    if (spans.length > 0) return oneStretch(spans);
  }
  return null;
}

/**
 * The terms of all whom the name may mean. The dictionaries know the months, our own rows the years alone: these count
 * where they tell of a term that the dictionaries lack (the second George Bush).
 */
function termsOf(name: string, parties: Parties): Held[] {
  const key = nameKey(name.replace(/['’]s$/u, ''));
  const first = fold(key.split(' ')[0] ?? '');
  const fine = spansOf(personsOf(parties, first)?.names.get(key) ?? []);
  const coarse = spansOf(parties.names.get(key) ?? []);
  return [...fine, ...coarse.filter((own) => !fine.some((other) => touch(own, other)))];
}

function spansOf(names: readonly Name[]): readonly Held[] {
  return names.flatMap(({ entry }) => (entry.role === 'person' && !entry.alone ? (entry.spans ?? []) : []));
}

/** Terms that follow one another are one; two persons of a name, or two terms apart, leave it open. */
function oneStretch(terms: readonly Held[]): Held | null {
  const [first, ...rest] = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) return null;
  const held = { from: first.from, to: first.to };
  for (const term of rest) {
    if (!touch(held, term)) return null;
    if (term.to > held.to) held.to = term.to;
  }
  return held;
}

/** Whether two stretches share a year, or one begins in the year after the other. */
function touch(a: Held, b: Held): boolean {
  const year = (day: string) => Number(day.slice(0, 4));
  return year(a.from) <= year(b.to) + 1 && year(b.from) <= year(a.to) + 1;
}
