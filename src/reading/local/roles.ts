import type { Candidate, Part, Vote } from './candidates.ts';
import { logistic } from './chance.ts';
import type { PlacedMention } from './mentions.ts';
import { nameVotes } from './readings.ts';
import type { CLUES, ROLES, Settings } from './settings.ts';

export type Role = (typeof ROLES)[number];
export type Clues = Readonly<Record<(typeof CLUES)[number], number>>;

/** Scores beyond this, either way, say no more. */
const MOST = 6;
const partiesOf = ({ parties }: PlacedMention): readonly string[] => parties ?? [];

/**
 * What speaks for each party's part in a fact: the encoder's score of its best mention, and where its mentions stand to
 * the evidence, which the encoder scores words without knowing.
 * @returns in the order of the text
 */
export function partyClues(candidate: Candidate, role: Role): Map<string, Clues> {
  const [part, other]: Part[] = role === 'recipient' ? ['recipient', 'actor'] : ['actor', 'recipient'];
  const own = nameVotes(candidate.votes[part as Part], partiesOf);
  const others = nameVotes(candidate.votes[other as Part], partiesOf);
  const inside = [...own].flatMap(([party, votes]) =>
    votes.filter((vote) => isInside(vote, candidate)).map(({ mention }) => ({ party, at: mention.start })),
  );
  const places = inside.map(({ at }) => at);
  const first = new Set(inside.filter(({ at }) => at === Math.min(...places)).map(({ party }) => party));
  const last = new Set(inside.filter(({ at }) => at === Math.max(...places)).map(({ party }) => party));
  const cluesOf = (party: string, votes: readonly Vote[]): Clues => ({
    bias: 1,
    score: best(votes),
    other: best(others.get(party) ?? []),
    evidence: votes.some((vote) => isInside(vote, candidate)) ? 1 : 0,
    sentence: votes.some(({ mention }) => mention.sentence === candidate.sentence) ? 1 : 0,
    before: votes.some(({ mention }) => mention.sentence === candidate.sentence - 1) ? 1 : 0,
    first: first.has(party) ? 1 : 0,
    last: last.has(party) ? 1 : 0,
    often: Math.log(1 + votes.length),
  });
  return new Map([...own].map(([party, votes]) => [party, cluesOf(party, votes)]));
}

/** How likely each party plays the part, by logistic regression on the clues. */
export function partyChances(candidate: Candidate, role: Role, settings: Settings): Map<string, number> {
  const weights = settings.roles[role];
  return new Map([...partyClues(candidate, role)].map(([party, clues]) => [party, logistic(weigh(clues, weights))]));
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
  const most = votes.reduce((top, { score }) => Math.max(top, score), -MOST);
  return Math.min(most, MOST);
}
