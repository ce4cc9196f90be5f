import type { SourceKind } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import type { PlacedMention } from './mentions.ts';

/**
 * Who vouches: the likeliest kind, and for any but the author the mention that speaks loudest for it.
 * @param fits what it counts, as a logit, that words for unnamed people go with the kind "unnamed" and with no other
 */
export function chooseSource(
  candidate: Candidate,
  fits: number,
): {
  source: { kind: SourceKind; of: string | null; text: string | null };
  mention: PlacedMention | null;
} {
  const kind = likeliest(candidate.source) ?? 'author';
  const mention = kind === 'author' ? null : bestSource(candidate, kind, fits);
  const of = mention?.parties?.length === 1 ? (mention.parties[0] as string) : null;
  return { source: { kind, of, text: null }, mention };
}

function bestSource(candidate: Candidate, kind: SourceKind, fits: number): PlacedMention | null {
  let best: PlacedMention | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { mention, score } of candidate.votes.source) {
    if (!mention.person && !mention.parties?.length && !mention.unnamed) continue;
    const weight = score + ((kind === 'unnamed') === Boolean(mention.unnamed) ? fits : 0);
    if (weight > most) [best, most] = [mention, weight];
  }
  return best;
}

export function likeliest<T>(chances: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = -1;
  for (const [name, chance] of chances) if (chance > most) [best, most] = [name, chance];
  return best;
}
