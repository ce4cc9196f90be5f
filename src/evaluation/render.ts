import type { Cause } from './causes.ts';
import type { Confusion } from './confusion.ts';
import type { Evaluation } from './evaluate.ts';
import { f1 } from './total.ts';

/** What to show: every report's own figures, and every missed, superfluous or partly wrong fact. */
export type RenderOptions = { readonly each?: boolean; readonly misses?: boolean; readonly width?: number };

/** Writes an evaluation for people: figures, slots, causes, confusions, calibration. Plain text, one trailing line end. */
export function renderEvaluation(evaluation: Evaluation, options: RenderOptions = {}): string {
  const parts = [
    headline(evaluation),
    section('Slots of the facts found', slotTable(evaluation)),
    section('Causes', causeTable(evaluation)),
    section('Acts (rows: gold, columns: told)', confusionTable(evaluation.acts)),
    section('Statuses (rows: gold, columns: told)', confusionTable(evaluation.statuses)),
    certainty(evaluation),
    options.each || options.misses ? section('Reports', reportLines(evaluation, options)) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const three = (value: number) => value.toFixed(3);

/** Columns, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

const section = (title: string, body: string) => (body ? `${title}\n${body}` : '');

function headline({ total, least, reports }: Evaluation): string {
  const held = reports.reduce((sum, report) => sum + report.heldBack, 0);
  const shown = `${total.reports} reports, ${total.gold} gold facts, ${total.pred} told`;
  const back = held ? `, ${held} held back below ${least.toFixed(2)}` : '';
  const rows = [
    ['found F1', three(total.foundF1), `(precision ${three(total.precision)}, recall ${three(total.recall)})`],
    ['core F1', three(total.coreF1), '(found with the right parties)'],
    ['record F1', three(total.recordF1), '(every slot weighed)'],
    ['links F1', three(total.linksF1), `(${total.links} between facts found)`],
    ['report date', three(total.published), ''],
  ];
  return `${shown}${back}; ${total.ungrounded} with evidence not in the text\n${rows.map((row) => `  ${(row[0] ?? '').padEnd(12)}${row[1]}  ${row[2]}`.trimEnd()).join('\n')}`;
}

function slotTable({ total }: Evaluation): string {
  const rows = Object.entries(total.slots).map(([slot, { accuracy, n }]) => [slot, three(accuracy), `of ${n}`]);
  return rows.length ? table(rows) : '';
}

const SIDES = { missed: 'missed', extra: 'too much', slot: 'wrong slot' } as const;

const COMMON_CAUSES = 40;

/** The commonest causes; the rest, mostly single confusions that the tables below show too, in one line. */
function causeTable({ causes }: Evaluation): string {
  const line = (count: number, side: string, cause: string) =>
    `  ${String(count).padStart(5)}  ${side.padEnd(10)}  ${cause}`;
  const rare = causes.slice(COMMON_CAUSES);
  const rest = rare.reduce((sum, { count }) => sum + count, 0);
  const lines = causes.slice(0, COMMON_CAUSES).map(({ side, cause, count }) => line(count, SIDES[side], cause));
  return [...lines, ...(rest ? [line(rest, 'others', `${rare.length} rarer causes`)] : [])].join('\n');
}

/** A square table; values that never came are left out, and so is a table without any confusion. */
function confusionTable({ values, counts }: Confusion): string {
  const came = values.map((_, i) => counts[i]?.some(Boolean) || counts.some((row) => row[i]));
  const kept = values.map((_, i) => i).filter((i) => came[i]);
  if (kept.length === 0) return '';
  const short = (i: number) => (values[i] ?? '').slice(0, 5);
  const cell = (i: number, j: number) => String(counts[i]?.[j] || '.');
  return table([['', ...kept.map(short)], ...kept.map((i) => [values[i] ?? '', ...kept.map((j) => cell(i, j))])]);
}

function certainty({ calibration, curve }: Evaluation): string {
  if (!calibration || !curve) return '';
  const bins = calibration.bins.map((bin) => [
    `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`,
    String(bin.count),
    three(bin.confidence),
    three(bin.found),
  ]);
  const best = curve.reduce((a, b) => (b.recordF1 > a.recordF1 ? b : a));
  const rows = curve.filter((row) => row === best || Math.round(row.least * 100) % 10 === 5);
  const lines = rows.map((row) => [
    `${row.least.toFixed(2)}${row === best ? ' best' : ''}`,
    String(row.told),
    three(row.foundF1),
    three(row.coreF1),
    three(row.recordF1),
  ]);
  return [
    section(
      `Calibration: expected error ${three(calibration.error)} over ${calibration.bins.length} bins of equal mass`,
      table([['sure', 'facts', 'told', 'found'], ...bins]),
    ),
    section('Thresholds', table([['least', 'told', 'found', 'core', 'record'], ...lines])),
  ].join('\n\n');
}

function reportLines({ reports }: Evaluation, options: RenderOptions): string {
  return reports
    .flatMap(({ name, score: s, causes }) => [
      `  ${name}: ${s.gold} gold, ${s.pred} told, found ${three(f1(s.found, s.pred, s.gold))}, core ${three(f1(s.core, s.pred, s.gold))}, record ${three(f1(s.soft, s.pred, s.gold))}`,
      ...(options.misses ? causes.map((cause) => causeLine(cause, options.width ?? 160)) : []),
    ])
    .join('\n');
}

function causeLine({ side, cause, fact }: Cause, width: number): string {
  const who = `${fact.actors.join('+') || '–'}>${fact.recipients.join('+') || '–'}`;
  const line = `    ${SIDES[side]}: ${cause} | ${fact.act}/${fact.status} ${who} ${fact.evidence.replace(/\s+/g, ' ')}`;
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
