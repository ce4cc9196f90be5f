import { sentences } from '../tokens/index.ts';
import type { ParleyRecord, RecordFact, Span } from '../types/index.ts';
import { candidatePairs, matchPairs, type Pair } from './matching.ts';
import { slotCauses } from './slot-causes.ts';
import { type FlatText, flatten, isGrounded, locate, sameEvidence } from './spans.ts';

/** Why a gold fact was missed, a told one is too much, or a slot of a found one is wrong. */
export type Cause = {
  readonly side: 'missed' | 'extra' | 'slot';
  readonly cause: string;
  /** Gold's fact, or the told one where there is no gold one. */
  readonly fact: RecordFact;
  /** The told fact that was taken for it, where there is one. */
  readonly told?: RecordFact;
};

export type CauseCount = { readonly side: Cause['side']; readonly cause: string; readonly count: number };

type Placed = { readonly fact: RecordFact; readonly at: Span | null; readonly sentence: number };
type Situation = {
  readonly pairs: readonly Pair[];
  readonly gold: readonly Placed[];
  readonly pred: readonly Placed[];
  /** Told facts below the threshold. */
  readonly heldBack: readonly Placed[];
  readonly isGoldFound: (i: number) => boolean;
  readonly isPredFound: (j: number) => boolean;
};

/**
 * Gives each missed and each superfluous fact one cause, and each wrong slot of a found fact one.
 * @param pred  the facts that are shown
 * @param text  the report's text as it came
 * @param heldBack facts that the reader has, but shows none of: from a lower threshold
 */
export function causes(
  gold: ParleyRecord,
  pred: ParleyRecord,
  text: string,
  heldBack: readonly RecordFact[] = [],
): Cause[] {
  const flat = flatten(text);
  const matched = matchPairs(candidatePairs(gold.facts, pred.facts, flat));
  const [goldFound, predFound] = [new Set(matched.map((p) => p.gold)), new Set(matched.map((p) => p.pred))];
  const placed = placer(flat);
  const situation: Situation = {
    pairs: matched,
    gold: gold.facts.map(placed),
    pred: pred.facts.map(placed),
    heldBack: heldBack.map(placed),
    isGoldFound: (i) => goldFound.has(i),
    isPredFound: (j) => predFound.has(j),
  };
  return [...missedCauses(situation), ...extraCauses(situation, text), ...wrongSlots(situation)];
}

/** Finds a fact's place in the squeezed text and the number of its sentence, -1 for none. */
function placer(flat: FlatText): (fact: RecordFact) => Placed {
  const ends = sentences(flat.text).map((sentence) => flat.toFlat[sentence.end] as number);
  return (fact) => {
    const at = locate(fact, flat);
    return { fact, at, sentence: at ? ends.findIndex((end) => end > at.start) : -1 };
  };
}

const alike = (a: Placed, b: Placed) => a.at !== null && b.at !== null && sameEvidence(a.at, b.at);
const sameAct = (a: Placed, b: Placed) => a.fact.act === b.fact.act;

function missedCauses(s: Situation): Cause[] {
  const missed = s.gold.filter((_, i) => !s.isGoldFound(i));
  const free = s.pred.filter((_, j) => !s.isPredFound(j));
  return missed.map((g) => {
    const [cause, told] = whyMissed(g, s, free);
    return { side: 'missed', cause, fact: g.fact, ...(told ? { told: told.fact } : {}) };
  });
}

function whyMissed(g: Placed, s: Situation, free: readonly Placed[]): [cause: string, told?: Placed] {
  const merged = s.pred.find((p) => sameAct(p, g) && alike(p, g));
  if (merged) return ['told once for two', merged];
  const held = s.heldBack.find((p) => sameAct(p, g) && alike(p, g));
  if (held) return ['held back by threshold', held];
  const confused = free.find((p) => alike(p, g));
  if (confused) return [`act confused: ${g.fact.act} as ${confused.fact.act}`, confused];
  const near = free.find((p) => sameAct(p, g) && p.sentence === g.sentence && g.sentence >= 0);
  if (near) return ['evidence elsewhere', near];
  const neighbour = free.find((p) => sameAct(p, g) && p.at && Math.abs(p.sentence - g.sentence) === 1);
  if (neighbour) return ['evidence in next sentence', neighbour];
  if (g.at === null) return ["gold's evidence not in text"];
  return [s.pred.some((p) => p.sentence === g.sentence) ? 'only other acts in sentence' : 'no act in sentence'];
}

function extraCauses(s: Situation, text: string): Cause[] {
  const extra = s.pred.filter((_, j) => !s.isPredFound(j));
  return extra.map((p) => ({ side: 'extra', cause: whyExtra(p, s, text), fact: p.fact }));
}

function whyExtra(p: Placed, s: Situation, text: string): string {
  if (!isGrounded(p.fact, p.at, text)) return 'evidence not in text';
  if (s.gold.some((g, i) => s.isGoldFound(i) && sameAct(g, p) && alike(g, p))) return 'told twice';
  const confused = s.gold.find((g, i) => !s.isGoldFound(i) && alike(g, p));
  if (confused) return `act confused: ${confused.fact.act} as ${p.fact.act}`;
  const near = (g: Placed, by: number) => sameAct(g, p) && g.at !== null && Math.abs(g.sentence - p.sentence) === by;
  if (s.gold.some((g, i) => !s.isGoldFound(i) && near(g, 0))) return 'evidence elsewhere';
  if (s.gold.some((g, i) => !s.isGoldFound(i) && near(g, 1))) return 'evidence in next sentence';
  return s.gold.some((g) => g.sentence === p.sentence) ? 'invented beside another fact' : 'invented';
}

function wrongSlots(s: Situation): Cause[] {
  return s.pairs.flatMap((pair) => {
    const [gold, told] = [s.gold[pair.gold] as Placed, s.pred[pair.pred] as Placed];
    return slotCauses(gold.fact, told.fact).map((cause) => ({
      side: 'slot' as const,
      cause,
      fact: gold.fact,
      told: told.fact,
    }));
  });
}

/** How often each cause comes, the commonest first; equal ones by name, so that the order never depends on the facts'. */
export function countCauses(list: readonly Cause[]): CauseCount[] {
  const counts = new Map<string, CauseCount>();
  for (const { side, cause } of list) {
    const key = `${side} ${cause}`;
    counts.set(key, { side, cause, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (`${a.side}${a.cause}` < `${b.side}${b.cause}` ? -1 : 1),
  );
}
