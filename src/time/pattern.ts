// The pattern language of the rule tables. A pattern is a row of items; an item is a word, a choice of words
// ("last|past"), or a class in angle brackets ("<month>", "<day:to>" under a name of its own), with "?" where it may be
// missing. There is no star and no nesting, so a match costs no more than the pattern is long, whatever the text.
import { RuleError } from '../types/index.ts';
import { CLASSES, type ClassRow, type Hit } from './classes.ts';
import type { Lexeme } from './lex.ts';

export type Captures = ReadonlyMap<string, number | string>;

type Item = {
  readonly optional: boolean;
  readonly name: string;
  readonly words: ReadonlySet<string> | null;
  readonly row: ClassRow | null;
};
export type Pattern = { readonly items: readonly Item[]; readonly first: ReadonlySet<string> };

function item(source: string): Item {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const named = /^<(\w+)(?::(\w+))?>$/.exec(body);
  if (!named) return { optional, name: 'word', words: new Set(body === '|' ? ['|'] : body.split('|')), row: null };
  const row = CLASSES[named[1] ?? ''];
  if (!row) throw new RuleError('time.class', `pattern names <${named[1]}>, which is no class`);
  return { optional, name: named[2] ?? named[1] ?? '', words: null, row };
}

/** Compiles a pattern. Throws RuleError `time.class` on a class that is not, `time.empty` where all may be missing. */
export function compile(source: string): Pattern {
  const items = source.split(' ').map(item);
  const first = new Set<string>();
  for (const { optional, words, row } of items) {
    for (const word of words ?? row?.first ?? []) first.add(word);
    if (!optional) return { items, first };
  }
  throw new RuleError('time.empty', `pattern "${source}" matches nothing at all`);
}

/** What each class read at the place where patterns are being tried: many begin alike, and each is read once. */
export type Begins = Map<object, Hit | null>;

/** What item `wanted` reads at `here`; null where it does not stand there. */
function readItem(wanted: Item, lexemes: readonly Lexeme[], here: number, begins: Begins | null): Hit | null {
  const { row } = wanted;
  if (!row) {
    const low = lexemes[here]?.low ?? '';
    return wanted.words?.has(low) ? { next: here + 1, value: low } : null;
  }
  const known = begins?.get(row);
  if (known !== undefined) return known;
  const hit = row.match(lexemes, here);
  begins?.set(row, hit);
  return hit;
}

/** A match under way: the lexemes, where it began, what was read there, and what has been captured. */
type Match = {
  readonly items: readonly Item[];
  readonly lexemes: readonly Lexeme[];
  readonly at: number;
  readonly begins: Begins;
  readonly out: [string, number | string][];
};

/** The end of the match of items from `index` on, or -1. */
function step(match: Match, index: number, here: number): number {
  const wanted = match.items[index];
  if (!wanted) return here;
  const lexeme = match.lexemes[here];
  if (lexeme && (here === match.at || lexeme.gap !== 2)) {
    const hit = readItem(wanted, match.lexemes, here, here === match.at ? match.begins : null);
    const end = hit ? step(match, index + 1, hit.next) : -1;
    if (hit && end >= 0) {
      match.out.push([wanted.name, hit.value]);
      return end;
    }
  }
  return wanted.optional ? step(match, index + 1, here) : -1;
}

/** Matches `pattern` from lexeme `at` on: what it captured and the first lexeme after it. `begins` is shared by all tried at `at`. */
export function matchPattern(
  pattern: Pattern,
  lexemes: readonly Lexeme[],
  at: number,
  begins: Begins = new Map(),
): { next: number; captures: Captures } | null {
  const match: Match = { items: pattern.items, lexemes, at, begins, out: [] };
  const next = step(match, 0, at);
  return next < 0 ? null : { next, captures: new Map(match.out) };
}
