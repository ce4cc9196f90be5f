import type { Word } from './scan.ts';
import { type Match, partiesOf, type Scene, stateOf } from './scene.ts';
import {
  FUNCTION_WORD,
  INSTITUTION,
  OFFICE,
  OFFICE_LINK,
  OFFICE_MODIFIER,
  ORGANISATION_WORD,
  PLACE_PREPOSITION,
} from './vocabulary.ts';

/** What a person's name stands before as a state's would: "the Trump administration". */
const PERSONAL = new Set([
  'administration',
  'government',
  'regime',
  'cabinet',
  'officials',
  'delegation',
  'campaign',
  'team',
]);
/** How far, in words, an office or an institution may stand from the name of its party. */
const REACH = 9;

/** A party found beside a word: its codes and where its name begins or ends. */
export type Beside = { readonly parties: readonly string[]; readonly edge: number; readonly via: string };

/**
 * The party named before an office, an institution or a group, with nothing between but words that belong to it:
 * "Japanese | Foreign Ministry", "Niger's | president", "IG-Metall | official".
 * `edge` is the first word of that name.
 */
export function partyBefore(scene: Scene, at: number): Beside | undefined {
  const { words } = scene;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const next = words[i + 1] as Word;
    if (next.gap === 'far' || (words[i] as Word).sentence !== (words[at] as Word).sentence) return undefined;
    const match = scene.matchAt[i];
    const parties = partiesOf(match);
    if (next.gap !== 'near') return undefined;
    if (match?.entries[0]?.role === 'person' && !next.possessive && !PERSONAL.has((words[at] as Word).key))
      return undefined;
    if (match && parties.length) return { parties, edge: match.from, via: 'party-before' };
    const word = words[i] as Word;
    if (word.possessive) continue;
    const acronym = scene.acronyms.get(word.key);
    if (acronym && word.cap) return { parties: [acronym], edge: i, via: 'acronym-before' };
    if (next.gap !== 'near') return undefined;
    if (
      !OFFICE_MODIFIER.has(word.key) &&
      !OFFICE.has(word.key) &&
      !INSTITUTION.has(word.key) &&
      !(word.cap && !word.first) &&
      word.key !== 'and'
    )
      return undefined;
  }
  return undefined;
}

/**
 * The party named after an office: "president of | Nigeria", "ambassador to Peking", "leader of the KDP".
 * `edge` is the word after that name.
 */
export function partyAfter(scene: Scene, from: number): Beside | undefined {
  const { words } = scene;
  let linked = false;
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const word = words[i] as Word;
    if (word.gap === 'far' || word.sentence !== words[from - 1]?.sentence) return undefined;
    const match = scene.matchAt[i];
    const parties = partiesOf(match);
    if (match && parties.length) return linked ? { parties, edge: match.to, via: 'party-after' } : undefined;
    if (OFFICE_LINK.has(word.key))
      linked ||= word.key === 'of' || word.key === 'for' || word.key === 'in' || word.key === 'to' || word.key === 'at';
    else if (
      !OFFICE_MODIFIER.has(word.key) &&
      !ORGANISATION_WORD.has(word.key) &&
      !INSTITUTION.has(word.key) &&
      !word.possessive &&
      !(linked && word.cap)
    )
      return undefined;
    if (word.gap === 'comma') return undefined;
  }
  return undefined;
}

/** The state last named before a word within the three sentences up to it; else none. */
export function stateNear(scene: Scene, at: number): readonly string[] {
  const sentence = scene.words[at]?.sentence ?? 0;
  for (let i = lastMatchBefore(scene, at), n = 0; i >= 0 && n < 200; i--, n++) {
    const match = scene.matches[i];
    if (!match || sentence - (scene.words[match.from] as Word).sentence > 2) return [];
    const state = stateOf(match);
    if (state.length && !isOnlyPlace(scene, match)) return state;
  }
  return [];
}

/** "in Beijing": a capital after a preposition of place is where, not who. */
function isOnlyPlace(scene: Scene, match: Match): boolean {
  return match.entries[0]?.role === 'capital' && PLACE_PREPOSITION.has(scene.words[match.from - 1]?.key ?? '');
}

/** The report's own state: the one that it names most. */
export function stateHome(scene: Scene): readonly string[] {
  scene.home ??= countStates(scene);
  return scene.home;
}

function countStates(scene: Scene): readonly string[] {
  const counts = new Map<string, number>();
  for (const match of scene.matches) {
    const [code] = stateOf(match);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + (match.entries[0]?.role === 'people' ? 1.5 : 1));
  }
  let best: string | undefined;
  for (const [code, n] of counts) if (best === undefined || n > (counts.get(best) ?? 0)) best = code;
  return best === undefined ? [] : [best];
}

/** Index of the last match that ends at or before a word (binary search: matches are in order). */
export function lastMatchBefore(scene: Scene, at: number): number {
  let low = 0;
  let high = scene.matches.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((scene.matches[mid]?.to ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** Whether a word is one that ends a search or that no name begins with. */
export const isFunction = (key: string): boolean => FUNCTION_WORD.has(key);
