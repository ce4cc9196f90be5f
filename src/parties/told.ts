import { partyAfter, partyBefore } from './context.ts';
import type { Word } from './scan.ts';
import type { Match, Scene } from './scene.ts';
import { OFFICE, OFFICE_LINK, OFFICE_MODIFIER, STATE_MODIFIER, STATE_OFFICE } from './vocabulary.ts';

/** The head of the office that stands right before a word, or -1: "foreign minister", "Secretary of State". */
export function officeBefore(scene: Scene, at: number): number {
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

export type Told = { parties: readonly string[]; titled: boolean; via: string; office?: string };

/** What the words around a name tell of its party: office before, "of X" after, apposition on either side. */
export function tellParty(scene: Scene, from: number, to: number): Told {
  const office = officeBefore(scene, from);
  const lean = partyMark(scene, to);
  if (office < 0 && lean) return { parties: [lean], titled: true, via: 'party-mark' };
  if (office >= 0) return tellOffice(scene, office, from, to, lean);
  const after = apposition(scene, to) ?? appositionBefore(scene, from);
  if (after) return { ...after, titled: true };
  return { parties: [], titled: false, via: 'name' };
}

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
