// The three passes in order: find, compose, resolve.
import type { Span, TimeValue } from '../types/index.ts';
import { compose } from './compose.ts';
import { calendarDay, type Days, daysOf, joinEdtf, lengthOf } from './edtf.ts';
import type { Bound, Expression, Found } from './expression.ts';
import { findExpressions } from './find.ts';
import { lex } from './lex.ts';
import { openSide, resolve } from './resolve.ts';
import { tenseNear } from './tense.ts';

/** A time that the text names, with its value and the rules that made it. */
export type TimeMention = Span & { readonly value: TimeValue; readonly via: readonly string[] };
/** What is known of the report: its date (EDTF day or interval), and where its sentences stand. */
export type TimeContext = { readonly published: string | null; readonly sentences: readonly Span[] };

function typeOf(found: Found): TimeValue['type'] {
  const { kind } = found.expression;
  if (kind === 'duration' || kind === 'stretch') return 'DURATION';
  if (kind === 'set') return 'SET';
  return kind === 'clock' || found.time ? 'TIME' : 'DATE';
}

/** Only a date that does not state its year asks which way its verb looks. */
const asksTense = (expression: Expression): boolean =>
  expression.kind === 'range'
    ? asksTense(expression.from)
    : (expression.kind === 'unit' &&
        (expression.unit === 'week' || expression.unit === 'weekend') &&
        expression.offset === 0) ||
      (expression.kind === 'date' && expression.year === undefined && expression.turn === undefined);

/** The sentence that holds each expression; both in the order of the text. */
function sentencesOf(found: readonly Found[], sentences: readonly Span[]): (Span | null)[] {
  let at = 0;
  return found.map(({ start }) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at];
    return sentence && sentence.start <= start ? sentence : null;
  });
}

/** "Before the end of the week" is until its end: the week itself is meant, not the one before. */
const sideFor = (side: Bound, part: TimeValue['part'] | undefined): Bound =>
  side === 'before' && part === 'late' ? 'until' : side;

/** Years told whole that lie well before the report, for each time told from the report's own day, that make a history. */
const HISTORY = { least: 8, ratio: 4 };

/** Whether the text tells a history rather than news: it counts by years, not from its own day. */
function isHistory(found: readonly Found[], published: Days | null): boolean {
  const last = published ? calendarDay(published[0]).year - 1 : Number.POSITIVE_INFINITY;
  let [years, near] = [0, 0];
  for (const { expression } of found) {
    if (expression.kind === 'date' && expression.year !== undefined && expression.year < last) years++;
    else if (expression.kind === 'date' && expression.weekday !== undefined) near++;
    else if (expression.kind === 'unit' && expression.anchor === 'published') near++;
  }
  return years >= HISTORY.least && years >= HISTORY.ratio * near;
}

/** The part of a joined time: only where both ends agree ("early May to early June" has none). */
const shape = (edtf: string, part: TimeValue['part'] = null): TimeValue => ({ type: 'DATE', edtf, part });

/**
 * Every time that the text names, in order of place; joined ones ("from May 3 to June 5", "since 1998") stand beside
 * the single ones that they are made of. A value that cannot be placed has `edtf` null.
 */
export function findTimes(text: string, context: TimeContext): TimeMention[] {
  const lexemes = lex(text);
  const { single, joined } = compose(findExpressions(lexemes), lexemes);
  const published = daysOf(context.published);
  const sentences = sentencesOf(single, context.sentences);
  const history = isHistory(single, published);
  const values: (string | null)[] = [];
  let story: string | null = null;
  single.forEach((found, i) => {
    const edtf = resolve(found.expression, {
      published,
      publishedEdtf: published && context.published,
      story,
      history,
      tense: asksTense(found.expression) ? tenseNear(found, lexemes, sentences[i] ?? null) : null,
    });
    const days = daysOf(edtf);
    values.push(days ? edtf : null);
    if (days && found.expression.kind !== 'stretch' && lengthOf(days) <= 366) story = edtf;
  });
  const mentions: TimeMention[] = single.map((found, i) => ({
    start: found.start,
    end: found.end,
    value: { type: typeOf(found), edtf: values[i] ?? null, part: found.part },
    via: found.via,
  }));
  for (const join of joined) {
    const edtf =
      join.kind === 'range'
        ? joinEdtf(values[join.from] ?? '?', values[join.to] ?? '?')
        : openSide(values[join.of] ?? '?', sideFor(join.side, single[join.of]?.part));
    if (edtf && daysOf(edtf)) {
      const part = join.kind === 'bounded' ? (single[join.of]?.part ?? null) : null;
      mentions.push({ start: join.start, end: join.end, value: shape(edtf, part), via: join.via });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
