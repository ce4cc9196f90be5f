// Whether the words near a date look back or ahead. No parser: the nearest telling word decides, those before the date
// first, for a date stands after its verb as a rule ("will meet on Friday", "met on Friday").
import type { Span } from '../types/index.ts';
import type { Found } from './expression.ts';
import type { Lexeme } from './lex.ts';

export type Tense = 'past' | 'future' | null;

const words = (list: string) => list.trim().split(/\s+/);
/** Words that look ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  words(`will shall ll would may might could should must can scheduled due planned plans plan planning expected expects slated
    upcoming forthcoming deadline begins starts opens resumes meets arrives leaves visits travels holds expires ends
    beginning starting until by tentatively postponed delayed deferred intends hopes wants won let lets heads flies goes returns
    hosts takes threatened promised pledged vowed`),
);
/** Past forms that do not end in -ed. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  words(`was were had met held began said told came went left took gave made got became broke fell rose won lost sent
    brought thought saw spoke wrote ran flew drew put cut set hit led paid struck swept stood shot sought kept felt
    found knew grew threw withdrew shook sank built bought caught fought taught dealt laid lay been has have did since
    after ago last`),
);
const REACH = 14;

function tenseOf(lexeme: Lexeme): Tense {
  if (lexeme.kind !== 'word') return null;
  if (FUTURE_WORDS.has(lexeme.low)) return 'future';
  if (PAST_WORDS.has(lexeme.low) || (lexeme.low.length > 4 && lexeme.low.endsWith('ed'))) return 'past';
  return null;
}

/** The tense that the words of the sentence around an expression have. */
export function tenseNear(found: Found, lexemes: readonly Lexeme[], sentence: Span | null): Tense {
  for (let at = found.from - 1; at >= 0 && at >= found.from - REACH; at--) {
    const lexeme = lexemes[at];
    if (!lexeme || (sentence && lexeme.start < sentence.start) || lexeme.raw === ';') break;
    const tense = tenseOf(lexeme);
    if (tense) return tense === 'past' && aheadOfPast(lexemes, at, found.from) ? 'future' : tense;
  }
  for (let at = found.to; at < lexemes.length && at < found.to + REACH; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || (sentence && lexeme.end > sentence.end) || lexeme.raw === ';') break;
    const tense = tenseOf(lexeme);
    if (tense) return tense;
  }
  return null;
}

const AHEAD = new Set(
  words('agreed wanted hoped decided intended invited asked urged ordered called proposed offered appealed'),
);
/** "agreed to meet on Friday": what was decided lies ahead of the deciding. */
function aheadOfPast(lexemes: readonly Lexeme[], at: number, until: number): boolean {
  if (!AHEAD.has(lexemes[at]?.low ?? '')) return false;
  for (let i = at + 1; i < until; i++) if (lexemes[i]?.low === 'to' || lexemes[i]?.low === 'for') return true;
  return false;
}
