// One record for people: the head, then the facts in the order of time, each with the words that prove it.
import { daysOf } from '../../time/index.ts';
import type { ParleyRecord, RecordFact, ReportHead } from '../../types/index.ts';
import type { Paint } from '../paint.ts';
import { actInWords } from '../words/acts.ts';
import { amountInWords, sidesInWords, sourceInWords, sureInWords } from '../words/facts.ts';
import { timeInWords } from '../words/time.ts';
import { lengthOf, plain, wrap } from '../wrap.ts';

export type Style = { readonly width: number; readonly paint: Paint };
/** Lines to put beneath a fact. */
export type Beneath = (fact: RecordFact) => readonly string[];

const DATES = 20;
/** Below this width a date stands on a line of its own. */
const NARROW = 64;

/** @returns the record as lines with a line end each */
export function recordForPeople(record: ParleyRecord, style: Style, beneath: Beneath = () => []): string {
  const facts = inOrderOfTime(record.facts).flatMap((fact) => [...factLines(fact, style, beneath), '']);
  const nothing = facts.length === 0 ? ['No facts.', ''] : [];
  return [...headLines(record.report, style), '', ...facts, ...nothing].map((line) => `${line.trimEnd()}\n`).join('');
}

/** Facts by when they begin, then end; open beginnings by their end; those without a date last. */
export function inOrderOfTime(facts: readonly RecordFact[]): RecordFact[] {
  const key = (fact: RecordFact): number[] => {
    const [first, last] = daysOf(fact.time) ?? [Number.MAX_VALUE, Number.MAX_VALUE];
    const third = { early: 0, mid: 1, late: 2 }[fact.part ?? 'mid'];
    return [Number.isFinite(first) ? first : last, third, last, fact.span?.start ?? 0];
  };
  return facts
    .map((fact) => ({ fact, key: key(fact) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ fact }) => fact);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}

const BASES = { given: '', dateline: ' (from its dateline)', inferred: ' (inferred from the text)' } as const;

function headLines(head: ReportHead, { width, paint }: Style): string[] {
  const date = head.published ? timeInWords(head.published) + BASES[head.publishedBasis ?? 'given'] : 'date unknown';
  const about = [head.title ? head.id : '', head.outlet ?? '', date, head.url ?? ''].filter(Boolean).join(' · ');
  const title = wrap(plain(head.title || head.id), width).map((line) => paint.bold(line));
  return [...title, ...wrap(plain(about), width)];
}

function factLines(fact: RecordFact, style: Style, beneath: Beneath): string[] {
  const narrow = style.width < NARROW;
  const left = narrow ? 2 : DATES;
  const room = style.width - left;
  const dates = wrap(timeInWords(fact.time, fact.part ?? null), narrow ? style.width : DATES - 2);
  const body = [...bodyLines(fact, room, style.paint), ...beneath(fact).flatMap((line) => wrap(line, room))];
  if (narrow) return [...dates.map(style.paint.cyan), ...body.map((line) => `  ${line}`)];
  const height = Math.max(dates.length, body.length);
  return Array.from({ length: height }, (_, i) => {
    const date = dates[i] ?? '';
    return style.paint.cyan(date) + ' '.repeat(left - lengthOf(date)) + (body[i] ?? '');
  });
}

function bodyLines(fact: RecordFact, width: number, paint: Paint): string[] {
  const act = actInWords(fact);
  const where = [sidesInWords(fact), fact.place ?? ''].filter(Boolean).join(' · ');
  const matter = [fact.issue ?? '', ...(fact.amounts ?? []).map(amountInWords)].filter(Boolean).join('; ');
  const what = plain([`${act} · ${where}`, matter].filter(Boolean).join(': '));
  const whence = plain(
    [`told by ${sourceInWords(fact.source)}`, sureInWords(fact.confidence)].filter(Boolean).join(', '),
  );
  const [first = '', ...more] = wrap(what, width);
  const bold = first.startsWith(act) ? paint.bold(act) + first.slice(act.length) : paint.bold(first);
  return [bold, ...more, ...wrap(whence, width), ...wrap(`“${plain(fact.evidence)}”`, width).map(paint.dim)];
}
