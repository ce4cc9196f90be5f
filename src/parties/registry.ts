import { lastMatchBefore, stateHome, stateNear } from './context.ts';
import { nameKey } from './names.ts';
import type { Word } from './scan.ts';
import { holds, type Match, note, type Person, type Scene, stateOf, wording } from './scene.ts';
import { type Entry, statesOfFirstName } from './table.ts';
import { FIRST_SURNAME } from './vocabulary.ts';

/** How a name is used: the office before it, and the party that the office or an apposition tells. */
export type Use = {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
  readonly titled: boolean;
  readonly via: string;
  readonly office?: string;
  readonly entry?: Entry;
};

/** "the spokesman, Reginald McGhee": where nothing tells whose, the organisation that the report named last may be it. */
export function noteOrganisation(scene: Scene, from: number, to: number, person: string): void {
  const sentence = (scene.words[from] as Word).sentence;
  for (let i = lastMatchBefore(scene, from), n = 0; i >= 0 && n < 60; i--, n++) {
    const match = scene.matches[i] as Match;
    if (sentence - (scene.words[match.from] as Word).sentence > 4) return;
    const entry = match.entries.find(
      (e) => e.role === 'organisation' || (e.role === 'group' && /^[A-Z]|union/.test(e.codes[0] ?? '')),
    );
    if (!entry || OUTLET.test(entry.codes[0] ?? '')) continue;
    note(scene, { from, to, parties: entry.codes, person, via: ['organisation-before'] });
    return;
  }
}

/** Outlets, which report what others do. */
const OUTLET =
  /^(reuters|associated-press|afp|bbc|CNN|fox-news|bloomberg|xinhua|interfax|itar-tass|kyodo|yonhap|new-york-times|washington-post|wall-street-journal|haaretz|the-guardian|financial-times|times-of-israel|al-jazeera)$/;

/** Adds a use to the report's persons: a fuller name takes over a shorter one, a told party fills a missing one. */
export function register(scene: Scene, use: Use): void {
  const name = wording(scene, use.from, use.to);
  const keys = nameKey(name).split(' ');
  const known = keys.length > 1 ? scene.people.find((p) => sameName(p.keys, keys)) : undefined;
  if (known) {
    if (!known.parties.length && use.parties.length) Object.assign(known, { parties: use.parties, via: use.via });
    if (!known.office && use.office) known.office = use.office;
    return;
  }
  if (scene.people.length > 400) return;
  const context = use.parties.length || !CONTEXTUAL.has(use.via) ? use.parties : contextParties(scene, use, keys);
  scene.people.push({
    name,
    keys,
    first: use.from,
    parties: context,
    via: use.via,
    ...(use.office ? { office: use.office } : {}),
  });
}

/** Whose an office is that only the report's context tells: the state last named, else the report's own. */
export function contextParties(scene: Scene, use: Use, keys: readonly string[]): readonly string[] {
  const leader = keys.length <= 3 ? leaderAlone(scene, keys.join(' ')) : undefined;
  if (leader) return leader.codes;
  const kin = keys.length > 1 ? stateOfName(scene, keys[0] as string) : [];
  if (kin.length) return kin;
  const near = stateNear(scene, use.from);
  return near.length ? near : stateHome(scene);
}

/** Of the states that the report names, the one that most bearers of a first name serve: "Kazuyoshi" is Japan's. */
function stateOfName(scene: Scene, first: string): readonly string[] {
  const counts = statesOfFirstName(scene.parties, first);
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  const [code, n] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (n < 1 || n / all < 0.6) return [];
  return scene.matches.some((match) => stateOf(match)[0] === code) ? [code] : [];
}

export const sameName = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** The report's full name for a name or a surname at a word: of the nearest before, else of the first after. */
export function resolve(
  scene: Scene,
  keys: readonly string[],
  at: number,
  parties: readonly string[] = [],
): Person | undefined {
  let best: Person | undefined;
  let rank = -1;
  const leader = keys.length === 1 ? leaderAlone(scene, keys[0] as string) : undefined;
  for (const person of scene.people) {
    if (person.keys.length <= keys.length || !includesName(person.keys, keys)) continue;
    if (leader && !isLeader(leader, person) && (!person.parties.length || person.first > at)) continue;
    const agrees = parties.length > 0 && person.parties[0] === parties[0] ? 4 : 0;
    const score = agrees + (person.first <= at ? 2 : 0) + (person.keys.length > 1 ? 1 : 0);
    if (score > rank || (score === rank && person.first <= at)) {
      best = person;
      rank = score;
    }
  }
  return best;
}

/** Whether a person of the report may be the holder of office: "Donald J. Trump" is, "Melania Trump" is not. */
function isLeader(leader: Entry, person: Person): boolean {
  return nameKey(leader.person ?? '').split(' ')[0] === person.keys[0] || person.via === leader.id;
}

/** The surname of a name: its last word but "Jr". */
function lastName(keys: readonly string[]): string | undefined {
  const last = keys[keys.length - 1];
  return last === 'jr' || last === 'sr' ? keys[keys.length - 2] : last;
}

function includesName(full: readonly string[], keys: readonly string[]): boolean {
  if (keys.length > 1) return keys.every((key) => full.includes(key));
  const key = keys[0] as string;
  if (lastName(full) === key) return true;
  if (full[0] === key) return FIRST_SURNAME.has(key) || full.length === 1;
  return key.length > 2 && full.indexOf(key) > 0;
}

/** Uses of a name that make it a servant of some state. */
export const CONTEXTUAL = new Set(['state-office', 'apposition-context']);

/** The holder whom a surname alone names at the report's date. */
export function leaderAlone(scene: Scene, key: string): Entry | undefined {
  const names = scene.parties.names.get(key) ?? scene.parties.names.get(key.replace(/^(?:al|el) /, '')) ?? [];
  const entries = names.map((name) => name.entry).filter((entry) => entry.alone);
  const user = entries.find((entry) => entry.user);
  if (user) return user;
  const dated = scene.published ? entries.filter((entry) => holds(entry, scene.published, 0)) : entries.slice(0, 1);
  return dated[0];
}
