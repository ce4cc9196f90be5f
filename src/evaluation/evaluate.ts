import { ACTS, type ParleyRecord, type Report, STATUSES } from '../types/index.ts';
import { type Calibration, calibration, type ThresholdRow, thresholdCurve } from './calibration.ts';
import { type Cause, type CauseCount, causes, countCauses } from './causes.ts';
import { type Confusion, confusion } from './confusion.ts';
import { both, type ReportScore, scoreReport } from './score.ts';
import { type TotalScore, total } from './total.ts';

/** A gold record with the report that it tells. */
export type GoldReport = {
  readonly name: string;
  readonly record: ParleyRecord;
  readonly report: Pick<Report, 'text'>;
};

export type Evaluation = {
  readonly least: number;
  readonly total: TotalScore;
  readonly reports: readonly {
    readonly name: string;
    readonly score: ReportScore;
    readonly causes: readonly Cause[];
    readonly heldBack: number;
  }[];
  readonly causes: readonly CauseCount[];
  /** Acts of missed facts against the acts that were told of the same words, and of found ones. */
  readonly acts: Confusion;
  readonly statuses: Confusion;
  /** Over everything proposed; null where no told fact has a confidence. */
  readonly calibration: Calibration | null;
  readonly curve: readonly ThresholdRow[] | null;
};

const EMPTY = (id: string): ParleyRecord => ({ report: { id, published: null }, facts: [] });

/**
 * Scores told records against gold ones and says what is missed and why.
 * @param input.predictions by gold's name; a report without one counts as read and found empty
 * @param options.least facts below this confidence count as held back; facts without a confidence never do
 */
export function evaluate(
  input: { readonly gold: readonly GoldReport[]; readonly predictions: ReadonlyMap<string, ParleyRecord> },
  options: { readonly least?: number } = {},
): Evaluation {
  const least = options.least ?? 0;
  const proposed = input.gold.map(({ name, record, report }) => ({
    gold: record,
    pred: input.predictions.get(name) ?? EMPTY(name),
    text: report.text,
  }));
  const read = proposed.map((one, i) => evaluateOne(input.gold[i]?.name ?? '', one, least));
  const sure = proposed.some(({ pred }) => pred.facts.some((fact) => fact.confidence !== undefined));
  return {
    least,
    total: total(read.map(({ score }) => score)),
    reports: read.map(({ name, score, causes, heldBack }) => ({ name, score, causes, heldBack })),
    causes: countCauses(read.flatMap((one) => one.causes)),
    acts: confusion(ACTS, read.flatMap(toldActs)),
    statuses: confusion(STATUSES, read.flatMap(toldStatuses)),
    calibration: sure ? calibration(proposed) : null,
    curve: sure ? thresholdCurve(proposed) : null,
  };
}

type Read = Evaluation['reports'][number] & { readonly gold: ParleyRecord; readonly shown: ParleyRecord };

function evaluateOne(name: string, one: { gold: ParleyRecord; pred: ParleyRecord; text: string }, least: number): Read {
  const { gold, pred, text } = one;
  const shown = { ...pred, facts: pred.facts.filter((fact) => (fact.confidence ?? 1) >= least) };
  const heldBack = pred.facts.filter((fact) => (fact.confidence ?? 1) < least);
  return {
    name,
    gold,
    shown,
    score: scoreReport(gold, shown, text),
    causes: causes(gold, shown, text, heldBack),
    heldBack: heldBack.length,
  };
}

function toldActs({ gold, shown, score, causes }: Read): [string, string][] {
  const found = score.pairs.map((pair) => both(gold, shown, pair)).map(([g, p]): [string, string] => [g.act, p.act]);
  const confused = causes.filter(({ side, cause }) => side === 'missed' && cause.startsWith('act confused'));
  return [...found, ...confused.flatMap(({ fact, told }): [string, string][] => (told ? [[fact.act, told.act]] : []))];
}

function toldStatuses({ gold, shown, score }: Read): [string, string][] {
  return score.pairs.map((pair) => both(gold, shown, pair)).map(([g, p]) => [g.status, p.status]);
}
