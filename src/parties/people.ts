import { stateHome, stateNear } from './context.ts';
import { nameKey, slug } from './names.ts';
import {
  CONTEXTUAL,
  contextParties,
  leaderAlone,
  noteOrganisation,
  register,
  resolve,
  sameName,
  type Use,
} from './registry.ts';
import { hasOrganisation } from './runs.ts';
import type { Word } from './scan.ts';
import { holds, type Match, note, type Person, type Run, type Scene, wording } from './scene.ts';
import { type Entry, isFirstName } from './table.ts';
import { officeBefore, tellParty } from './told.ts';
import { FIRST_SURNAME, PARTICLE, PLACE_PREPOSITION, PLACE_WORD } from './vocabulary.ts';

/** Reads names as persons', organisations' or places', and fills the report's list of persons. */
export function readNames(scene: Scene, runs: readonly Run[]): Run[] {
  const uses: Use[] = [];
  const rest: Run[] = [];
  for (const match of scene.matches) if (match.entries[0]?.role === 'person') uses.push(useOfMatch(scene, match));
  for (const run of runs) {
    const use = useOfRun(scene, run);
    if (use) uses.push(use);
    else rest.push(run);
  }
  uses.sort((a, b) => a.from - b.from);
  for (const use of uses) register(scene, use);
  for (const use of uses) noteUse(scene, use);
  return rest;
}

function useOfMatch(scene: Scene, match: Match): Use {
  const entry = match.entries[0] as Entry;
  const told = tellParty(scene, match.from, match.to);
  const known =
    entry.user ||
    entry.id !== 'person' ||
    !told.parties.length ||
    (scene.published !== null && holds(entry, scene.published, 1));
  const parties = known ? codesAt(entry, scene.published) : told.parties;
  return {
    from: match.from,
    to: match.to,
    parties,
    titled: true,
    via: entry.id,
    entry,
    ...(told.office ? { office: told.office } : {}),
  };
}

/** A person's party at the report's date: the last span that has begun, else the first. */
function codesAt(entry: Entry, published: string | null): readonly string[] {
  if (!published || !entry.spans || entry.codes.length < 2) return entry.codes.slice(0, 1);
  const now = entry.spans.filter((span) => span.from.slice(0, 4) <= published.slice(0, 4));
  return [(now.at(-1) ?? entry.spans[0])?.code ?? (entry.codes[0] as string)];
}

/** A run is a person's name where an office stands before it, its first word is a first name, or an apposition tells an office. */
function useOfRun(scene: Scene, run: Run): Use | undefined {
  const { words } = scene;
  const from = splitAtFirstName(scene, run);
  const length = run.to - from;
  if (length > 5) return undefined;
  const told = tellParty(scene, from, run.to);
  const key = (words[from] as Word).key;
  const organisation = hasOrganisation(scene, from, run.to);
  if (isHeadline(scene, from, run.to)) return undefined;
  if (told.titled && !(organisation && length > 2)) return { from, to: run.to, ...told };
  if (length < 2 || organisation || PLACE_WORD.has((words[run.to - 1] as Word).key)) return undefined;
  const named = isFirstName(scene.parties, key) || FIRST_SURNAME.has(key) || key.length === 1;
  if (named || told.parties.length || isLikelyPerson(scene, from, run.to)) return { from, to: run.to, ...told };
  return undefined;
}

/** Words in capitals amid small ones are a headline's, not a name's. */
function isHeadline(scene: Scene, from: number, to: number): boolean {
  if (to - from < 3 || (scene.words[from] as Word).shout) return false;
  for (let i = from; i < to; i++) if (!scene.words[i]?.caps) return false;
  return true;
}

export const SPEAKS = new Set([
  'said',
  'says',
  'told',
  'added',
  'who',
  'warned',
  'argued',
  'announced',
  'noted',
  'stressed',
  'declared',
  'wrote',
  'and',
]);

/** Two or three unknown words with a small particle between them, or that speak right after: a person, rather than a firm. */
function isLikelyPerson(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  if (to - from > 5 || (words[from] as Word).shout) return false;
  for (let i = from + 1; i < to - 1; i++) if (PARTICLE.has((words[i] as Word).key)) return true;
  const after = words[to];
  const before = words[from - 1];
  if (before && PLACE_PREPOSITION.has(before.key) && (words[from] as Word).gap === 'near') return false;
  return to - from <= 3 && after !== undefined && SPEAKS.has(after.key) && after.key !== 'and' && after.gap !== 'far';
}

/** "Assistant Secretary for Near East Affairs | Robert Pelletreau". */
function splitAtFirstName(scene: Scene, run: Run): number {
  if (run.to - run.from < 4) return run.from;
  for (let i = run.to - 2; i > run.from; i--) {
    if (isFirstName(scene.parties, (scene.words[i] as Word).key) && officeBefore(scene, run.from) >= 0) return i;
  }
  return run.from;
}

/** Offices whose holders act in their own name as well as for a party or a town. */
const BY_NAME = new Set([
  'mayor',
  'governor',
  'gov',
  'senator',
  'representative',
  'rep',
  'congressman',
  'congresswoman',
  'candidate',
  'lawmaker',
  'mp',
  'lawyer',
  'attorney',
]);

/** Where only the context tells whose servant someone is, the other states that it may be are readings as well. */
function noteOtherStates(scene: Scene, use: Use, parties: readonly string[], person: string): void {
  const near = stateNear(scene, use.from);
  const home = stateHome(scene);
  if (near.length && near[0] !== parties[0])
    note(scene, { from: use.from, to: use.to, parties: near, person, via: [use.via, 'state-of-context'] });
  if (home.length && home[0] !== parties[0] && home[0] !== near[0])
    note(scene, { from: use.from, to: use.to, parties: home, person, via: [use.via, 'state-of-report'] });
}

function noteUse(scene: Scene, use: Use): void {
  const name = wording(scene, use.from, use.to);
  const keys = nameKey(name).split(' ');
  const full = keys.length <= 2 ? resolve(scene, keys, use.from, use.parties) : undefined;
  const person = full?.name ?? name;
  const own = scene.people.find((p) => sameName(p.keys, keys));
  let parties = use.parties.length
    ? use.parties
    : (full?.parties ?? []).length
      ? (full as Person).parties
      : (own?.parties ?? []);
  const via = [use.via];
  if (!parties.length && keys.length <= 3) {
    const leader = leaderAlone(scene, keys.join(' '));
    if (leader) {
      via.push(leader.id);
      parties = leader.codes;
      if (own && !own.parties.length) own.parties = parties;
    }
  }
  if (CONTEXTUAL.has(use.via) && !use.parties.length) {
    if (!parties.length) parties = contextParties(scene, use, keys);
    noteOtherStates(scene, use, parties, person);
    via.push('state-of-context');
  }
  note(scene, { from: use.from, to: use.to, parties: parties.length ? parties : [slug(person)], person, via });
  if (!parties.length && use.titled) noteOrganisation(scene, use.from, use.to, person);
  // Lawmakers and candidates go by name as well as by party.
  const byName = use.office !== undefined && BY_NAME.has(use.office);
  if (
    parties.length &&
    (byName || /^(republicans|democrats|us-|house|senate|labour|conservative)/.test(parties[0] as string))
  )
    note(scene, { from: use.from, to: use.to, parties: [slug(person)], person, via: ['by-name'] });
}
