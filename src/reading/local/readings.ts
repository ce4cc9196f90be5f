import type { Vote } from './candidates.ts';
import { logistic } from './chance.ts';
import type { PlacedMention } from './mentions.ts';

/** Words of the text and their score for a part, and the names that each way to read them gives. */
type Words = { readonly vote: Vote; readonly readings: (readonly string[])[] };

/**
 * Which votes speak for each name (of a party, of a person). Words that may be read in several ways ("its": Iceland's
 * or Norway's) stand for one of them: the one whose names the other words speak for most, else the first. The encoder
 * cannot choose, as it scores words.
 * @param namesOf the names that a mention stands for; none where it is not of the kind that is asked for
 * @returns in the order of the text
 */
export function nameVotes(
  votes: readonly Vote[],
  namesOf: (mention: PlacedMention) => readonly string[],
): Map<string, Vote[]> {
  const all = bySpan(votes, namesOf);
  const support = new Map<string, number>();
  for (const { vote, readings } of all)
    for (const name of new Set(readings.flat())) support.set(name, (support.get(name) ?? 0) + logistic(vote.score));
  const out = new Map<string, Vote[]>();
  for (const { vote, readings } of all)
    for (const name of bestReading(readings, support)) out.set(name, [...(out.get(name) ?? []), vote]);
  return out;
}

/** How likely each name plays a part: its best vote's chance. */
export function nameChances(
  votes: readonly Vote[],
  namesOf: (mention: PlacedMention) => readonly string[],
): Map<string, number> {
  const most = (own: readonly Vote[]) => logistic(Math.max(...own.map(({ score }) => score)));
  return new Map([...nameVotes(votes, namesOf)].map(([name, own]) => [name, most(own)]));
}

function bySpan(votes: readonly Vote[], namesOf: (mention: PlacedMention) => readonly string[]): Words[] {
  const out = new Map<string, Words>();
  for (const vote of votes) {
    const { mention } = vote;
    const names = namesOf(mention);
    if (names.length === 0) continue;
    const place = `${mention.start} ${mention.end}`;
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
