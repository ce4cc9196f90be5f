import type { Candidate, Part, Vote } from './candidates.ts';
import { logistic } from './chance.ts';
import { confidenceOf } from './confidence.ts';
import type { PlacedMention } from './mentions.ts';
import { nameVotes } from './readings.ts';
import type { CLUES, ROLES, Settings } from './settings.ts';

export type Role = (typeof ROLES)[number];
export type Clues = Readonly<Record<(typeof CLUES)[number], number>>;

/** Scores beyond this, either way, say no more. */
const MOST = 6;
/** The score of a party that the window does not name. */
const UNNAMED = -3;
/** How many of the report's main parties stand to choose where the window does not name them. */
const MAIN = 4;

/** How much each party has to do with a report's facts, from 0 to 1 (the one that has most). */
export type MainParties = ReadonlyMap<string, number>;

const partiesOf = ({ parties }: PlacedMention): readonly string[] => parties ?? [];

/**
 * What speaks for each party's part in a fact: the encoder's score of its best mention; where its mentions stand to the
 * evidence, which the encoder scores words without knowing; and how much it has to do with the whole report ("both
 * sides" are its main parties), all the more where the sentence names no party that fits.
 */
export function partyClues(candidate: Candidate, role: Role, main: MainParties): Map<string, Clues> {
  const [part, other]: readonly [Part, Part] = role === 'recipient' ? ['recipient', 'actor'] : ['actor', 'recipient'];
  const own = nameVotes(candidate.votes[part], partiesOf);
  const others = nameVotes(candidate.votes[other], partiesOf);
  const [first, last] = edges(own, candidate);
  const said = chanceInSentence(own, candidate);
  const cluesOf = (party: string): Clues => {
    const votes = own.get(party) ?? [];
    const stands = (where: (vote: Vote) => boolean) => Number(votes.some(where));
    return {
      bias: 1,
      score: best(votes),
      other: best(others.get(party) ?? []),
      evidence: stands((vote) => isInside(vote, candidate)),
      sentence: stands(({ mention }) => mention.sentence === candidate.sentence),
      before: stands(({ mention }) => mention.sentence === candidate.sentence - 1),
      first: Number(first.has(party)),
      last: Number(last.has(party)),
      often: Math.log(1 + votes.length),
      main: main.get(party) ?? 0,
      unsaid: (main.get(party) ?? 0) * (1 - said),
      absent: Number(votes.length === 0),
    };
  };
  const leading = [...main.keys()].slice(0, MAIN);
  return new Map([...new Set([...own.keys(), ...leading])].map((party) => [party, cluesOf(party)]));
}

/** The chance of the likeliest party that the sentence itself names. */
function chanceInSentence(votes: ReadonlyMap<string, readonly Vote[]>, { sentence }: Candidate): number {
  let most = 0;
  for (const own of votes.values())
    for (const { mention, score } of own) if (mention.sentence === sentence) most = Math.max(most, logistic(score));
  return most;
}

/** The parties whose mentions are the first and the last of the evidence. */
function edges(votes: ReadonlyMap<string, readonly Vote[]>, candidate: Candidate): [Set<string>, Set<string>] {
  const inside = [...votes].flatMap(([party, own]) =>
    own.filter((vote) => isInside(vote, candidate)).map(({ mention }) => ({ party, at: mention.start })),
  );
  const places = inside.map(({ at }) => at);
  const standing = (place: number) => new Set(inside.filter(({ at }) => at === place).map(({ party }) => party));
  return [standing(Math.min(...places)), standing(Math.max(...places))];
}

/** How likely each party plays the part, by logistic regression on the clues. */
export function partyChances(
  candidate: Candidate,
  role: Role,
  settings: Settings,
  main: MainParties,
): Map<string, number> {
  const weights = settings.roles[role];
  const clues = partyClues(candidate, role, main);
  return new Map([...clues].map(([party, its]) => [party, logistic(weigh(its, weights))]));
}

/**
 * The parties of a report by how much its facts are theirs: the encoder's own chances that they act or are aimed at,
 * each fact weighed by its confidence.
 * @returns the one with most first
 */
export function mainParties(candidates: readonly Candidate[], settings: Settings): MainParties {
  const sums = new Map<string, number>();
  for (const candidate of candidates) {
    const weight = confidenceOf(candidate, settings);
    const chances = new Map<string, number>();
    for (const part of ['actor', 'recipient'] as const)
      for (const [party, votes] of nameVotes(candidate.votes[part], partiesOf))
        chances.set(party, Math.max(chances.get(party) ?? 0, logistic(best(votes))));
    for (const [party, chance] of chances) sums.set(party, (sums.get(party) ?? 0) + weight * chance);
  }
  const ranked = [...sums].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 1;
  return new Map(ranked.map(([party, sum]) => [party, sum / most]));
}

export function weigh(clues: Clues, weights: Clues): number {
  let sum = 0;
  for (const name of Object.keys(clues) as (keyof Clues)[]) sum += clues[name] * weights[name];
  return sum;
}

function isInside({ mention }: Vote, { evidence }: Candidate): boolean {
  return mention.start < evidence.end && mention.end > evidence.start;
}

function best(votes: readonly Vote[]): number {
  if (votes.length === 0) return UNNAMED;
  const most = votes.reduce((top, { score }) => Math.max(top, score), -MOST);
  return Math.min(most, MOST);
}
