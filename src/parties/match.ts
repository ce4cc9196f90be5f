import type { Word } from './scan.ts';
import { holds, type Match, nameable, note, type Scene, wording } from './scene.ts';
import { type Entry, type Name, personsOf } from './table.ts';
import { FUNCTION_WORD, INSTITUTION, OFFICE, OFFICE_MODIFIER, PARTICLE } from './vocabulary.ts';

/** Finds the tables' names, the longest first, each word in one match at most. Linear: no name has many words. */
export function findMatches(scene: Scene): void {
  const { words } = scene;
  for (let i = 0; i < words.length; i++) {
    const match = matchAt(scene, i);
    if (!match) continue;
    scene.matches.push(match);
    for (let j = match.from; j < match.to; j++) scene.matchAt[j] = match;
    i = match.to - 1;
  }
}

function matchAt(scene: Scene, i: number): Match | undefined {
  const { words, parties } = scene;
  const head = words[i] as Word;
  if (head.possessive) return undefined;
  const people = head.cap ? personsOf(parties, head.key) : undefined;
  const longest = Math.max(parties.longest.get(head.key) ?? 0, people?.longest ?? 0);
  if (longest === 0) return undefined;
  let reach = 1;
  while (reach < longest && words[i + reach]?.gap === 'near') reach++;
  const keys = [head.key];
  for (let n = 1; n < reach; n++) keys.push(`${keys[n - 1]} ${(words[i + n] as Word).key}`);
  for (let n = reach; n > 0; n--) {
    const key = keys[n - 1] as string;
    const names = [...(parties.names.get(key) ?? []), ...(people?.names.get(key) ?? [])];
    if (!names.length) continue;
    const entries = names.filter((name) => fits(scene, i, n, name)).map((name) => name.entry);
    const best = choose(entries);
    if (best.length) return { from: i, to: i + n, entries: best };
  }
  return undefined;
}

/** Whether the report writes the name as the table does. In a sentence in capitals any name fits that is no common word. */
function fits(scene: Scene, i: number, n: number, name: Name): boolean {
  for (let j = 0; j < n; j++) {
    const word = scene.words[i + j] as Word;
    const want = name.cases[j];
    if (want === 'C' && !word.caps) return false;
    if (want === 'c' && !word.cap) return false;
    if (word.shout && n === 1 && want !== '.' && scene.parties.common.has(word.key)) {
      return word.key === 'us' && scene.words[i - 1]?.key === 'the';
    }
    // "The" at the head of a name ("The Times") may be the sentence's own; the name without it is found as well.
    if (want === 'c' && n === 1 && word.first && scene.parties.common.has(word.key) && name.entry.role === 'person')
      return false;
  }
  const { entry } = name;
  if (entry.role === 'person') return !entry.alone && holds(entry, scene.published, entry.id === 'person' ? 12 : 40);
  return holds(entry, scene.published, 0);
}

/** The user's rows before ours; leaders before the dictionaries' persons; persons only where nothing else has the name. */
function choose(entries: Entry[]): Entry[] {
  const own = entries.filter((entry) => entry.user);
  if (own.length) return own;
  const leaders = entries.filter((entry) => entry.role === 'person' && entry.id !== 'person');
  const others = entries.filter((entry) => entry.role !== 'person');
  if (others.length) return others;
  return leaders.length ? leaders : entries;
}

/**
 * Mends matches by what stands around them: a town that only a rough list knows yields to the name that it is part of
 * ("Patty Murray"), and a person's name takes what goes on with it ("Daniel Ortega | Saavedra").
 */
export function mendMatches(scene: Scene): void {
  const kept: Match[] = [];
  for (const match of scene.matches) {
    const person = match.entries[0]?.role === 'person';
    if (!person && match.entries.every((entry) => entry.id === 'places') && besideName(scene, match)) {
      for (let j = match.from; j < match.to; j++) scene.matchAt[j] = undefined;
      continue;
    }
    const to = person ? goesOn(scene, match.to) : match.to;
    const mended = to === match.to ? match : { ...match, to };
    if (mended !== match) for (let j = match.from; j < to; j++) scene.matchAt[j] = mended;
    kept.push(mended);
  }
  scene.matches.length = 0;
  for (const match of kept) scene.matches.push(match);
}

function besideName(scene: Scene, match: Match): boolean {
  const free = (i: number) =>
    nameable(scene, i) && !scene.matchAt[i] && !FUNCTION_WORD.has((scene.words[i] as Word).key);
  const after = scene.words[match.to]?.gap === 'near' && free(match.to);
  const before =
    match.from > 0 &&
    scene.words[match.from]?.gap === 'near' &&
    free(match.from - 1) &&
    !OFFICE.has((scene.words[match.from - 1] as Word).key);
  return after || before;
}

function goesOn(scene: Scene, at: number): number {
  const { words } = scene;
  let to = at;
  if (/^[js]r$/.test(words[at]?.key ?? '') && words[at]?.cap && words[at]?.gap !== 'far') return at + 1;
  while (to < words.length && to - at < 5 && words[to]?.gap === 'near' && !scene.matchAt[to]) {
    const key = (words[to] as Word).key;
    if (
      PARTICLE.has(key) &&
      key !== 'e' &&
      key !== 'y' &&
      words[to + 1]?.gap === 'near' &&
      words[to + 1]?.cap &&
      !scene.matchAt[to + 1]
    )
      to += 2;
    else if (
      nameable(scene, to) &&
      !FUNCTION_WORD.has(key) &&
      !OFFICE.has(key) &&
      !INSTITUTION.has(key) &&
      !OFFICE_MODIFIER.has(key) &&
      !scene.parties.common.has(key)
    )
      to++;
    else break;
  }
  return to;
}

/** Turns matches other than persons' into mentions. */
export function noteMatches(scene: Scene): void {
  for (const match of scene.matches) {
    for (const entry of match.entries) {
      if (entry.role === 'person') continue;
      const place = isPlace(entry) ? { place: wording(scene, match.from, match.to) } : {};
      note(scene, { from: match.from, to: match.to, parties: entry.codes, ...place, via: [entry.id] });
    }
  }
}

const isPlace = (entry: Entry): boolean =>
  entry.role === 'name' ||
  entry.role === 'capital' ||
  entry.role === 'seat' ||
  entry.role === 'place' ||
  entry.id === 'party:UN' ||
  entry.id === 'party:us-congress' ||
  entry.id === 'party:us-house' ||
  entry.id === 'party:us-senate' ||
  entry.id === 'party:EU';
