// When a report was written, from its own words: a dateline where it has one, else the interval that all constraints leave.
import type { Span } from '../types/index.ts';
import { calendarDay, type Days, dayNumber, daysOf, formatDay, formatDays, lengthOf, shared } from './edtf.ts';
import type { Found } from './expression.ts';
import { findExpressions } from './find.ts';
import { type Lexeme, lex } from './lex.ts';
import { resolve } from './resolve.ts';
import { type Tense, tenseNear } from './tense.ts';

/** A stretch in which the report must have been written: an office named in it was held from … to (EDTF days, or '..'). */
export type TimeAnchor = { readonly from: string; readonly to: string };
export type Published = {
  readonly published: string | null;
  readonly basis: 'dateline' | 'inferred' | null;
  readonly via: string[];
};

const NOTHING: Published = { published: null, basis: null, via: [] };
/** A date this near the begin, with this little beside it in its line, is the report's own. */
const TOP = 400;
const LINE_WORDS = 9;
/** A date with its year this near before a dateline's day (days) tells the dateline's year. */
const NEAR = 150;
/** An interval longer than this says too little to count from. */
const LONGEST = 731;

type Told = { readonly found: Found; readonly tense: Tense };

/** Full date in a short line of its own at the top: "Wednesday, July 10, 2019". */
function ownLine(text: string, lexemes: readonly Lexeme[], all: readonly Found[]): string | null {
  for (const { expression, start, end, from, to } of all) {
    if (start > TOP) return null;
    if (expression.kind !== 'date' || expression.year === undefined || expression.day === undefined) continue;
    const [lineStart, lineEnd] = [text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end)];
    const beside = lexemes.slice(Math.max(0, from - LINE_WORDS - 1), to + LINE_WORDS + 1).filter((lexeme, i) => {
      const at = Math.max(0, from - LINE_WORDS - 1) + i;
      return (
        lexeme.kind === 'word' &&
        (at < from || at >= to) &&
        lexeme.start >= lineStart &&
        (lineEnd < 0 || lexeme.end <= lineEnd)
      );
    });
    const opens = from - lexemes.findIndex((lexeme) => lexeme.start >= lineStart) <= 6 && dash(lexemes, to);
    if (opens || beside.length < LINE_WORDS)
      return resolve(expression, { published: null, publishedEdtf: null, story: null, tense: null });
  }
  return null;
}

/** A dateline ends with a dash, perhaps after the agency's name in brackets. */
function dash(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at; i < Math.min(lexemes.length, at + 6); i++) {
    const raw = lexemes[i]?.raw ?? '';
    if (raw === '-' || raw === '–' || raw === '—' || raw === ':') return true;
    if (raw === '.' || lexemes[i]?.gap === 2) return false;
  }
  return false;
}

/** "WASHINGTON, Feb. 6 (Reuters) -": a day without its year at the very begin. */
function dateline(lexemes: readonly Lexeme[], all: readonly Found[]): Found | null {
  const first = all[0];
  if (!first || first.from > 10 || first.expression.kind !== 'date') return null;
  const { month, day, year } = first.expression;
  return month !== undefined && day !== undefined && year === undefined && dash(lexemes, first.to) ? first : null;
}

/** Times with their year, split by the tense that they are told in. */
function explicit(told: readonly Told[]): { past: Days[]; future: Days[] } {
  const [past, future]: [Days[], Days[]] = [[], []];
  for (const { found, tense } of told) {
    if (found.expression.kind !== 'date' || found.expression.year === undefined) continue;
    const days = daysOf(resolve(found.expression, { published: null, publishedEdtf: null, story: null, tense: null }));
    if (days && tense) (tense === 'future' ? future : past).push(days);
  }
  return { past, future };
}

const latest = (all: readonly Days[]): Days | null =>
  all.reduce<Days | null>((best, one) => (!best || one[0] > best[0] ? one : best), null);

/** The stretch that the offices leave; one that contradicts those before it is not used. */
function office(anchors: readonly TimeAnchor[]): Days | null {
  let out: Days | null = null;
  for (const { from, to } of anchors) {
    const days = daysOf(`${from || '..'}/${to || '..'}`);
    if (days) out = out ? (shared(out, days) ?? out) : days;
  }
  return out;
}

/** The last day and month told without a year and in the past, as it falls in the interval: the report comes after it. */
function lastYearless(told: readonly Told[], within: Days): Days | null {
  const years: number[] = [];
  for (let y = calendarDay(within[0]).year; y <= calendarDay(within[1]).year; y++) years.push(y);
  const all = told.flatMap(({ found: { expression }, tense }): Days[] => {
    if (
      expression.kind !== 'date' ||
      expression.year !== undefined ||
      expression.month === undefined ||
      expression.day === undefined
    )
      return [];
    if (expression.turn !== undefined || expression.years !== undefined || tense === 'future') return [];
    return years.flatMap((year): Days[] => {
      const day = dayNumber(year, expression.month ?? 1, expression.day ?? 1);
      return day >= within[0] && day <= within[1] ? [[day, day]] : [];
    });
  });
  return latest(all.filter(() => years.length <= 2));
}

/** The month in which a report that tells of `day` without its year was most likely written. */
function monthAfter(day: number): Days {
  const { year, month } = calendarDay(day + 15);
  return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1];
}

/**
 * The publication date that the text itself gives: `dateline` where it is written there, `inferred` where constraints leave
 * an interval of at most two years, else null. `anchors`: when the offices that the text names were held.
 */
export function inferPublished(
  text: string,
  title: string | null,
  sentences: readonly Span[],
  anchors: readonly TimeAnchor[] = [],
): Published {
  const lexemes = lex(text);
  const all = findExpressions(lexemes);
  const own = ownLine(text, lexemes, all) ?? (title ? ownLine(title, lex(title), findExpressions(lex(title))) : null);
  if (own) return { published: own, basis: 'dateline', via: ['published.line'] };
  let at = 0;
  const told = all.map((found): Told => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= found.start) at++;
    return { found, tense: tenseNear(found, lexemes, sentences[at] ?? null) };
  });
  const { past, future } = explicit(told);
  const held = office(anchors);
  const known = latest(past.filter((days) => !held || days[0] <= held[1]));
  const low = Math.max(known?.[0] ?? -Infinity, held?.[0] ?? -Infinity);
  const start = dateline(lexemes, all);
  if (start?.expression.kind === 'date' && Number.isFinite(low)) {
    const { month = 1, day = 1 } = start.expression;
    const { year } = calendarDay(low);
    // A year told whole ("in 1986") does not tell the report's own; a day or month not long before it does.
    const on = [year, year + 1].map((y) => dayNumber(y, month, day)).find((n) => n >= low && (!held || n <= held[1]));
    const sure = held
      ? lengthOf([low, held[1]]) <= 366
      : known && lengthOf(known) <= 31 && on !== undefined && on - known[0] <= NEAR;
    if (sure && on !== undefined)
      return { published: formatDay(on), basis: 'dateline', via: ['published.dateline', 'published.year'] };
  }
  if (held) return fromOffices(held, low, told, future);
  return fromDates(known, past, future);
}

function fromOffices(held: Days, low: number, told: readonly Told[], future: readonly Days[]): Published {
  const soonest = future.filter((days) => days[1] >= low).reduce((least, days) => Math.min(least, days[1]), Infinity);
  const within: Days = [low, Math.min(held[1], soonest)];
  if (lengthOf(within) > LONGEST || lengthOf(within) < 1) return NOTHING;
  const day = lastYearless(told, within);
  const month = day && shared(monthAfter(day[0]), within);
  const published = formatDays(month ?? within);
  return {
    published,
    basis: published ? 'inferred' : null,
    via: month ? ['published.office', 'published.day'] : ['published.office'],
  };
}

/** No office to go by: the last day that the text tells with its year, when nothing it foresees speaks against it. */
function fromDates(known: Days | null, past: readonly Days[], future: readonly Days[]): Published {
  if (!known || lengthOf(known) > 31) return NOTHING;
  // One date alone may be history, or a plan whose verb was misread: another of the year before must stand beside it.
  const beside = past.filter((days) => days !== known && days[1] >= known[0] - 366);
  if (beside.length < 1) return NOTHING;
  const ahead = future
    .filter((days) => days[1] >= known[0])
    .reduce((least, days) => Math.min(least, days[1]), Infinity);
  const within: Days = [known[0], Math.min(ahead, known[0] + LONGEST - 1)];
  const published = lengthOf(within) <= LONGEST ? formatDays(within) : null;
  return { published, basis: published ? 'inferred' : null, via: published ? ['published.dates'] : [] };
}
