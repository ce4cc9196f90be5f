import type { Amount } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { tidyIssue } from './issue.ts';
import { mentionsIn, type PlacedMention } from './mentions.ts';
import { chooseParties, choosePeople } from './parties.ts';
import type { MainParties } from './roles.ts';
import type { Settings } from './settings.ts';
import { chooseSource, likeliest } from './source.ts';
import { chooseTime } from './when.ts';

/** What filling a candidate's slots needs beside the candidate. */
export type Surroundings = {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly PlacedMention[];
  /** How many sentences the text has. */
  readonly sentences: number;
  readonly settings: Settings;
};

/**
 * Fills a candidate's slots with the normal forms of the mentions that the model chose.
 * @param main the parties that the whole report is about
 */
export function fill(candidate: Candidate, around: Surroundings, main: MainParties): Draft {
  const { text, settings } = around;
  const { actors, recipients } = chooseParties(candidate, settings, main);
  const when = chooseTime(candidate, around.published, settings.none.time);
  const place = choosePlace(candidate, settings.none.place);
  const { source, mention: speaker } = chooseSource(candidate, settings.fits);
  return {
    sentence: candidate.sentence,
    span: candidate.evidence,
    from: candidate,
    mentions: { time: when.mention, place, source: speaker },
    act: candidate.act,
    status: likeliest(candidate.status) ?? 'occurred',
    actors,
    recipients,
    people: choosePeople(candidate, settings),
    time: when.time,
    part: when.part,
    place: place?.place ?? null,
    issue: candidate.issue && tidyIssue(text.slice(candidate.issue.start, candidate.issue.end)),
    form: candidate.act === 'meet' ? (likeliest(candidate.form) ?? null) : null,
    round: null,
    amounts: amountsIn(candidate, around.mentions),
    source: { ...source, text: speaker && text.slice(speaker.start, speaker.end) },
    confidence: confidenceOf(candidate, settings),
  };
}

function choosePlace(candidate: Candidate, lessNone: number): PlacedMention | null {
  const scores = new Map<string, { mention: PlacedMention; weight: number }>();
  for (const { mention, score } of candidate.votes.place) {
    if (!mention.place) continue;
    const known = scores.get(mention.place);
    if (known) known.weight += Math.exp(score);
    else scores.set(mention.place, { mention, weight: Math.exp(score) });
  }
  let best: PlacedMention | null = null;
  let most = Math.exp(candidate.none.place - lessNone);
  for (const { mention, weight } of scores.values()) if (weight > most) [best, most] = [mention, weight];
  return best;
}

function amountsIn(candidate: Candidate, mentions: readonly PlacedMention[]): Required<Amount>[] {
  return mentionsIn(mentions, candidate.sentence)
    .filter(({ amount, start, end }) => amount && start >= candidate.evidence.start && end <= candidate.evidence.end)
    .map(({ amount }) => ({ ...(amount as Required<Amount>) }));
}
