/** The chance that a logit stands for. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
