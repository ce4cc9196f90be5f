import type { ParleyRecord } from '../types/index.ts';
import { candidatePairs, matchPairs, type Pair } from './matching.ts';
import { JUDGES } from './slots.ts';
import { flatten } from './spans.ts';
import { f1 } from './total.ts';

/** One report with everything that the reader proposes, the unsure too. */
export type Proposed = { readonly gold: ParleyRecord; readonly pred: ParleyRecord; readonly text: string };

export type CalibrationBin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly found: number;
};
export type Calibration = { readonly error: number; readonly bins: readonly CalibrationBin[] };

const BINS = 10;

/**
 * Expected calibration error (Naeini et al. 2015) over ten bins of equal mass: how far, on average, the told chance
 * that a fact is found lies from the share that is found. Facts without a confidence are left out.
 */
export function calibration(reports: readonly Proposed[]): Calibration {
  const told = reports.flatMap(({ gold, pred, text }) => {
    const found = new Set(matchPairs(candidatePairs(gold.facts, pred.facts, flatten(text))).map((pair) => pair.pred));
    return pred.facts.flatMap((fact, j) =>
      fact.confidence === undefined ? [] : [{ confidence: fact.confidence, found: found.has(j) ? 1 : 0 }],
    );
  });
  return calibrationOf(told);
}

/** The same from (confidence, found) alone. Equal confidences never change the error by their order. */
export function calibrationOf(told: readonly { confidence: number; found: number }[]): Calibration {
  const sorted = told.toSorted((a, b) => a.confidence - b.confidence);
  evenTies(sorted);
  const bins: CalibrationBin[] = [];
  for (let i = 0; i < BINS; i++) {
    const part = sorted.slice(Math.floor((i * sorted.length) / BINS), Math.floor(((i + 1) * sorted.length) / BINS));
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last) continue;
    const mean = (of: (fact: { confidence: number; found: number }) => number) =>
      part.reduce((sum, fact) => sum + of(fact), 0) / part.length;
    const [confidence, found] = [mean((fact) => fact.confidence), mean((fact) => fact.found)];
    bins.push({ from: first.confidence, to: last.confidence, count: part.length, confidence, found });
  }
  const gaps = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.found), 0);
  return { error: told.length ? gaps / told.length : 0, bins };
}

/** Gives facts of one confidence the mean of what was found among them: a bin's edge may fall between them. */
function evenTies(sorted: { confidence: number; found: number }[]): void {
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.confidence === sorted[i]?.confidence) end++;
    const found = sorted.slice(i, end).reduce((sum, fact) => sum + fact.found, 0) / (end - i);
    for (; i < end; i++) sorted[i] = { confidence: (sorted[i] as { confidence: number }).confidence, found };
  }
}

export type ThresholdRow = {
  readonly least: number;
  readonly told: number;
  readonly foundF1: number;
  readonly coreF1: number;
  readonly recordF1: number;
};

/** Figures at each threshold from 0.05 to 0.95 in hundredths: what would be shown were only facts at least so sure. */
export function thresholdCurve(reports: readonly Proposed[]): ThresholdRow[] {
  const prepared = reports.map(({ gold, pred, text }) => ({
    gold,
    pred,
    pairs: candidatePairs(gold.facts, pred.facts, flatten(text)),
  }));
  return Array.from({ length: 91 }, (_, i) => thresholdRow(prepared, (i + 5) / 100));
}

type Prepared = { gold: ParleyRecord; pred: ParleyRecord; pairs: readonly Pair[] };

function thresholdRow(reports: readonly Prepared[], least: number): ThresholdRow {
  let [told, wanted, found, core, soft] = [0, 0, 0, 0, 0];
  for (const { gold, pred, pairs } of reports) {
    const shown = pred.facts.map((fact) => (fact.confidence ?? 1) >= least);
    const matched = matchPairs(pairs.filter((pair) => shown[pair.pred]));
    told += shown.filter(Boolean).length;
    wanted += gold.facts.length;
    found += matched.length;
    soft += matched.reduce((sum, pair) => sum + pair.value, 0);
    core += matched.filter((pair) => rightParties(gold, pred, pair)).length;
  }
  return {
    least,
    told,
    foundF1: f1(found, told, wanted),
    coreF1: f1(core, told, wanted),
    recordF1: f1(soft, told, wanted),
  };
}

function rightParties(gold: ParleyRecord, pred: ParleyRecord, pair: Pair): boolean {
  const [g, p] = [gold.facts[pair.gold], pred.facts[pair.pred]];
  return g !== undefined && p !== undefined && JUDGES.parties(g, p) === 1;
}
