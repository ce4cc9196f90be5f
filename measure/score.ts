import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  evaluate,
  type GoldReport,
  type ReportScore,
  renderEvaluation,
  scoreReport,
  type TotalScore,
} from '../src/evaluation/index.ts';
import type { ParleyRecord } from '../src/types/index.ts';
import { readerMissing, readReports, withTempFile } from './parley.ts';
import { perturb } from './perturb.ts';
import { type Outcome, randomFrom, type Section } from './section.ts';
import { byId, readGold, readJsonLines, readRecords, shared } from './shared.ts';

const NEAR = 1e-9;
type Reference = { scoreReport: (gold: ParleyRecord, pred: ParleyRecord, text: string) => Record<string, unknown> };

export const scorers: Section = {
  name: 'scorers',
  about:
    'our scorer against the reference scorer on thousands of wrong facts, report by report, and on second readings',
  run: compareScorers,
};

export const score: Section = {
  name: 'score',
  about: 'gold/dev read by the command and scored by both scorers, with the causes of misses and the calibration',
  run: scoreDev,
};

async function compareScorers(): Promise<Outcome> {
  if (!existsSync(shared('score.mjs'))) return { skipped: '../shared is not here' };
  const reference = (await import(shared('score.mjs'))) as Reference;
  const random = randomFrom(4);
  let [reports, facts, first] = [0, 0, ''];
  for (const one of [...readGold(shared('gold/dev')), ...readGold(shared('gold/train'))]) {
    const pred = perturb(one.record, one.report.text, random);
    const fault = difference(scoreReport(one.record, pred, one.report.text), reference, one, pred);
    reports++;
    facts += pred.facts.length;
    first ||= fault && `${one.name}: ${fault}`;
  }
  const second = readRecords(shared('gold/second'));
  const totals = totalsDiffer(
    second.map(({ name, record }) => ({ ...record, report: { ...record.report, id: name } })),
    'gold/dev',
  );
  const ok = !first && !totals;
  const found = ok ? 'equal to 1e-9' : `differ: ${first || totals}`;
  return {
    ok,
    lines: [`both scorers on ${facts} perturbed facts of ${reports} reports, and on second readings: ${found}`],
  };
}

const COUNTS = ['gold', 'pred', 'found', 'core', 'soft', 'ungrounded', 'published'] as const;

/** The first figure on which the two scorers differ, or ''. */
function difference(ours: ReportScore, reference: Reference, one: GoldReport, pred: ParleyRecord): string {
  const theirs = reference.scoreReport(one.record, pred, one.report.text);
  for (const key of COUNTS) if (far(ours[key], theirs[key])) return `${key} ${ours[key]} against ${theirs[key]}`;
  for (const key of ['slots', 'links'] as const) {
    const fault = deepDifference(ours[key], theirs[key]);
    if (fault) return `${key}${fault}`;
  }
  return '';
}

const far = (a: unknown, b: unknown) => !(Math.abs(Number(a) - Number(b)) <= NEAR);

/** Where two values of the same shape differ by more than 1e-9, as a path; '' where nowhere. */
function deepDifference(a: unknown, b: unknown): string {
  if (typeof a !== 'object' || a === null) return far(a, b) ? ` ${a} against ${b}` : '';
  const [x, y] = [a as Record<string, unknown>, (b ?? {}) as Record<string, unknown>];
  for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
    const fault = deepDifference(x[key], y[key]);
    if (fault) return `.${key}${fault}`;
  }
  return '';
}

/** The reference scorer's own totals, by its command, against ours. */
function totalsDiffer(records: readonly ParleyRecord[], folder: string): string {
  const ours = evaluate({ gold: readGold(shared(folder)), predictions: byId(records) }).total;
  return deepDifference(ours, referenceTotal(records, folder));
}

function referenceTotal(records: readonly ParleyRecord[], folder: string): TotalScore {
  return withTempFile('records.jsonl', records.map((record) => JSON.stringify(record)).join('\n'), (file) => {
    const args = [shared('score.mjs'), '--gold', shared(folder), '--pred', file, '--json'];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the reference scorer: ${run.stderr.slice(-1000)}`);
    return JSON.parse(run.stdout) as TotalScore;
  });
}

/** Everything that is kept, the unsure too. */
const ALL = ['--least', '0.05'];
const CALIBRATION_LIMIT = 0.08;

function scoreDev(): Outcome {
  const missing = readerMissing();
  if (missing) return { skipped: missing };
  const file = shared('gold/dev/reports.jsonl');
  const [shown, proposed] = [readReports(file), readReports(file, ALL)];
  const gold = readGold(shared('gold/dev'));
  const least = Math.min(...shown.flatMap((record) => record.facts.map((fact) => fact.confidence ?? 1)));
  const evaluation = evaluate({ gold, predictions: byId(proposed) }, { least });
  const fault = totalsDiffer(shown, 'gold/dev');
  const seed = evaluate({ gold: gold.filter(({ name }) => name === 'seed'), predictions: byId(shown) }).total;
  const second = new Set(readRecords(shared('gold/second')).map(({ name }) => name));
  const twice = evaluate({ gold: gold.filter(({ name }) => second.has(name)), predictions: byId(shown) }).total;
  const error = evaluation.calibration?.error ?? 1;
  const { foundF1, coreF1, recordF1, ungrounded } = evaluation.total;
  const limits: [what: string, kept: boolean][] = [
    ['found F1 at least 0.60', foundF1 >= 0.6],
    ['core F1 at least 0.38', coreF1 >= 0.38],
    ['record F1 at least 0.43', recordF1 >= 0.43],
    ["the seed's record F1 at least 0.50", seed.recordF1 >= 0.5],
    ['all evidence in the text', ungrounded === 0],
    [`calibration error at most ${CALIBRATION_LIMIT}`, error <= CALIBRATION_LIMIT],
    ['both scorers equal', !fault],
  ];
  return {
    ok: limits.every(([, kept]) => kept),
    lines: [
      renderEvaluation(evaluation, { each: true }),
      `seed: found ${three(seed.foundF1)}, core ${three(seed.coreF1)}, record ${three(seed.recordF1)}`,
      `the reports read twice by people: record ${three(twice.recordF1)}`,
      ...limits.map(([what, kept]) => `${kept ? 'kept    ' : 'NOT KEPT'} ${what}`),
      `both scorers: ${fault ? `differ${fault}` : 'equal to 1e-9'}; ${readJsonLines(file).length} reports`,
    ],
  };
}

const three = (value: number) => value.toFixed(3);
