import type { RecordFact, Span } from '../types/index.ts';
import { worth } from './slots.ts';
import { type FlatText, locate, sameEvidence, sharedLength, unionLength } from './spans.ts';

/** A gold fact and a told one (their places in their lists) that could be the same. */
export type Pair = {
  readonly gold: number;
  readonly pred: number;
  /** How right the told one is, 0 to 1. */
  readonly value: number;
  /** Units of evidence that both have, and their part of what both span. */
  readonly shared: number;
  readonly overlap: number;
};

/** All pairs of one act and like evidence, the best first. */
export function candidatePairs(gold: readonly RecordFact[], pred: readonly RecordFact[], text: FlatText): Pair[] {
  const places = pred.map((fact) => locate(fact, text));
  const out: Pair[] = [];
  for (const [i, g] of gold.entries()) {
    const at = locate(g, text);
    if (!at) continue;
    for (const [j, p] of pred.entries()) {
      const place = places[j];
      if (g.act === p.act && place && sameEvidence(at, place)) out.push(pairOf(i, j, worth(g, p), at, place));
    }
  }
  return out.sort((a, b) => b.value - a.value || b.shared - a.shared);
}

function pairOf(gold: number, pred: number, value: number, a: Span, b: Span): Pair {
  const shared = sharedLength(a, b);
  return { gold, pred, value, shared, overlap: shared / unionLength(a, b) };
}

/** Takes pairs in their order, each fact once: which told fact is which gold fact. */
export function matchPairs(pairs: Iterable<Pair>): Pair[] {
  const [goldTaken, predTaken] = [new Set<number>(), new Set<number>()];
  const out: Pair[] = [];
  for (const pair of pairs) {
    if (goldTaken.has(pair.gold) || predTaken.has(pair.pred)) continue;
    goldTaken.add(pair.gold);
    predTaken.add(pair.pred);
    out.push(pair);
  }
  return out;
}
