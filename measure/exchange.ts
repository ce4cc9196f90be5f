import { type GoldReport, scoreReport, total } from '../src/evaluation/index.ts';
import { drawExchange, exchangeReport, SEED_CAST } from './exchange/index.ts';
import { readerMissing, readLines } from './parley.ts';
import type { Outcome, Section } from './section.ts';
import { byId, readGold, shared } from './shared.ts';

const EXCHANGES = 20;
const FARTHEST = 0.05;

export const exchange: Section = {
  name: 'exchange',
  about: 'the seed told of other states, people, places and dates, twenty times: record F1 beside its own',
  run: measureExchanges,
};

function measureExchanges(): Outcome {
  const missing = readerMissing();
  if (missing) return { skipped: missing };
  const seed = readGold(shared('gold/dev')).find(({ name }) => name === 'seed');
  if (!seed) return { skipped: '../shared/gold/dev/seed is not here' };
  const reports = [seed, ...exchanges(seed)];
  // The names date the seed ("then Secretary of State"); made-up people date nothing. So both are read with the date
  // given, which is the fair comparison, and without it, to see what the date is worth.
  const [dated, undated] = [scoresOf(reports, true), scoresOf(reports, false)];
  const [own = 0, ...others] = dated;
  const gap = Math.abs(mean(others) - own);
  return {
    ok: gap <= FARTHEST,
    lines: [
      `with the report's date given: seed ${three(own)}, mean of ${EXCHANGES} exchanges ${three(mean(others))} (${spread(others)}); apart by ${three(gap)}, at most ${FARTHEST}`,
      `without it: seed ${three(undated[0] ?? 0)}, mean of exchanges ${three(mean(undated.slice(1)))} (${spread(undated.slice(1))})`,
    ],
  };
}

/** The seed's exchanges, each a gold report of its own. */
export function exchanges(seed: GoldReport, count = EXCHANGES): GoldReport[] {
  return Array.from({ length: count }, (_, i) => {
    const drawn = drawExchange(SEED_CAST, seed.report.text, seed.record, i + 1);
    const { text, record } = exchangeReport(seed.report.text, seed.record, SEED_CAST, drawn);
    const name = `${seed.name}-${i + 1}`;
    return { name, record: { ...record, report: { ...record.report, id: name } }, report: { text } };
  });
}

/** Record F1 of each report, read by the command. */
function scoresOf(reports: readonly GoldReport[], dated: boolean): number[] {
  const lines = reports.map(({ name, record, report }) => ({
    id: name,
    published: dated ? record.report.published : null,
    text: report.text,
  }));
  const records = byId(readLines(lines));
  return reports.map(({ name, record, report }) => {
    const read = records.get(name) ?? { report: { id: name, published: null }, facts: [] };
    return total([scoreReport(record, read, report.text)]).recordF1;
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const three = (value: number) => value.toFixed(3);
const spread = (values: readonly number[]) => `${three(Math.min(...values))} to ${three(Math.max(...values))}`;
