import type { Candidate } from './candidates.ts';
import { logistic, logOdds } from './chance.ts';
import { confidenceOf, rounded } from './confidence.ts';
import type { Settings } from './settings.ts';

/** Sentences on either side in which a fact's company is looked for. */
const REACH = 10;
/** So many sentences with company enough are taken as seen: a short text tells little of what it is about. */
const PRIOR = 2;

/**
 * How many facts a sentence has to expect around each sentence of the text. News of talks tells one in nearly every sentence;
 * where hardly any are told, what looks like one is rather a phrase of sports or markets ("beat an offer").
 * @returns one number for each sentence
 */
export function companyOf(candidates: readonly Candidate[], sentences: number, settings: Settings): number[] {
  const chances = new Float64Array(sentences + 1);
  for (const candidate of candidates)
    chances[candidate.sentence + 1] = (chances[candidate.sentence + 1] as number) + confidenceOf(candidate, settings);
  for (let i = 0; i < sentences; i++) chances[i + 1] = (chances[i + 1] as number) + (chances[i] as number);
  return Array.from({ length: sentences }, (_, at) => {
    const [from, to] = [Math.max(0, at - REACH), Math.min(sentences, at + REACH + 1)];
    const sum = (chances[to] as number) - (chances[from] as number);
    return (sum + PRIOR * settings.company.least) / (to - from + PRIOR);
  });
}

/** A fact's confidence where so many facts a sentence are told around it: less where they are few. */
export function inCompany(confidence: number, company: number, { least, weight }: Settings['company']): number {
  if (company >= least) return confidence;
  return rounded(logistic(logOdds(confidence) + weight * Math.log(company / least)));
}
