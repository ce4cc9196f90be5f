import type { Word } from './scan.ts';
import { nameable, type Run, type Scene } from './scene.ts';
import { isFirstName } from './table.ts';
import {
  FIRST_SURNAME,
  FUNCTION_WORD,
  INSTITUTION,
  OFFICE,
  OFFICE_LINK,
  OFFICE_MODIFIER,
  ORGANISATION_WORD,
  PARTICLE,
} from './vocabulary.ts';

/** Longest run of words with capitals that is read as one name. */
const LONGEST = 10;

/** Finds the runs of words with capitals that no table covers, without the offices at their head. */
export function findRuns(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { words } = scene;
  for (let i = 0; i < words.length; i++) {
    if (!starts(scene, i)) continue;
    const to = endOfRun(scene, i);
    const from = withParticles(scene, afterOffices(scene, i, to));
    const end = beforeInstitution(scene, from, to);
    if (end > from) runs.push({ from, to: end });
    i = to - 1;
  }
  return runs;
}

/** "Al Cardenas said", "Mark Janus said": a first name that is a common word too, at the head of a sentence. */
function opensName(scene: Scene, i: number): boolean {
  const word = scene.words[i] as Word;
  const next = scene.words[i + 1];
  if (!word.cap || !word.first || word.shout || word.possessive || next?.gap !== 'near' || !next.cap || next.caps)
    return false;
  return (
    !scene.matchAt[i + 1] &&
    (word.key === 'al' || isFirstName(scene.parties, word.key)) &&
    !scene.parties.common.has(next.key)
  );
}

const LEADING = new Set(['al', 'el', 'von', 'der', 'van', 'bin', 'ben', 'de', 'ul', 'ould', 'ibn']);

/** "al-Sharaa", "von der Leyen": the small words before a surname that belong to it. */
function withParticles(scene: Scene, from: number): number {
  let start = from;
  while (
    start > 0 &&
    from - start < 2 &&
    scene.words[start]?.gap === 'near' &&
    LEADING.has(scene.words[start - 1]?.key ?? '') &&
    !scene.matchAt[start - 1] &&
    !scene.words[start - 1]?.cap
  )
    start--;
  return start;
}

function starts(scene: Scene, i: number): boolean {
  const word = scene.words[i] as Word;
  if (scene.matchAt[i] || !(nameable(scene, i) || opensName(scene, i)) || /^\d/.test(word.key)) return false;
  if (!FUNCTION_WORD.has(word.key)) return true;
  // "D. Taylor", "Vice-Premier He Guoqiang".
  const initial =
    word.key.length === 1 && word.key !== 'i' && scene.text[word.end] === '.' && scene.words[i + 1]?.gap === 'near';
  return (
    initial || (!word.first && !word.shout && FIRST_SURNAME.has(word.key) && OFFICE.has(scene.words[i - 1]?.key ?? ''))
  );
}

function endOfRun(scene: Scene, from: number): number {
  const { words } = scene;
  let to = from + 1;
  let organisation = ORGANISATION_WORD.has((words[from] as Word).key);
  while (to < words.length && to - from < LONGEST && words[to]?.gap === 'near') {
    const word = words[to] as Word;
    if (joins(scene, to) && !scene.matchAt[to]) {
      organisation ||= ORGANISATION_WORD.has(word.key);
      to++;
      continue;
    }
    if (hyphened(scene, from, to)) {
      to++;
      continue;
    }
    const next = linkedName(scene, to, organisation);
    if (!next) break;
    to = next;
  }
  return to;
}

const joins = (scene: Scene, i: number): boolean => {
  const word = scene.words[i] as Word;
  if (!word.cap || word.possessive || (word.closed && scene.words[i - 1]?.caps)) return false;
  if (FUNCTION_WORD.has(word.key))
    return (
      word.gap === 'near' &&
      !word.shout &&
      !word.caps &&
      scene.words[i - 2]?.gap !== undefined &&
      FIRST_SURNAME.has(scene.words[i - 2]?.key ?? '') &&
      scene.words[i - 2]?.cap === true
    );
  return !word.shout || !scene.parties.common.has(word.key) || ORGANISATION_WORD.has(word.key);
};

/** "Lee Hae-chan", "Ban Ki-moon": after a hyphen the second half of a given name is written small. */
function hyphened(scene: Scene, from: number, at: number): boolean {
  const { words, text } = scene;
  const word = words[at] as Word;
  if (word.cap || text[word.start - 1] !== '-' || (words[at - 1] as Word).end !== word.start - 1) return false;
  return at - from >= 2 && (FIRST_SURNAME.has((words[from] as Word).key) || !scene.parties.common.has(word.key));
}

/** A small word inside a name: "Aart de Zeeuw", "League of American Producers". Gives the word after what it joins. */
function linkedName(scene: Scene, at: number, organisation: boolean): number | undefined {
  const { words } = scene;
  const key = (words[at] as Word).key;
  const next = words[at + 1];
  if (next?.gap !== 'near') return undefined;
  if (PARTICLE.has(key) && key !== 'e') {
    if (PARTICLE.has(next.key) && words[at + 2]?.cap && words[at + 2]?.gap === 'near') return at + 3;
    return next.cap && !scene.matchAt[at + 1] ? at + 2 : undefined;
  }
  if (!organisation || (key !== 'of' && key !== 'and' && key !== 'for')) return undefined;
  if (key === 'and' && !ORGANISATION_WORD.has(words[at + 2]?.key ?? '') && !ORGANISATION_WORD.has(next.key))
    return undefined;
  const match = scene.matchAt[at + 1];
  if (match && key === 'of') return match.to;
  return next.cap && !match ? at + 2 : undefined;
}

/** Skips what is office and not name at a run's head: "Foreign Minister | Sergei Lavrov". */
function afterOffices(scene: Scene, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) {
    const key = (scene.words[i] as Word).key;
    if (OFFICE.has(key)) start = i + 1;
    else if (!OFFICE_MODIFIER.has(key) && !INSTITUTION.has(key) && key !== 'of' && key !== 'for' && key !== 'and')
      break;
  }
  for (let i = start; i < to - 1; i++)
    if (MID_OFFICE.has((scene.words[i] as Word).key) && scene.words[i + 1]?.gap === 'near') start = i + 1;
  return start > from ? start : afterLinkedOffice(scene, from, to);
}

/** Offices that stand in no organisation's name: "Livestock Development Minister | Paul Bomani". */
const MID_OFFICE = new Set([
  'minister',
  'president',
  'premier',
  'secretary',
  'chancellor',
  'ambassador',
  'spokesman',
  'spokeswoman',
  'senator',
  'governor',
  'chairman',
  'director',
  'commissioner',
  'representative',
  'undersecretary',
]);

/** "Under-Secretary of State | Nicholas Burns": the words of an office that "of" ties to its head. */
function afterLinkedOffice(scene: Scene, from: number, to: number): number {
  const link = (scene.matchAt[from - 1]?.from ?? from) - 1;
  if (!OFFICE_LINK.has(scene.words[link]?.key ?? '') || !OFFICE.has(scene.words[link - 1]?.key ?? '')) return from;
  let start = from;
  while (start < to - 1 && OFFICE_MODIFIER.has((scene.words[start] as Word).key)) start++;
  return start;
}

/** "Obama | Administration", "Foreign Ministry": the institution at a run's end is not part of a name. */
function beforeInstitution(scene: Scene, from: number, to: number): number {
  if (
    to - from === 2 &&
    (isPersonal(scene, from) ||
      OFFICE.has(scene.words[from - 1]?.key ?? '') ||
      scene.words[from - 1]?.key === 'captain')
  )
    return to;
  let end = to;
  while (
    end > from &&
    (INSTITUTION.has(key(scene, end - 1)) || OFFICE.has(key(scene, end - 1))) &&
    !hasOrganisation(scene, from, end - 1)
  )
    end--;
  if (end === to) return to;
  while (end > from && OFFICE_MODIFIER.has(key(scene, end - 1))) end--;
  return end;
}

/** "Angus King", "Hun Sen": a first name before what may be an office makes it a surname. */
function isPersonal(scene: Scene, at: number): boolean {
  return isFirstName(scene.parties, key(scene, at)) || FIRST_SURNAME.has(key(scene, at));
}

const key = (scene: Scene, i: number): string => (scene.words[i] as Word).key;

export function hasOrganisation(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ORGANISATION_WORD.has(key(scene, i))) return true;
  return false;
}
