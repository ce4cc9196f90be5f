/** How often each wanted value was told as each value; `wanted` and `told` in the order of the values given. */
export type Confusion = {
  readonly values: readonly string[];
  /** `counts[wanted][told]`. */
  readonly counts: readonly (readonly number[])[];
};

/** Counts pairs of (wanted, told); values that are not in the list are left out. */
export function confusion(
  values: readonly string[],
  pairs: Iterable<readonly [wanted: string, told: string]>,
): Confusion {
  const index = new Map(values.map((value, i) => [value, i]));
  const counts = values.map(() => values.map(() => 0));
  for (const [wanted, told] of pairs) {
    const [i, j] = [index.get(wanted), index.get(told)];
    const row = i === undefined ? undefined : counts[i];
    if (row && j !== undefined) row[j] = (row[j] as number) + 1;
  }
  return { values, counts };
}
