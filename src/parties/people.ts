import { lastMatchBefore, partyAfter, partyBefore, stateHome, stateNear } from './context.ts';
import { nameKey, slug } from './names.ts';
import { hasOrganisation } from './runs.ts';
import type { Word } from './scan.ts';
import { holds, type Match, note, type Person, partiesOf, type Run, type Scene, stateOf, wording } from './scene.ts';
import { type Entry, isFirstName, statesOfFirstName } from './table.ts';
import {
  FIRST_SURNAME,
  FUNCTION_WORD,
  INSTITUTION,
  OFFICE,
  OFFICE_LINK,
  OFFICE_MODIFIER,
  PARTICLE,
  PLACE_PREPOSITION,
  PLACE_WORD,
  STATE_MODIFIER,
  STATE_OFFICE,
} from './vocabulary.ts';

/** How a name is used: the office before it, and the party that the office or an apposition tells. */
type Use = {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
  readonly titled: boolean;
  readonly via: string;
  readonly office?: string;
  readonly entry?: Entry;
};

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

const SPEAKS = new Set([
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

/** The head of the office that stands right before a word, or -1: "foreign minister", "Secretary of State". */
function officeBefore(scene: Scene, at: number): number {
  if (scene.words[at - 1]?.possessive) return -1;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = scene.words[i] as Word;
    if (scene.words[i + 1]?.gap !== 'near') return -1;
    if (OFFICE.has(word.key)) return i;
    if (
      !OFFICE_MODIFIER.has(word.key) &&
      !OFFICE_LINK.has(word.key) &&
      !scene.matchAt[i] &&
      !word.possessive &&
      !(word.cap && i < at - 1)
    )
      return -1;
    if (i === at - 1 && OFFICE_LINK.has(word.key)) return -1;
    if (
      i === at - 1 &&
      scene.matchAt[i] &&
      !(
        scene.words[i - 1] &&
        OFFICE_LINK.has((scene.words[(scene.matchAt[i] as Match).from - 1] as Word | undefined)?.key ?? '')
      )
    )
      return -1;
  }
  return -1;
}

const FIXED: Readonly<Record<string, string>> = {
  'secretary state': 'USA',
  pope: 'VAT',
  'attorney general': 'USA',
  'secretary general': 'UN',
};

type Told = { parties: readonly string[]; titled: boolean; via: string; office?: string };

/** What the words around a name tell of its party: office before, "of X" after, apposition on either side. */
function tellParty(scene: Scene, from: number, to: number): Told {
  const office = officeBefore(scene, from);
  const lean = partyMark(scene, to);
  if (office < 0 && lean) return { parties: [lean], titled: true, via: 'party-mark' };
  if (office >= 0) return tellOffice(scene, office, from, to, lean);
  const after = apposition(scene, to) ?? appositionBefore(scene, from);
  if (after) return { ...after, titled: true };
  return { parties: [], titled: false, via: 'name' };
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

/** What the office before a name tells. */
function tellOffice(scene: Scene, office: number, from: number, to: number, lean: string | undefined): Told {
  const key = (scene.words[office] as Word).key;
  const inside = partyAfter(scene, office + 1);
  const found =
    (inside && inside.edge <= from
      ? key.startsWith('ambassador')
        ? partyBefore(scene, office)
        : inside
      : undefined) ??
    partyBefore(scene, office) ??
    partyAfter(scene, to);
  const head = singular(key);
  if (found) return { parties: found.parties, titled: true, via: 'office-before-name', office: head };
  if (lean) return { parties: [lean], titled: true, via: 'party-mark', office: head };
  const fixed =
    FIXED[key] ?? FIXED[`${key} ${scene.words[office + 1]?.key}`] ?? FIXED[`${key} ${scene.words[office + 2]?.key}`];
  if (fixed) return { parties: [fixed], titled: true, via: 'office-of-one-party', office: head };
  const apposed = apposition(scene, to);
  if (apposed) return { office: head, ...apposed, titled: true };
  return { parties: [], titled: true, via: isStateOffice(scene, office) ? 'state-office' : 'office', office: head };
}

/** Whether an office can only be a state's: "president", "presidential adviser", "Foreign Ministry spokesman". */
function isStateOffice(scene: Scene, office: number): boolean {
  if (STATE_OFFICE.has((scene.words[office] as Word).key)) return true;
  for (let i = office - 1; i >= Math.max(0, office - 4) && scene.words[i + 1]?.gap === 'near'; i--)
    if (STATE_MODIFIER.has((scene.words[i] as Word).key)) return true;
  return false;
}

const singular = (key: string): string =>
  key === 'sen' ? 'senator' : key === 'gen' ? 'general' : key.replace(/s$/, '');

/** "(R-Texas)", "(D., Ill.)", ", Republican of Maine": the party that American news puts after a lawmaker's name. */
function partyMark(scene: Scene, to: number): string | undefined {
  const word = scene.words[to];
  if (!word) return undefined;
  const open = scene.text.slice((scene.words[to - 1] as Word).end, word.start);
  if (/^\s*\($/.test(open) && word.key.length === 1 && /^[-–—.,)]/.test(scene.text.slice(word.end, word.end + 1))) {
    return word.key === 'r' ? 'republicans' : word.key === 'd' ? 'democrats' : undefined;
  }
  if (word.gap !== 'comma') return undefined;
  for (let i = to; i < Math.min(scene.words.length, to + 3); i++) {
    const key = (scene.words[i] as Word).key;
    if (/^(republican|democrat)$/.test(key)) return `${key}s`;
    if (!/^(a|the|moderate|conservative|liberal|r|d)$/.test(key)) break;
  }
  return /^[rd]$/.test(word.key) && scene.text[word.end] === '-'
    ? word.key === 'r'
      ? 'republicans'
      : 'democrats'
    : undefined;
}

/** ", director of the Foreign Ministry's Northeast Asia Division,": an office after a comma, and whose it is. */
function apposition(scene: Scene, to: number): { parties: readonly string[]; via: string } | undefined {
  const { words } = scene;
  if (words[to]?.gap !== 'comma') return undefined;
  let office = -1;
  const limit = Math.min(words.length, to + 14);
  for (let i = to; i < limit; i++) {
    const word = words[i] as Word;
    if (word.gap === 'far' || (i > to && word.gap === 'comma')) break;
    if (OFFICE.has(word.key)) {
      office = i;
      break;
    }
    if (word.key === 'who' || word.key === 'which' || word.key === 'said') return undefined;
  }
  if (office < 0) return undefined;
  const before = partyBefore(scene, office);
  const found = (before && before.edge >= to ? before : undefined) ?? partyAfter(scene, office + 1);
  if (found) return { parties: found.parties, via: 'apposition' };
  const stateful = isStateOffice(scene, office) || mentionsMinistry(scene, office);
  return { parties: [], via: stateful ? 'apposition-context' : 'office' };
}

function mentionsMinistry(scene: Scene, office: number): boolean {
  for (let i = office; i < Math.min(scene.words.length, office + 6); i++) {
    if (i > office && scene.words[i]?.gap !== 'near') return false;
    if (/^(ministry|department|government|army|cabinet|embassy)$/.test(scene.words[i]?.key ?? '')) return true;
  }
  return false;
}

/** "the leader of the KDP, Massoud Barzani": the office before a comma. */
function appositionBefore(scene: Scene, from: number): { parties: readonly string[]; via: string } | undefined {
  const { words } = scene;
  if (words[from]?.gap !== 'comma') return undefined;
  for (let i = from - 1; i >= Math.max(0, from - 9); i--) {
    const word = words[i] as Word;
    if (OFFICE.has(word.key)) {
      const found = partyBefore(scene, i) ?? partyAfter(scene, i + 1);
      return found ? { parties: found.parties, via: 'apposition-before' } : { parties: [], via: 'apposition-before' };
    }
    if (
      word.gap !== 'near' ||
      (!OFFICE_LINK.has(word.key) &&
        !OFFICE_MODIFIER.has(word.key) &&
        !scene.matchAt[i] &&
        !word.cap &&
        !word.possessive)
    )
      return undefined;
  }
  return undefined;
}

/** "the spokesman, Reginald McGhee": where nothing tells whose, the organisation that the report named last may be it. */
function noteOrganisation(scene: Scene, from: number, to: number, person: string): void {
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
function register(scene: Scene, use: Use): void {
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
function contextParties(scene: Scene, use: Use, keys: readonly string[]): readonly string[] {
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

const sameName = (a: readonly string[], b: readonly string[]): boolean =>
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
const CONTEXTUAL = new Set(['state-office', 'apposition-context']);

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

/** The holder whom a surname alone names at the report's date. */
export function leaderAlone(scene: Scene, key: string): Entry | undefined {
  const names = scene.parties.names.get(key) ?? scene.parties.names.get(key.replace(/^(?:al|el) /, '')) ?? [];
  const entries = names.map((name) => name.entry).filter((entry) => entry.alone);
  const user = entries.find((entry) => entry.user);
  if (user) return user;
  const dated = scene.published ? entries.filter((entry) => holds(entry, scene.published, 0)) : entries.slice(0, 1);
  return dated[0];
}

/** "the North" in a report on Korea. */
const HALVES: Readonly<Record<string, string>> = { north: 'PRK', south: 'KOR', northern: 'PRK', southern: 'KOR' };

/** "Defence | minister": words of an office are no name of their own. */
function onlyModifies(scene: Scene, run: Run): boolean {
  const next = scene.words[run.to];
  if (next?.gap !== 'near' || !(OFFICE.has(next.key) || INSTITUTION.has(next.key))) return false;
  for (let i = run.from; i < run.to; i++) if (!OFFICE_MODIFIER.has((scene.words[i] as Word).key)) return false;
  return true;
}

/** The people that an adjective right before a name tells: "the North Korean | Kim". */
function demonymBefore(scene: Scene, at: number): readonly string[] {
  const match = scene.matchAt[at - 1];
  return match?.entries[0]?.role === 'people' && scene.words[at]?.gap === 'near' ? match.entries[0].codes : [];
}

/** Names that stand alone: surnames of the report's persons and of holders of office; else unknown names. */
export function readRest(scene: Scene, runs: readonly Run[]): void {
  const korea = scene.matches.some((match) => partiesOf(match).includes('PRK'));
  for (const run of runs) {
    if (onlyModifies(scene, run)) continue;
    const name = wording(scene, run.from, run.to);
    const keys = nameKey(name).split(' ');
    if (korea && run.to - run.from === 1 && HALVES[keys[0] as string]) {
      note(scene, {
        from: run.from,
        to: run.to,
        parties: [HALVES[keys[0] as string] as string],
        place: name,
        via: ['half-of-korea'],
      });
      continue;
    }
    const before = scene.words[run.from - 1];
    const place =
      before && PLACE_PREPOSITION.has(before.key) && (scene.words[run.from] as Word).gap === 'near'
        ? { place: name }
        : PLACE_WORD.has(keys.at(-1) ?? '')
          ? { place: name }
          : {};
    const demonym = demonymBefore(scene, run.from);
    const found = keys.length <= 3 ? resolve(scene, keys, run.from, demonym) : undefined;
    // "the North Korean Kim" is no other land's Kim.
    const other =
      demonym.length === 1 && found !== undefined && found.parties.length > 0 && found.parties[0] !== demonym[0];
    if (other) note(scene, { from: run.from, to: run.to, person: name, parties: demonym, via: ['demonym-before'] });
    const person = other ? undefined : found;
    if (other) continue;
    if (person) {
      note(scene, {
        from: run.from,
        to: run.to,
        person: person.name,
        parties: partyOr(person),
        ...place,
        via: ['surname', person.via],
      });
      if (!person.parties.length && person.via !== 'name') noteOrganisation(scene, run.from, run.to, person.name);
      if (person.parties.length && /^(republicans|democrats)/.test(person.parties[0] as string))
        note(scene, {
          from: run.from,
          to: run.to,
          parties: [slug(person.name)],
          person: person.name,
          via: ['by-name'],
        });
      continue;
    }
    const leader = keys.length <= 3 ? leaderAlone(scene, keys.join(' ')) : undefined;
    if (leader) {
      note(scene, {
        from: run.from,
        to: run.to,
        person: name,
        parties: leader.codes,
        via: [leader.id, 'surname-alone'],
      });
      continue;
    }
    noteUnknown(scene, run, name, place);
  }
}

/** Surnames that are common words ("Short said", "Mr. White", "May"): only of persons whom the report names in full. */
export function readWordSurnames(scene: Scene): void {
  const bySurname = new Map<string, Person>();
  for (const person of scene.people) {
    const last = person.keys[person.keys.length - 1] as string;
    const first = person.keys[0] as string;
    if (person.keys.length < 2) continue;
    if (!bySurname.has(last)) bySurname.set(last, person);
    if (FIRST_SURNAME.has(first) && !bySurname.has(first)) bySurname.set(first, person);
  }
  const covered = new Set<number>();
  for (const draft of scene.drafts)
    for (let i = draft.from; i < draft.to && draft.person !== undefined; i++) covered.add(i);
  scene.words.forEach((word, i) => {
    if (!word.cap || covered.has(i) || word.possessive || scene.matchAt[i]?.entries[0]?.role === 'person') return;
    const person = bySurname.get(word.key);
    const common =
      OFFICE.has(word.key) ||
      scene.parties.common.has(word.key) ||
      FUNCTION_WORD.has(word.key) ||
      scene.matchAt[i] !== undefined;
    if (!person || !common || (word.shout && FUNCTION_WORD.has(word.key)) || i < person.first) return;
    if (FUNCTION_WORD.has(word.key) && word.first && !SPEAKS.has(scene.words[i + 1]?.key ?? '')) return;
    note(scene, { from: i, to: i + 1, person: person.name, parties: partyOr(person), via: ['surname', person.via] });
  });
}

const partyOr = (person: Person): readonly string[] => (person.parties.length ? person.parties : [slug(person.name)]);

/** A name that nothing explains: a party by its own name, perhaps a person, perhaps a place. */
function noteUnknown(scene: Scene, run: Run, name: string, place: { place?: string }): void {
  const { words } = scene;
  const length = run.to - run.from;
  const head = words[run.from] as Word;
  const organisation = hasOrganisation(scene, run.from, run.to);
  const known = scene.acronyms.get(nameKey(name));
  const from = organisation ? withState(scene, run.from) : run.from;
  const full = wording(scene, from, run.to);
  const code = known ?? scene.acronyms.get(nameKey(full)) ?? codeOf(full, length, head);
  if (length === 1 && head.shout && head.key.length <= 4 && head.key.length > 1)
    note(scene, { from, to: run.to, parties: [name], via: ['acronym-in-capitals'] });
  const person = !organisation && !head.caps && length < 4 ? { person: name } : {};
  note(scene, {
    from,
    to: run.to,
    parties: [code],
    ...(length > 1 ? person : {}),
    ...place,
    via: [known ? 'acronym' : 'unknown-name'],
  });
}

/** "Canadian | Auto Workers", "Chicago | Teachers Union": the state or town before an organisation's name belongs to it. */
function withState(scene: Scene, from: number): number {
  const match = scene.matchAt[from - 1];
  return match &&
    scene.words[from]?.gap === 'near' &&
    match.entries[0]?.role !== 'person' &&
    !scene.words[from - 1]?.possessive
    ? match.from
    : from;
}

function codeOf(name: string, length: number, head: Word): string {
  const acronym = length === 1 && head.caps && !head.shout && head.key.length <= 7 && head.key.length > 1;
  return acronym ? name : slug(name);
}
