// Time in news: finds what a text says of time and places it in the calendar, as EDTF intervals.
//
// Three passes, each a table beside a small engine. `rules/` finds expressions (patterns over words, no regular
// expressions over the text, so nothing can run away); `compose.ts` reads the words around them ("early", "since", "from …
// to"); `resolve.ts` places them, given the publication date, the tense of the words near by and the last time that the
// story told. An expression that cannot be placed keeps its place in the text and has no value: nothing is made up.
//
// All is pure: no clock; without a publication date "yesterday" has no value. `published.ts` finds that date in the text.
export {
  calendarDay,
  contains,
  type Days,
  dayNumber,
  daysOf,
  formatDay,
  formatDays,
  formatMonth,
  formatYear,
  hull,
  isDay,
  joinEdtf,
  lengthOf,
  overlaps,
  shared,
  weekday,
} from './edtf.ts';
export { findExpressionSpans } from './find.ts';
export { isCapital, isCapitals, type Lexeme, lex } from './lex.ts';
export { type NumberRead, ORDINALS, readFraction, readNumber, TENS, UNITS } from './numbers.ts';
export { inferPublished, type Published, type TimeAnchor } from './published.ts';
export { openSide } from './resolve.ts';
export { TIME_RULES, type TimeRule } from './rules/index.ts';
export { findTimes, type TimeContext, type TimeMention } from './times.ts';
