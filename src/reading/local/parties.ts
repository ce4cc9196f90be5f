import type { Act } from '../../types/index.ts';
import type { Candidate, Vote } from './candidates.ts';
import type { Settings } from './settings.ts';

/** Acts that the parties do together: all of them are actors. */
export const SYMMETRIC: ReadonlySet<Act> = new Set(['meet', 'agree', 'progress', 'obstruct']);

/**
 * How likely each party plays a part: its best mention's chance. Words that may be read in several ways ("its": Iceland's
 * or Norway's) stand for one of them: the one whose parties the other words speak for most, else the first.
 */
export function partyChances(votes: readonly Vote[]): Map<string, number> {
  const spans = bySpan(votes);
  const support = new Map<string, number>();
  for (const { chance, readings } of spans)
    for (const party of new Set(readings.flat())) support.set(party, (support.get(party) ?? 0) + chance);
  const out = new Map<string, number>();
  for (const { chance, readings } of spans)
    for (const party of bestReading(readings, support)) out.set(party, Math.max(out.get(party) ?? 0, chance));
  return out;
}

/** Words of the text, how likely they play the part, and the parties of each way to read them. */
type Words = { readonly chance: number; readonly readings: (readonly string[])[] };

function bySpan(votes: readonly Vote[]): Words[] {
  const out = new Map<string, Words>();
  for (const { mention, score } of votes) {
    if (!mention.parties?.length) continue;
    const place = `${mention.start} ${mention.end}`;
    const known = out.get(place);
    if (known) known.readings.push(mention.parties);
    else out.set(place, { chance: logistic(score), readings: [mention.parties] });
  }
  return [...out.values()];
}

/** The words' own chance is in the support of each of their readings, so it favours none. */
function bestReading(readings: Words['readings'], support: ReadonlyMap<string, number>): readonly string[] {
  let best: readonly string[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const least = Math.min(...reading.map((party) => support.get(party) ?? 0));
    if (least > most) [best, most] = [reading, least];
  }
  return best;
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
