import { nameKey, slug } from './names.ts';
import { SPEAKS } from './people.ts';
import { leaderAlone, noteOrganisation, resolve } from './registry.ts';
import { hasOrganisation } from './runs.ts';
import type { Word } from './scan.ts';
import { note, type Person, partiesOf, type Run, type Scene, wording } from './scene.ts';
import {
  FIRST_SURNAME,
  FUNCTION_WORD,
  INSTITUTION,
  OFFICE,
  OFFICE_MODIFIER,
  PLACE_PREPOSITION,
  PLACE_WORD,
} from './vocabulary.ts';

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
    const half = korea && keys.length === 1 ? HALVES[keys[0] as string] : undefined;
    if (half) note(scene, { ...run, parties: [half], place: name, via: ['half-of-korea'] });
    else if (!noteSurname(scene, run, name, keys)) noteUnknown(scene, run, name, placeOf(scene, run, name, keys));
  }
}

/** A name may be a place's after a preposition of place, or by its last word. */
function placeOf(scene: Scene, run: Run, name: string, keys: readonly string[]): { place?: string } {
  const before = scene.words[run.from - 1];
  const after = before && PLACE_PREPOSITION.has(before.key) && (scene.words[run.from] as Word).gap === 'near';
  return after || PLACE_WORD.has(keys.at(-1) ?? '') ? { place: name } : {};
}

/** Reads a name as the surname of someone whom the report names in full, or of a holder of office. */
function noteSurname(scene: Scene, run: Run, name: string, keys: readonly string[]): boolean {
  if (keys.length > 3) return false;
  const demonym = demonymBefore(scene, run.from);
  const person = resolve(scene, keys, run.from, demonym);
  if (person && demonym.length === 1 && person.parties.length > 0 && person.parties[0] !== demonym[0]) {
    note(scene, { ...run, person: name, parties: demonym, via: ['demonym-before'] });
    return true;
  }
  if (person) {
    noteKnown(scene, run, person, placeOf(scene, run, name, keys));
    return true;
  }
  const leader = leaderAlone(scene, keys.join(' '));
  if (leader) note(scene, { ...run, person: name, parties: leader.codes, via: [leader.id, 'surname-alone'] });
  return leader !== undefined;
}

function noteKnown(scene: Scene, run: Run, person: Person, place: { place?: string }): void {
  note(scene, { ...run, person: person.name, parties: partyOr(person), ...place, via: ['surname', person.via] });
  if (!person.parties.length && person.via !== 'name') noteOrganisation(scene, run.from, run.to, person.name);
  if (/^(republicans|democrats)/.test(person.parties[0] ?? '')) {
    note(scene, { ...run, parties: [slug(person.name)], person: person.name, via: ['by-name'] });
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
