/** How many numbers `context` gives for each sentence. */
export const CONTEXT = 6;
/** News tells what it is about in its first sentences. */
const OPENING = 3;

/**
 * What a sentence's company says of it, from the scores of the words of all sentences of one report.
 * @param own one score a sentence, in order
 * @returns for each sentence in turn, `CONTEXT` numbers: its own score, the one before's, the one after's (0 where there is none),
 *   the report's mean and its best, and whether it stands among the report's first
 */
export function context(own: Float64Array): Float64Array {
  const rows = new Float64Array(own.length * CONTEXT);
  let [sum, best] = [0, -Infinity];
  for (const score of own) {
    sum += score;
    if (score > best) best = score;
  }
  for (let i = 0, at = 0; i < own.length; i++) {
    rows[at++] = own[i] as number;
    rows[at++] = own[i - 1] ?? 0;
    rows[at++] = own[i + 1] ?? 0;
    rows[at++] = sum / own.length;
    rows[at++] = best;
    rows[at++] = i < OPENING ? 1 : 0;
  }
  return rows;
}
