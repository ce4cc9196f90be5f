import type { ReportScore, SlotSum } from './score.ts';

export type TotalScore = {
  readonly reports: number;
  readonly gold: number;
  readonly pred: number;
  readonly foundF1: number;
  readonly coreF1: number;
  readonly recordF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly ungrounded: number;
  /** Share of the reports whose date fits. */
  readonly published: number;
  readonly linksF1: number;
  /** Gold's links between found facts. */
  readonly links: number;
  readonly slots: Readonly<Record<string, { readonly accuracy: number; readonly n: number }>>;
};

/** F1 of what was hit (a count, or a sum of parts of facts), of all that was told and all that was wanted. */
export const f1 = (hit: number, told: number, wanted: number): number => (hit ? (2 * hit) / (told + wanted) : 0);

/** Adds the scores of reports up: each fact counts the same, whichever report it is in. */
export function total(scores: readonly ReportScore[]): TotalScore {
  const sum = (of: (score: ReportScore) => number) => scores.reduce((all, score) => all + of(score), 0);
  const [gold, pred, found] = [sum((s) => s.gold), sum((s) => s.pred), sum((s) => s.found)];
  const links = [0, 1, 2].map((k) => sum((s) => s.links[k] as number)) as [number, number, number];
  return {
    reports: scores.length,
    gold,
    pred,
    foundF1: f1(found, pred, gold),
    coreF1: f1(
      sum((s) => s.core),
      pred,
      gold,
    ),
    recordF1: f1(
      sum((s) => s.soft),
      pred,
      gold,
    ),
    precision: pred ? found / pred : 0,
    recall: gold ? found / gold : 0,
    ungrounded: sum((s) => s.ungrounded),
    published: scores.length ? sum((s) => s.published) / scores.length : 0,
    linksF1: f1(...links),
    links: links[2],
    slots: slotAccuracies(scores),
  };
}

function slotAccuracies(scores: readonly ReportScore[]): TotalScore['slots'] {
  const sums = new Map<string, SlotSum>();
  for (const score of scores) {
    for (const [slot, [mark, count]] of Object.entries(score.slots)) {
      const before = sums.get(slot) ?? [0, 0];
      sums.set(slot, [before[0] + mark, before[1] + count]);
    }
  }
  return Object.fromEntries([...sums].map(([slot, [mark, n]]) => [slot, { accuracy: mark / n, n }]));
}
