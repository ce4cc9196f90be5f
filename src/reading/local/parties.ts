import type { Act } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import { logOdds } from './chance.ts';
import { nameChances } from './readings.ts';
import { type MainParties, partyChances } from './roles.ts';
import type { Settings } from './settings.ts';

/** Acts that the parties do together: all of them are actors. */
export const SYMMETRIC: ReadonlySet<Act> = new Set(['meet', 'agree', 'progress', 'obstruct']);

/**
 * Who acts and at whom it is aimed: the likeliest sets, given each party's chance and how many such an act has as a
 * rule. A party that may be both is what it more likely is.
 */
export function chooseParties(
  candidate: Candidate,
  settings: Settings,
  main: MainParties,
): { actors: string[]; recipients: string[] } {
  const { act } = candidate;
  const { counts, countWeight } = settings.parties;
  const likeliest = (chances: ReadonlyMap<string, number>, usual: readonly number[] | undefined) =>
    likeliestSet(chances, usual ?? [], countWeight);
  if (SYMMETRIC.has(act)) {
    return {
      actors: likeliest(partyChances(candidate, 'together', settings, main), counts.actor[act]),
      recipients: [],
    };
  }
  const acting = partyChances(candidate, 'actor', settings, main);
  const aimed = partyChances(candidate, 'recipient', settings, main);
  for (const [party, chance] of acting) {
    const other = aimed.get(party) ?? 0;
    if (chance >= other) aimed.delete(party);
    else acting.delete(party);
  }
  return { actors: likeliest(acting, counts.actor[act]), recipients: likeliest(aimed, counts.recipient[act]) };
}

/** A size that no act had is not ruled out. */
const LEAST_SHARE = 1e-4;
/** A set has no more members. */
const MOST = 8;

/**
 * The likeliest set of members, by their chances and by how often there are none, one, two … (the last: so many and
 * more, each more half as often).
 * @param usual shares that add up to one; none: nothing is known
 */
export function likeliestSet(chances: ReadonlyMap<string, number>, usual: readonly number[], weight: number): string[] {
  const ranked = [...chances].sort((a, b) => b[1] - a[1]);
  let [best, most, sum] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let size = 0; size <= Math.min(ranked.length, MOST); size++) {
    if (size > 0) sum += logOdds(ranked[size - 1]?.[1] ?? 0);
    const score = sum + weight * Math.log(shareOf(usual, size));
    if (score > most) [best, most] = [size, score];
  }
  return ranked.slice(0, best).map(([name]) => name);
}

function shareOf(usual: readonly number[], size: number): number {
  if (usual.length === 0) return 1;
  const last = usual.length - 1;
  return Math.max(usual[Math.min(size, last)] as number, LEAST_SHARE) * 0.5 ** Math.max(0, size - last);
}

/** Persons who take part, each once, by the fullest name, in the order of the text. */
export function choosePeople(candidate: Candidate, settings: Settings): string[] {
  const chances = nameChances(candidate.votes.person, ({ person }) => (person ? [person] : []));
  return [...chances].filter(([, chance]) => chance >= settings.parties.person).map(([name]) => name);
}

/** Whether two lists name the same parties, in any order. */
export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return memberKey(a) === memberKey(b);
}

/** The parties of a list, each once, as one string that is alike for lists of the same. */
export function memberKey(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join('\n');
}
