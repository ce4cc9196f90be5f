import { existsSync, readFileSync } from 'node:fs';
import { readerMissing, readLines } from './parley.ts';
import type { Outcome, Section } from './section.ts';
import { type ReportLine, readJsonLines, shared } from './shared.ts';

const MOST = 0.3;

export const offTopic: Section = {
  name: 'off-topic',
  about: 'facts told of reports on sports, markets and weather, which hold none',
  run: measureOffTopic,
};

function measureOffTopic(): Outcome {
  const missing = readerMissing();
  if (missing) return { skipped: missing };
  if (!existsSync(shared('news/off-topic.tsv'))) return { skipped: '../shared/news is not here' };
  const rows = readFileSync(shared('news/off-topic.tsv'), 'utf8').trim().split('\n');
  const kinds = new Map(rows.map((row) => row.split('\t') as [id: string, kind: string]));
  const lines = readJsonLines<ReportLine>(shared('news/raw.jsonl.gz')).filter(({ id }) => kinds.has(id));
  const records = readLines(lines);
  const each = (kind: string | null) => {
    const some = records.filter(({ report }) => kind === null || kinds.get(report.id) === kind);
    const facts = some.reduce((sum, record) => sum + record.facts.length, 0);
    return { facts, reports: some.length, rate: facts / (some.length || 1) };
  };
  const all = each(null);
  const unread = lines.length - records.length;
  return {
    ok: all.rate <= MOST && records.length > 0,
    lines: [
      `${all.facts} facts in ${all.reports} reports: ${all.rate.toFixed(2)} a report, at most ${MOST}${unread ? `; ${unread} reports not read` : ''}`,
      [...new Set(kinds.values())].map((kind) => `${kind} ${each(kind).rate.toFixed(2)}`).join(', '),
      ...worst(records.map(({ report, facts }) => [report.id, facts.length])),
    ],
  };
}

const worst = (counts: [id: string, facts: number][]) =>
  counts
    .filter(([, facts]) => facts > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([id, facts]) => `  ${id}: ${facts}`);
