import type { Vote } from './candidates.ts';
import { logistic } from './chance.ts';
import type { PlacedMention } from './mentions.ts';

/** Names that a mention stands for; none where it is not of the kind that is asked for. */
type NamesOf = (mention: PlacedMention) => readonly string[];
/** Words of the text, their vote, and the names that each way to read them gives. */
type Words = { readonly vote: Vote; readonly readings: (readonly string[])[] };

/**
 * Which votes speak for each name (of a party, of a person). Words that may be read in several ways ("its": Iceland's or
 * Norway's) stand for one of them, the one whose names the other words speak for most, else the first; and they speak
 * only for a name that no plain words name, as the encoder is taught to score the party's own name where "its" means it.
 * @returns in the order of the text
 */
export function nameVotes(votes: readonly Vote[], namesOf: NamesOf): Map<string, Vote[]> {
  const all = wordsOf(votes, namesOf);
  const support = new Map<string, number>();
  for (const { vote, readings } of all)
    for (const name of new Set(readings.flat())) support.set(name, (support.get(name) ?? 0) + logistic(vote.score));
  const plain = new Set(all.filter(({ readings }) => readings.length === 1).flatMap(({ readings }) => readings.flat()));
  const out = new Map<string, Vote[]>();
  for (const { vote, readings } of all) {
    for (const name of bestReading(readings, support)) {
      if (readings.length > 1 && plain.has(name)) continue;
      const known = out.get(name);
      if (known) known.push(vote);
      else out.set(name, [vote]);
    }
  }
  return out;
}

/** How likely each name plays a part: its best vote's chance. */
export function nameChances(votes: readonly Vote[], namesOf: NamesOf): Map<string, number> {
  const most = (own: readonly Vote[]) => logistic(Math.max(...own.map(({ score }) => score)));
  return new Map([...nameVotes(votes, namesOf)].map(([name, own]) => [name, most(own)]));
}

function wordsOf(votes: readonly Vote[], namesOf: NamesOf): Words[] {
  const out = new Map<string, Words>();
  for (const vote of votes) {
    const names = namesOf(vote.mention);
    if (names.length === 0) continue;
    const place = `${vote.mention.start} ${vote.mention.end}`;
    const known = out.get(place);
    if (known) known.readings.push(names);
    else out.set(place, { vote, readings: [names] });
  }
  return [...out.values()];
}

/** The words' own chance is in the support of each of their readings, so it favours none. */
function bestReading(readings: Words['readings'], support: ReadonlyMap<string, number>): readonly string[] {
  let best: readonly string[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const least = Math.min(...reading.map((name) => support.get(name) ?? 0));
    if (least > most) [best, most] = [reading, least];
  }
  return best;
}
