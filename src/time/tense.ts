// Whether the words near a date look back or ahead. No parser: the nearest telling word decides, those before the date
// first, for a date stands after its verb as a rule ("will meet on Friday", "met on Friday").
import type { Span } from '../types/index.ts';
import type { Found } from './expression.ts';
import { isCapital, isCapitals, type Lexeme } from './lex.ts';

export type Tense = 'past' | 'future' | null;

const words = (list: string) => list.trim().split(/\s+/);
/** Words that look ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  words(`will shall ll would may might could should must can scheduled due planned expected slated upcoming forthcoming
    begins opens opening resumes meets arrives holds expires tentatively postponed delayed deferred heads goes
    takes threatened promised pledged vowed`),
);
/** Past forms that do not end in -ed. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  words(`was were had met held began said told came went left took gave made got became broke fell rose won lost sent
    brought thought saw spoke wrote ran flew drew put cut set hit led paid struck swept stood shot sought kept felt
    found knew grew threw withdrew shook sank built bought caught fought taught dealt laid lay has have did`),
);
const REACH = 24;

function tenseOf(lexeme: Lexeme): Tense {
  // A name is no verb ("United"), unless all is in capitals.
  if (lexeme.kind !== 'word' || (isCapital(lexeme) && !isCapitals(lexeme))) return null;
  if (FUTURE_WORDS.has(lexeme.low)) return 'future';
  if (PAST_WORDS.has(lexeme.low) || (lexeme.low.length > 4 && lexeme.low.endsWith('ed'))) return 'past';
  return null;
}

/** The tense that the words of the sentence around an expression have; null where none tells. */
export function tenseNear(found: Found, lexemes: readonly Lexeme[], sentence: Span | null): Tense {
  for (let at = found.from - 1; at >= 0 && at >= found.from - REACH; at--) {
    const lexeme = lexemes[at];
    if (!lexeme || (sentence && lexeme.start < sentence.start) || lexeme.raw === ';') break;
    const opened = at === found.from - 1 ? opener(lexemes, at) : null;
    if (opened) return opened;
    if (toDo(lexemes, at, found.from) || isWont(lexemes, at)) return 'future';
    const tense = tenseOf(lexeme);
    if (!tense || isParticiple(lexemes, at, tense)) continue;
    return tense === 'past' && aheadOfPast(lexemes, at, found.from) ? 'future' : tense;
  }
  for (let at = found.to; at < lexemes.length && at < found.to + REACH; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || (sentence && lexeme.end > sentence.end) || lexeme.raw === ';') break;
    const tense = tenseOf(lexeme);
    if (tense) return tense;
  }
  return null;
}

const OPENERS = new Set(words('until till by starting beginning'));
/** Right before the date: "by Friday", "as early as Monday" look ahead, "since June" back. */
function opener(lexemes: readonly Lexeme[], at: number): Tense {
  const low = lexemes[at]?.low ?? '';
  if (low === 'since') return 'past';
  if (low === 'as') return /^(?:early|soon)$/.test(lexemes[at - 1]?.low ?? '') ? 'future' : null;
  return OPENERS.has(low) ? 'future' : null;
}

/** "won't", in three lexemes. */
const isWont = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.low === 'won' && lexemes[at + 1]?.gap === 0 && lexemes[at + 2]?.low === 't';

/** "to be held", "a planned vote": the telling verb is another one. */
const isParticiple = (lexemes: readonly Lexeme[], at: number, tense: Tense): boolean => {
  const before = lexemes[at - 1]?.low ?? '';
  return before === 'be' ? tense === 'past' : lexemes[at]?.low.endsWith('ed') === true && ARTICLES.has(before);
};

const TO_BE = new Set(
  words(
    'is are was were be plans plan hopes hope intends intend wants want expects expect due set scheduled expected planned slated ready likely going about',
  ),
);
/** "is to meet", "plans to leave", "on track to vote Thursday": what is to be done lies ahead. */
function toDo(lexemes: readonly Lexeme[], at: number, until: number): boolean {
  const low = lexemes[at]?.low;
  if (low === 'be') return lexemes[at - 1]?.low === 'to';
  const next = lexemes[at + 1] ?? NONE;
  if (low !== 'to' || (isCapital(next) && !isCapitals(next)) || ARTICLES.has(next.low)) return false;
  return TO_BE.has(lexemes[at - 1]?.low ?? '') || at + 2 === until;
}
const NONE: Lexeme = { start: 0, end: 0, raw: '', low: '', kind: 'sign', gap: 0, value: Number.NaN };

const AHEAD = new Set(
  words('agreed wanted hoped decided intended invited asked urged ordered called proposed offered appealed'),
);
const ARTICLES = new Set(words('the a an its their his her this that'));
/** "agreed to meet on Friday": what was decided lies ahead of the deciding. */
function aheadOfPast(lexemes: readonly Lexeme[], at: number, until: number): boolean {
  if (!AHEAD.has(lexemes[at]?.low ?? '')) return false;
  for (let i = at + 1; i < until; i++)
    if (lexemes[i]?.low === 'to' && !ARTICLES.has(lexemes[i + 1]?.low ?? '')) return true;
  return false;
}
