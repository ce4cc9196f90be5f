import type { Act } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import { nameChances } from './readings.ts';
import { partyChances } from './roles.ts';
import type { Settings } from './settings.ts';

/** Acts that the parties do together: all of them are actors. */
export const SYMMETRIC: ReadonlySet<Act> = new Set(['meet', 'agree', 'progress', 'obstruct']);

/**
 * Who acts and at whom it is aimed. A party that may be both is what it more likely is; the likeliest actor acts even
 * where it is not sure, as few acts have none.
 */
export function chooseParties(candidate: Candidate, settings: Settings): { actors: string[]; recipients: string[] } {
  const least = settings.parties;
  if (SYMMETRIC.has(candidate.act)) {
    const members = partyChances(candidate, 'together', settings);
    return { actors: chosen(members, least.together, least.actorAlways), recipients: [] };
  }
  const acting = partyChances(candidate, 'actor', settings);
  const aimed = partyChances(candidate, 'recipient', settings);
  for (const [party, chance] of acting) {
    const other = aimed.get(party) ?? 0;
    if (chance >= other) aimed.delete(party);
    else acting.delete(party);
  }
  return {
    actors: chosen(acting, least.actor, least.actorAlways),
    recipients: chosen(aimed, least.recipient, least.recipientAlways),
  };
}

function chosen(chances: ReadonlyMap<string, number>, least: number, always: number): string[] {
  const ranked = [...chances].sort((a, b) => b[1] - a[1]);
  const sure = ranked.filter(([, chance]) => chance >= least).map(([party]) => party);
  const best = ranked[0];
  return sure.length > 0 || !best || best[1] < always ? sure : [best[0]];
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
