import { fold, nameWords, slug } from './names.ts';
import type { PartyRow } from './rows.ts';
import { LEADERS } from './tables/leaders.ts';
import { ORGANISATIONS } from './tables/organisations.ts';
import { OWN_PLACES } from './tables/own-places.ts';
import { DROPPED_NAMES, OWN_STATES, PAIR_NAMES } from './tables/own-states.ts';
import { PERSONS } from './tables/persons.ts';
import { PLACES } from './tables/places.ts';
import { STATES } from './tables/states.ts';
import { COMMON_WORDS } from './tables/words.ts';

/** What a name is to its party: the state's own name, its people, its capital, a seat of its government, and so on. */
export type Role = 'name' | 'people' | 'capital' | 'seat' | 'organisation' | 'group' | 'person' | 'office' | 'place';

/** One meaning of a name. */
export type Entry = {
  readonly id: string;
  readonly role: Role;
  /** The parties it stands for; none for a place that is only a place. */
  readonly codes: readonly string[];
  /** For a person: the name in full; a row without it names a party. */
  readonly person?: string;
  /** For a person or a user's row: EDTF years or days in which it holds. */
  readonly spans?: readonly { readonly code: string; readonly from: string; readonly to: string }[];
  /** A surname that stands alone while its bearer holds office. */
  readonly alone?: boolean;
  readonly user?: boolean;
};

/** A name of the table: how its words must be written, and what it may mean. */
export type Name = {
  /** A character a word: `C` in capitals, `c` with a capital, `.` in any way. */
  readonly cases: string;
  readonly entry: Entry;
};

/** The tables, ready for finding. Built once, never changed by reading. */
export type Parties = {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Most words that a name beginning with this word has. */
  readonly longest: ReadonlyMap<string, number>;
  /** The dictionaries' persons by the first word of their names, not yet taken apart, and those that were. */
  readonly persons: ReadonlyMap<string, string>;
  readonly read: Map<string, Persons>;
  readonly common: ReadonlySet<string>;
};

type Draft = { names: Map<string, Name[]>; longest: Map<string, number> };
type Persons = { readonly names: ReadonlyMap<string, readonly Name[]>; readonly longest: number };

/**
 * Builds the tables of states, organisations, persons and places, and the user's own rows over them.
 * @param options.rows the user's rows; where one has a name of ours, ours is no longer read from that name
 */
export function createParties(options: { rows?: readonly PartyRow[] } = {}): Parties {
  const draft: Draft = { names: new Map(), longest: new Map() };
  const persons = personLines();
  addStates(draft);
  addOrganisations(draft);
  addLeaders(draft);
  addPlaces(draft, OWN_PLACES, 'own-places');
  addPlaces(draft, PLACES, 'places');
  addUserRows(draft, options.rows ?? []);
  return {
    names: draft.names,
    longest: draft.longest,
    persons,
    read: new Map(),
    common: new Set(COMMON_WORDS.split(' ')),
  };
}

const lines = (table: string) => table.split('\n').filter((line) => line.trim() !== '');
const cells = (cell: string | undefined) => (cell ?? '').split('|').filter(Boolean);

function addStates(draft: Draft): void {
  const own = new Set<string>();
  for (const line of lines(OWN_STATES)) {
    const [code = '', names, people, capitals, seats] = line.split('\t');
    own.add(code);
    add(draft, cells(names), state(code, 'name'));
    add(draft, cells(people), state(code, 'people'));
    add(draft, cells(capitals), state(code, 'capital'));
    add(draft, cells(seats), state(code, 'seat'));
  }
  for (const line of lines(STATES)) {
    const [code = '', names, people, capitals] = line.split('\t');
    // A name that our rows give to another state is not given to a territory as well ("Norwegian" to Svalbard).
    const keep = (name: string) =>
      !DROPPED_NAMES.has(name.toLowerCase().replace(/[^\p{L}]+/gu, ' ')) && !draft.names.has(keyOf(name));
    add(draft, cells(names).filter(keep), state(code, 'name'));
    if (own.has(code)) continue;
    add(draft, cells(people).filter(keep), state(code, 'people'));
    add(draft, cells(capitals).filter(keep), state(code, 'capital'));
  }
  for (const line of lines(PAIR_NAMES)) {
    const [codes = '', names] = line.split('\t');
    add(draft, cells(names), { id: `pair:${codes}`, role: 'people', codes: codes.split(',') });
  }
}

const keyOf = (name: string): string => nameWords(name).map(fold).join(' ');

const state = (code: string, role: Role): Entry => ({ id: `state:${code}:${role}`, role, codes: [code] });

function addOrganisations(draft: Draft): void {
  for (const line of lines(ORGANISATIONS)) {
    const [code = '', kind, names] = line.split('\t');
    add(draft, cells(names), { id: `party:${code}`, role: kind === 'o' ? 'organisation' : 'group', codes: [code] });
  }
}

function addLeaders(draft: Draft): void {
  for (const line of lines(LEADERS)) {
    const [code = '', from = '', to = '', names] = line.split('\t');
    const [full = '', ...others] = cells(names);
    const entry = (person: string, alone: boolean): Entry => ({
      id: `leader:${slug(full)}:${from}`,
      role: 'person',
      codes: [code],
      person,
      spans: [{ code, from, to: `${Number(to) + 1}` }],
      alone,
    });
    for (const name of [full, ...others]) {
      const alone = !name.includes(' ') || /^(al|de|von) |^Lopez Obrador|^Pena Nieto|^Febres/i.test(name);
      add(draft, [name], entry(alone ? full : name, alone));
    }
  }
}

/** The dictionaries' persons, a line a first word, left as they are until a report asks for that word. */
function personLines(): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of lines(PERSONS)) {
    const tab = line.indexOf('\t');
    out.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return out;
}

/** Takes one line of the dictionaries' persons apart. Pure: the same word always gives the same names. */
export function personsOf(parties: Parties, first: string): Persons | undefined {
  const known = parties.read.get(first);
  if (known) return known;
  const line = parties.persons.get(first);
  if (line === undefined) return undefined;
  const draft: Draft = { names: new Map(), longest: new Map() };
  for (const cell of line.split('|')) {
    const at = cell.indexOf('=');
    const person = cell.slice(0, at);
    const spans = cell
      .slice(at + 1)
      .split(' ')
      .map((span) => {
        const [code = '', from = '', to = ''] = span.split(':');
        return { code, from, to };
      });
    add(draft, [person], {
      id: 'person',
      role: 'person',
      codes: [...new Set(spans.map((s) => s.code))],
      person,
      spans,
    });
  }
  const found = { names: draft.names, longest: draft.longest.get(first) ?? 0 };
  parties.read.set(first, found);
  return found;
}

function addPlaces(draft: Draft, table: string, id: string): void {
  for (const line of lines(table)) {
    const [, names] = line.split('\t');
    for (const name of cells(names)) {
      // What a better table knows as a state, a party or a person is not overwritten.
      if (id === 'places' && draft.names.has(keyOf(name))) continue;
      add(draft, [name], { id, role: 'place', codes: [] });
    }
  }
}

function addUserRows(draft: Draft, rows: readonly PartyRow[]): void {
  rows.forEach((row, i) => {
    const party =
      row.kind === 'person' || row.kind === 'office' || row.kind === 'place'
        ? (row.of ?? (row.kind === 'place' ? '' : row.code))
        : row.code;
    const spans = row.from || row.to ? [{ code: party, from: row.from ?? '0000', to: row.to ?? '9999' }] : undefined;
    const role = row.kind === 'state' ? 'name' : row.kind;
    for (const name of row.names) {
      const entry: Entry = {
        id: `user:${i + 1}:${row.code}`,
        role,
        user: true,
        codes: row.kind === 'place' || !party ? [] : [party],
        ...(row.kind === 'person' ? { person: row.names[0] as string, alone: !name.includes(' ') } : {}),
        ...(spans ? { spans } : {}),
      };
      const key = keyOf(name);
      const rivals = (draft.names.get(key) ?? []).filter((rival) => rival.entry.user);
      draft.names.set(key, rivals);
      add(draft, [name], entry);
    }
  });
}

function add(draft: Draft, names: readonly string[], entry: Entry): void {
  for (const name of names) {
    // An article is no part of a name: "the West" would hide "the West Bank".
    const words = nameWords(name.replace(/^the /, ''));
    const head = words[0];
    if (head === undefined) continue;
    const folded = words.map(fold);
    const key = folded.join(' ');
    const known = draft.names.get(key);
    const row = { cases: words.map(caseOf).join(''), entry };
    if (!known) draft.names.set(key, [row]);
    else if (!known.some((k) => k.entry.id === entry.id && k.cases === row.cases)) known.push(row);
    const first = folded[0] as string;
    if ((draft.longest.get(first) ?? 0) < words.length) draft.longest.set(first, words.length);
  }
}

/** Whether a word is a first name: of three persons of the dictionaries and more. */
export function isFirstName(parties: Parties, word: string): boolean {
  if (word.length < 3) return false;
  const line = parties.persons.get(word);
  const second = line?.indexOf('|') ?? -1;
  return second >= 0 && (line?.indexOf('|', second + 1) ?? -1) >= 0;
}

/** The states whose officials the dictionaries know by a first name, and how many each: what a name tells of where its bearer is from. */
export function statesOfFirstName(parties: Parties, word: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of personsOf(parties, word)?.names.values() ?? []) {
    const code = names[0]?.entry.codes[0];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How a name's word must be written: capitals only where it has two capitals and more, and no small letter. */
function caseOf(word: string): string {
  const low = word.toLowerCase();
  if (word === low) return '.';
  return word.length > 1 && word === word.toUpperCase() ? 'C' : 'c';
}
