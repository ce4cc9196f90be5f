import { ORDINALS, TENS, UNITS } from '../../time/index.ts';
import type { Draft } from './draft.ts';
import { sameMembers } from './parties.ts';
import { ROUND_WORDS, type RoundWord } from './tables/round-words.ts';

const words = (kind: RoundWord['kind']): ReadonlySet<string> =>
  new Set(ROUND_WORDS.filter((row) => row.kind === kind).flatMap((row) => row.words));
const [NOUNS, OF, APART] = [words('noun'), words('of'), words('apart')];

/** Most words between an ordinal and its round ("third and final round"), and between "of" and what it is one of. */
const BETWEEN = 2;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'their']);
/** Most units between two meetings that are counted on. */
const NEAR = 80;
/** What joins a meeting to the one told just before it. */
const NEXT = /\b(?:followed by|then|and)\b/i;

/** The round that the words tell: "ninth round", "twenty-first session", "round two"; null where they tell none. */
export function roundIn(text: string): number | null {
  const lexemes = text.toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s-]/gu) ?? [];
  for (const [at, word] of lexemes.entries()) {
    if (!NOUNS.has(word)) continue;
    const round = ordinalBefore(lexemes, at) ?? (word === 'round' ? numberAfter(lexemes, at) : null);
    if (round !== null && ofTalks(lexemes, at + 1)) return round;
  }
  return null;
}

function ordinalBefore(lexemes: readonly string[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - 1 - BETWEEN; i--) {
    const word = lexemes[i] as string;
    const figure = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
    if (figure) return Number(figure);
    const unit = ORDINALS.get(word);
    if (unit !== undefined) return unit + (unit < 10 ? (TENS.get(lexemes[i - 1] ?? '') ?? 0) : 0);
    if (APART.has(word) || !/^\p{L}/u.test(word)) return null;
  }
  return null;
}

/** "round two", "round 2", "round no. 2" */
function numberAfter(lexemes: readonly string[], at: number): number | null {
  let i = at + 1;
  if (lexemes[i] === 'no' || lexemes[i] === 'number') i++;
  if (lexemes[i] === '.') i++;
  const word = i === at + 1 || lexemes[at + 1] !== '.' ? (lexemes[i] ?? '') : '';
  return /^\d{1,2}$/.test(word) ? Number(word) : (UNITS.get(word) ?? null);
}

/** A round "of elections" is none of talks; a round of nothing told is. */
function ofTalks(lexemes: readonly string[], after: number): boolean {
  const of = lexemes.slice(after, after + 2).indexOf('of') + after;
  if (of < after) return true;
  const rest = lexemes.slice(of + 1, of + 3 + BETWEEN).filter((word) => !ARTICLES.has(word));
  const end = rest.findIndex((word) => APART.has(word));
  return rest.slice(0, end < 0 ? BETWEEN + 1 : end).some((word) => OF.has(word));
}

/** Gives each draft the round that its evidence tells. */
export function tellRounds(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.map((draft) => {
    const round = roundIn(text.slice(draft.span.start, draft.span.end));
    if (round === null) return draft;
    return draft.act === 'meet' ? { ...draft, round, form: 'round' } : { ...draft, round };
  });
}

/**
 * Numbers by counting what follows a told round in the same sentence with the same parties ("their ninth round in
 * Pyongyang, followed by talks in Tokyo and in Beijing" gives 9, 10 and 11).
 * @param drafts in the order of the text, their told rounds given
 */
export function countRounds(drafts: readonly Draft[], text: string): Draft[] {
  let last: Draft | null = null;
  return drafts.map((draft) => {
    if (draft.act !== 'meet') return draft;
    const counted: Draft =
      draft.round === null && last?.round != null && follows(last, draft, text)
        ? { ...draft, round: last.round + 1, form: 'round' }
        : draft;
    last = counted;
    return counted;
  });
}

/** The joining words stand between the two or begin the second's evidence. */
function follows(last: Draft, draft: Draft, text: string): boolean {
  const gap = draft.span.start - last.span.end;
  if (last.sentence !== draft.sentence || gap < 0 || gap > NEAR || !sameMembers(last.actors, draft.actors))
    return false;
  return NEXT.test(text.slice(last.span.end, draft.span.start + 'followed by'.length));
}
