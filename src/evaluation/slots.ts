import type { Amount, RecordFact } from '../types/index.ts';
import { sameParties, sameParty } from './aliases.ts';
import { days } from './days.ts';
import { contentWords, dice } from './words.ts';

/** How much each slot counts toward record F1; together 1. */
export const WEIGHTS = { parties: 0.3, status: 0.15, time: 0.2, place: 0.1, source: 0.1, issue: 0.15 } as const;
export type WeighedSlot = keyof typeof WEIGHTS;
type Judge = (gold: RecordFact, pred: RecordFact) => number;

/** Acts whose parties are one set: who is named as actor and who as recipient does not matter. */
export const SYMMETRIC: ReadonlySet<string> = new Set(['meet', 'agree', 'progress', 'obstruct']);
export const allParties = (fact: RecordFact): string[] => [...new Set([...fact.actors, ...(fact.recipients ?? [])])];

/** How right each weighed slot of a found fact is, 0 to 1. */
export const JUDGES: Readonly<Record<WeighedSlot, Judge>> = {
  parties: (gold, pred) => {
    if (SYMMETRIC.has(gold.act)) return sameParties(allParties(gold), allParties(pred)) ? 1 : 0;
    const actors = sameParties(gold.actors, pred.actors) ? 0.6 : 0;
    return actors + (sameParties(gold.recipients ?? [], pred.recipients ?? []) ? 0.4 : 0);
  },
  status: (gold, pred) => (gold.status === pred.status ? 1 : 0),
  time: (gold, pred) => judgeTime(gold.time, pred.time),
  place: (gold, pred) => {
    if (!gold.place || !pred.place) return !gold.place && !pred.place ? 1 : 0;
    const [a, b] = [gold.place.toLowerCase(), pred.place.toLowerCase()];
    return a.includes(b) || b.includes(a) ? 1 : 0;
  },
  source: (gold, pred) => {
    if (gold.source.kind !== pred.source?.kind) return 0;
    const [a, b] = [gold.source.of ?? null, pred.source.of ?? null];
    return a === b || (a && b && sameParty(a, b)) ? 1 : 0.7;
  },
  issue: (gold, pred) => {
    if (!gold.issue && !pred.issue) return 1;
    return dice(contentWords(gold.issue), contentWords(pred.issue)) >= 0.4 ? 1 : 0;
  },
};

/** The same interval is right; one that shares half of what both span is half right; "no time" is right for "no time". */
function judgeTime(gold: string | null, pred: string | null): number {
  const [a, b] = [days(gold), days(pred)];
  if (!a || !b) return !a && !b && !pred ? 1 : 0;
  if (a[0] === b[0] && a[1] === b[1]) return 1;
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  const union = Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1;
  return shared > 0 && shared / union >= 0.5 ? 0.5 : 0;
}

const amountKeys = (amounts: readonly Amount[] | undefined) => new Set((amounts ?? []).map((a) => a.value + a.unit));

/** Slots that carry no weight, judged only where gold has them: null elsewhere. */
export const EXTRA_JUDGES: Readonly<
  Record<'part' | 'form' | 'round' | 'people' | 'amounts', (g: RecordFact, p: RecordFact) => number | null>
> = {
  part: (gold, pred) => (gold.part ? Number(gold.part === pred.part) : null),
  form: (gold, pred) => (gold.form ? Number(gold.form === pred.form) : null),
  round: (gold, pred) => (gold.round ? Number(gold.round === pred.round) : null),
  people: (gold, pred) => (gold.people?.length ? dice(new Set(gold.people), new Set(pred.people ?? [])) : null),
  amounts: (gold, pred) => (gold.amounts?.length ? dice(amountKeys(gold.amounts), amountKeys(pred.amounts)) : null),
};

/** How right a found fact is as a whole, 0 to 1: what it adds to record F1. */
export function worth(gold: RecordFact, pred: RecordFact): number {
  let sum = 0;
  for (const [slot, weight] of Object.entries(WEIGHTS)) sum += weight * JUDGES[slot as WeighedSlot](gold, pred);
  return sum;
}
