import type { ParleyRecord, RecordFact } from '../types/index.ts';
import { days } from './days.ts';
import { candidatePairs, matchPairs, type Pair } from './matching.ts';
import { EXTRA_JUDGES, JUDGES } from './slots.ts';
import { flatten, isGrounded, locate } from './spans.ts';

/** Sum of a slot's marks (0 to 1 each) and how many facts it was judged on. */
export type SlotSum = readonly [sum: number, count: number];

export type ReportScore = {
  /** Numbers of facts: gold's, told, found; found with the right parties; the sum of what the found ones are worth. */
  readonly gold: number;
  readonly pred: number;
  readonly found: number;
  readonly core: number;
  readonly soft: number;
  /** Told facts whose evidence is not in the text, or not where their span says. */
  readonly ungrounded: number;
  /** 1 where the report's date fits gold's, else 0. */
  readonly published: number;
  readonly slots: Readonly<Record<string, SlotSum>>;
  /** Links between found facts: right, told, gold's. */
  readonly links: readonly [right: number, told: number, wanted: number];
  readonly pairs: readonly Pair[];
  readonly missed: readonly RecordFact[];
  readonly wrong: readonly RecordFact[];
};

/**
 * Scores one record against the gold record of the same report.
 * @param text the report's text as it came, which both records' evidence is looked up in
 */
export function scoreReport(gold: ParleyRecord, pred: ParleyRecord, text: string): ReportScore {
  const flat = flatten(text);
  const pairs = matchPairs(candidatePairs(gold.facts, pred.facts, flat));
  const [goldFound, predFound] = [new Set(pairs.map((p) => p.gold)), new Set(pairs.map((p) => p.pred))];
  const facts = pairs.map((pair) => both(gold, pred, pair));
  return {
    gold: gold.facts.length,
    pred: pred.facts.length,
    found: pairs.length,
    core: facts.filter(([g, p]) => JUDGES.parties(g, p) === 1).length,
    soft: pairs.reduce((sum, pair) => sum + pair.value, 0),
    ungrounded: pred.facts.filter((fact) => !isGrounded(fact, locate(fact, flat), text)).length,
    published: samePublished(gold.report.published, pred.report.published),
    slots: slotSums(gold, pred, pairs),
    links: linkCounts(gold, pred, facts),
    pairs,
    missed: gold.facts.filter((_, i) => !goldFound.has(i)),
    wrong: pred.facts.filter((_, j) => !predFound.has(j)),
  };
}

/** The two facts of a pair. */
export function both(gold: ParleyRecord, pred: ParleyRecord, pair: Pair): [gold: RecordFact, pred: RecordFact] {
  return [gold.facts[pair.gold] as RecordFact, pred.facts[pair.pred] as RecordFact];
}

function slotSums(gold: ParleyRecord, pred: ParleyRecord, pairs: readonly Pair[]): Record<string, SlotSum> {
  const sums: Record<string, SlotSum> = {};
  const add = (slot: string, mark: number | null) => {
    if (mark === null) return;
    const [sum, count] = sums[slot] ?? [0, 0];
    sums[slot] = [sum + mark, count + 1];
  };
  for (const pair of pairs) {
    const [g, p] = both(gold, pred, pair);
    for (const [slot, judge] of Object.entries(JUDGES)) add(slot, judge(g, p));
    add('evidence', pair.overlap);
    for (const [slot, judge] of Object.entries(EXTRA_JUDGES)) add(slot, judge(g, p));
  }
  return sums;
}

type Twins = readonly (readonly [gold: RecordFact, pred: RecordFact])[];

function linkCounts(gold: ParleyRecord, pred: ParleyRecord, facts: Twins): [number, number, number] {
  const wanted = linkSet(gold, new Map(facts.map(([g]) => [g.id, g.id])));
  const told = linkSet(pred, new Map(facts.map(([g, p]) => [p.id, g.id])));
  return [[...told].filter((link) => wanted.has(link)).length, told.size, wanted.size];
}

/** Links whose two facts are both found, written with gold's ids. */
function linkSet(record: ParleyRecord, goldId: ReadonlyMap<string, string>): Set<string> {
  const out = new Set<string>();
  for (const fact of record.facts) {
    for (const link of fact.links ?? []) {
      const [from, to] = [goldId.get(fact.id), goldId.get(link.fact)];
      if (from !== undefined && to !== undefined) out.add(`${from} ${link.rel} ${to}`);
    }
  }
  return out;
}

function samePublished(gold: string | null, pred: string | null): number {
  const [a, b] = [days(gold), days(pred)];
  if (!a || !b) return Number(!a && !b);
  return Number(Math.min(a[1], b[1]) >= Math.max(a[0], b[0]));
}
