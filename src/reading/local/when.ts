import type { Part as PartOfTime } from '../../types/index.ts';
import type { Candidate, When } from './candidates.ts';
import type { PlacedMention } from './mentions.ts';

export type Chosen = { time: string | null; part: PartOfTime | null; mention: PlacedMention | null };

/**
 * When the act takes place: at the time that a mention tells, by the day of publication, or at no told time; the
 * likeliest of all that can be said. Mentions of one time speak for it together.
 */
export function chooseTime(candidate: Candidate, published: string | null, lessNone = 0): Chosen {
  const options = new Map<string, Chosen & { chance: number }>();
  const add = (time: string | null, chance: number, mention: PlacedMention | null) => {
    const part = mention?.time?.part ?? null;
    const key = `${time} ${part ?? ''}`;
    const known = options.get(key);
    if (known) known.chance += chance;
    else options.set(key, { time, part, mention, chance });
  };
  for (const [when, chance] of candidate.when) {
    if (when === 'mention')
      for (const [mention, share] of shares(candidate)) add(mention.time?.edtf ?? null, chance * share, mention);
    else add(byPublication(when, published), when === 'none' ? chance * Math.exp(-lessNone) : chance, null);
  }
  let best: (Chosen & { chance: number }) | undefined;
  for (const option of options.values()) if (!best || option.chance > best.chance) best = option;
  return best ?? { time: null, part: null, mention: null };
}

function shares(candidate: Candidate): [PlacedMention, number][] {
  const dated = candidate.votes.time.filter(({ mention }) => mention.time?.edtf);
  const most = Math.max(...dated.map(({ score }) => score));
  const each = dated.map(({ mention, score }) => [mention, Math.exp(score - most)] as [PlacedMention, number]);
  const sum = each.reduce((total, [, share]) => total + share, 0);
  return each.map(([mention, share]) => [mention, share / sum]);
}

/** In terms of the day of publication, or of the interval in which it lies; null where that side of it is open. */
function byPublication(when: When, published: string | null): string | null {
  if (!published || when === 'none') return null;
  const [from = '', to = from] = published.split('/');
  if (when === 'month' && from === to) return from.slice(0, 7);
  if (when === 'after') return from === '..' ? null : `${from}/..`;
  if (when === 'before') return to === '..' ? null : `../${to}`;
  return published;
}
