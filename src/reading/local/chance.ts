/** The chance that a logit stands for. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Chances are kept from being certain. */
const EDGE = 1e-4;

/** The logit of a chance. */
export function logOdds(chance: number): number {
  const kept = Math.min(Math.max(chance, EDGE), 1 - EDGE);
  return Math.log(kept / (1 - kept));
}
