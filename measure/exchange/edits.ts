import type { Cast, Exchange, Part } from './cast.ts';
import { MONTH_PATTERN, shiftMonthName, shiftYear, YEAR_PATTERN } from './dates.ts';
import { CONTINENTS, type State } from './world.ts';

/** One replacement in a text; offsets in UTF-16 units of the text as it was. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

type Around = { readonly before: string; readonly after: string };
type Render = (around: Around) => string;

/** Finds everything in a text that an exchange changes. One pass, the longest words first, so that nothing is changed twice. */
export function findEdits(text: string, cast: Cast, exchange: Exchange): Edit[] {
  const terms = termsOf(cast, exchange);
  const words = [...terms.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const boundary = (inner: string) => `(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(boundary([...words, MONTH_PATTERN, YEAR_PATTERN].join('|')), 'gu');
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const around = { before: text.slice(Math.max(0, start - 12), start), after: text.slice(end, end + 24) };
    const render = terms.get(match[0]);
    return withArticle({ start, end, text: render ? render(around) : moveDate(match[0], exchange) }, around.before);
  });
}

const escapePattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function moveDate(word: string, { dates }: Exchange): string {
  const year = /^(\d{4})(s?)$/.exec(word);
  return year ? `${shiftYear(Number(year[1]), dates)}${year[2]}` : shiftMonthName(word, dates);
}

/** "a Japanese source" becomes "an Indian source": the article before a replaced word follows it. */
function withArticle(edit: Edit, before: string): Edit {
  const article = /(?<![\p{L}\p{N}.])([Aa])n? $/u.exec(before);
  if (!article) return edit;
  const right = /^(?:[AEIO](?!u)|U(?![.gnkr]))/i.test(edit.text) ? `${article[1]}n ` : `${article[1]} `;
  return { start: edit.start - article[0].length, end: edit.end, text: right + edit.text };
}

/** Every word that is exchanged, with what it becomes. Later ones overrule: phrases win over names. */
function termsOf(cast: Cast, exchange: Exchange): Map<string, Render> {
  const terms = new Map<string, Render>();
  for (const part of cast.parts) addPart(terms, part, exchange.states.get(part.code) as State);
  for (const { full, family } of cast.people) {
    const person = exchange.people.get(full);
    if (!person) continue;
    terms.set(full, () => person.full);
    terms.set(family, () => person.family);
  }
  const { land } = exchange;
  if (cast.land && land) terms.set(cast.land, () => land);
  for (const [from, to] of cast.phrases ?? []) terms.set(from, () => fill(to, exchange));
  return terms;
}

function addPart(terms: Map<string, Render>, part: Part, state: State): void {
  for (const name of part.names) terms.set(name, () => state.name);
  for (const capital of part.capitals ?? []) terms.set(capital, () => state.capital);
  for (const adjective of part.adjectives ?? [])
    terms.set(adjective, (a) => (meansPeople(a) ? state.people : state.adjective));
  for (const short of part.either ?? []) {
    terms.set(short, ({ before, after }) =>
      /^ \p{L}/u.test(after) && !before.endsWith('-') ? state.adjective : state.name,
    );
    for (const the of ['the', 'The']) {
      terms.set(`${the} ${short}`, ({ after }) => (hasNoun(after) ? `${the} ${state.adjective}` : state.name));
    }
  }
  if (part.currency) terms.set(part.currency.word, () => state.currency.word);
}

/** Words that follow a name, not an adjective: "the U.S. has", "the U.S. in Asia", against "the U.S. envoy". */
const AFTER_NAME = new Set(
  'have has had is are was were will would could should can may might must do does did said says in and or but to of on for that which who as by from with at also than over if while when not'.split(
    ' ',
  ),
);
const hasNoun = (after: string) => {
  const next = /^ (\p{L}+)/u.exec(after)?.[1];
  return next !== undefined && !AFTER_NAME.has(next);
};

/** Whether a demonym here is its people: after a number, or with no noun of its own behind it. */
function meansPeople({ before, after }: Around): boolean {
  return /\d $/.test(before) || /^(?:$|[.,;:)’”"]| \p{Ll}+(?:ed|ly)(?!\p{L}))/u.test(after);
}

function fill(template: string, { states }: Exchange): string {
  return template.replace(/\{(\w+)\.(\w+)\}/g, (whole, code: string, field: string) => {
    const state = states.get(code);
    if (!state) return whole;
    const [continent, continental] = CONTINENTS[state.continent];
    const fields = { name: state.name, adjective: state.adjective, capital: state.capital, continent, continental };
    return (fields as Record<string, string>)[field] ?? whole;
  });
}

/** The text with its edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [out, at] = ['', 0];
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Where a span of the old text lies in the new one; what cuts through an edit takes all of it. */
export function moveSpan(span: { start: number; end: number }, edits: readonly Edit[]): { start: number; end: number } {
  const move = (offset: number, toEnd: boolean) => {
    let shift = 0;
    for (const edit of edits) {
      if (edit.end <= offset) shift += edit.text.length - (edit.end - edit.start);
      else if (edit.start < offset) return edit.start + shift + (toEnd ? edit.text.length : 0);
      else break;
    }
    return offset + shift;
  };
  return { start: move(span.start, false), end: move(span.end, true) };
}
