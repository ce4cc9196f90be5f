import type { Act } from '../../types/index.ts';
import type { Candidate, Vote } from './candidates.ts';
import type { Settings } from './settings.ts';

/** Acts that the parties do together: all of them are actors. */
export const SYMMETRIC: ReadonlySet<Act> = new Set(['meet', 'agree', 'progress', 'obstruct']);

/** How likely each party plays a part: its best mention's chance. */
export function partyChances(votes: readonly Vote[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { mention, score } of votes) {
    for (const party of mention.parties ?? []) out.set(party, Math.max(out.get(party) ?? 0, logistic(score)));
  }
  return out;
}

/**
 * Who acts and at whom it is aimed. A party that may be both is what it more likely is; the likeliest actor acts even
 * where it is not sure, as few acts have none.
 */
export function chooseParties(candidate: Candidate, settings: Settings): { actors: string[]; recipients: string[] } {
  const least = settings.parties;
  const acting = partyChances(candidate.votes.actor);
  if (SYMMETRIC.has(candidate.act)) {
    return { actors: chosen(acting, least.actor, least.actorAlways), recipients: [] };
  }
  const aimed = partyChances(candidate.votes.recipient);
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

/** Persons who take part, each once, by the fullest name. */
export function choosePeople(candidate: Candidate, settings: Settings): string[] {
  const names = candidate.votes.person
    .filter(({ mention, score }) => mention.person && logistic(score) >= settings.parties.person)
    .map(({ mention }) => mention.person as string);
  return [...new Set(names)];
}

/** Whether two lists name the same parties, in any order. */
export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return memberKey(a) === memberKey(b);
}

/** The parties of a list, each once, as one string that is alike for lists of the same. */
export function memberKey(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join('\n');
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
