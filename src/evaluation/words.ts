/** Words of three letters or digits and more, in lower case. */
export const contentWords = (text: string | null | undefined): Set<string> =>
  new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Sørensen–Dice coefficient: 1 for equal sets (two empty ones too), 0 for disjoint ones. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return (2 * both) / (a.size + b.size);
}
