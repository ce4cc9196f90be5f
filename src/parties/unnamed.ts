import { partyAfter, partyBefore, stateHome, stateNear } from './context.ts';
import type { Word } from './scan.ts';
import { note, partiesOf, type Scene } from './scene.ts';
import { FUNCTION_WORD, OFFICE, UNNAMED, UNNAMED_LINK, UNNAMED_PERSON } from './vocabulary.ts';

const SERVANT = new Set([
  'official',
  'officials',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'officer',
  'officers',
  'minister',
  'negotiator',
  'negotiators',
  'diplomat',
  'diplomats',
  'aide',
  'aides',
  'adviser',
  'advisers',
  'general',
]);
const OPENERS = new Set([
  'a',
  'an',
  'one',
  'two',
  'some',
  'many',
  'several',
  'another',
  'three',
  'other',
  'most',
  'these',
  'those',
  'its',
  'both',
  'the',
  'few',
  'numerous',
  'various',
  'no',
]);

/** Whoever vouches without a name: "informed sources", "a senior U.S. official", "people familiar with the talks". */
export function readUnnamed(scene: Scene): void {
  const { words } = scene;
  let told: readonly string[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const vague =
      UNNAMED_PERSON.has(word.key) && UNNAMED_LINK.has(words[i + 1]?.key ?? '') && words[i + 1]?.gap === 'near';
    if ((!vague && !UNNAMED.has(word.key)) || scene.inName[i] || isAdjective(scene, i)) continue;
    if (!vague && namesSomeone(scene, i)) continue;
    const before = partyBefore(scene, i);
    const after = before ? undefined : (partyAfter(scene, i + 1) ?? partyFrom(scene, i + 1));
    const from = opener(scene, Math.min(before?.edge ?? i, i));
    const parties = (before ?? after)?.parties;
    note(scene, {
      from,
      to: after ? after.edge : i + 1,
      ...(parties ? { parties } : {}),
      unnamed: true,
      via: ['unnamed'],
    });
    if (parties) told = parties;
    else if (told && words[from]?.key === 'the')
      note(scene, { from, to: i + 1, parties: told, unnamed: true, via: ['unnamed', 'told-before'] });
    if (!parties && SERVANT.has(word.key)) noteContext(scene, from, i + 1);
  }
}

/** Servants of a state whom the words leave without one: those of the state last named, and of the report's own. */
function noteContext(scene: Scene, from: number, to: number): void {
  const near = stateNear(scene, from);
  const home = stateHome(scene);
  if (near.length) note(scene, { from, to, parties: near, unnamed: true, via: ['unnamed', 'state-of-context'] });
  if (home.length && home[0] !== near[0])
    note(scene, { from, to, parties: home, unnamed: true, via: ['unnamed', 'state-of-report'] });
}

const THING = new Set([
  'visit',
  'visits',
  'trip',
  'tour',
  'talks',
  'news',
  'statement',
  'statements',
  'language',
  'newspaper',
  'agency',
  'results',
  'figures',
  'response',
  'position',
  'policy',
  'text',
  'document',
  'documents',
  'data',
  'reserves',
  'travel',
  'aid',
  'radio',
  'media',
  'business',
  'creditors',
  'export',
  'launch',
  'end',
  'start',
  'status',
  'recognition',
  'duties',
  'ceremony',
  'report',
  'announcement',
  'title',
  'name',
  'line',
  'channels',
  'contacts',
  'relations',
  'level',
  'house',
  'development',
]);

/** "an official visit": no source, but an adjective. */
function isAdjective(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  return (scene.words[at] as Word).key === 'official' && next?.gap === 'near' && THING.has(next.key);
}

/** "official Ernst Eisenmann": an office before a name is no source without one. */
function namesSomeone(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  if (next?.gap !== 'near' || !next.cap || !OFFICE.has((scene.words[at] as Word).key)) return false;
  return scene.matchAt[at + 1]
    ? scene.matchAt[at + 1]?.entries[0]?.role === 'person'
    : !FUNCTION_WORD.has(next.key) && !next.shout;
}

/** "a source from the government of X", "officials in Moscow". */
function partyFrom(scene: Scene, at: number): ReturnType<typeof partyAfter> {
  const word = scene.words[at];
  if (word?.gap !== 'near' || !/^(from|in|at|close|with)$/.test(word.key)) return undefined;
  for (let i = at + 1; i < Math.min(scene.words.length, at + 4); i++) {
    if (scene.words[i]?.gap !== 'near') return undefined;
    const match = scene.matchAt[i];
    if (match && partiesOf(match).length) return { parties: partiesOf(match), edge: match.to, via: 'party-after' };
  }
  return undefined;
}

/** Where the source's words begin: with what tells it, up to its article. */
function opener(scene: Scene, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    scene.words[from]?.gap === 'near' &&
    scene.words[from]?.sentence === scene.words[from - 1]?.sentence
  ) {
    const word = scene.words[from - 1] as Word;
    if (OPENERS.has(word.key)) return from - 1;
    if (word.possessive || FUNCTION_WORD.has(word.key) || (scene.matchAt[from - 1] && from < at)) break;
    if (
      !/(ed|al|or|ing|ern|ign|an|ic|ior|top|union|committee|trade|party|press|ent|military|army|company|government|industry|banking)$/.test(
        word.key,
      ) &&
      !scene.matchAt[from - 1]
    )
      break;
    from--;
  }
  return from;
}
