import type { Candidate } from './candidates.ts';
import { logistic } from './chance.ts';
import type { Settings } from './settings.ts';

/**
 * The chance that the fact is found, from the model's presence logit, by logistic regression on the held-out split
 * (Platt 1999): one slope, and a shift for each act, drawn towards none.
 */
export function confidenceOf(candidate: Candidate, settings: Settings): number {
  const { scale, shift, acts } = settings.confidence;
  return rounded(logistic(scale * candidate.presence + shift + (acts[candidate.act] ?? 0)));
}

/** Three digits: what lies behind them differs between processors. */
export function rounded(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}
