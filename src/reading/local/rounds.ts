import type { Draft } from './draft.ts';

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINALS = new Map<string, number>(UNITS.map((word, i) => [word, i + 1]));
const NUMBERS = new Map<string, number>(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
const TOLD = new RegExp(
  `\\b(${UNITS.join('|')}|\\d{1,3}(?:st|nd|rd|th))[- ](?:[\\p{L}-]+ ){0,2}?(?:round|session)\\b`,
  'iu',
);
const NUMBERED = new RegExp(`\\bround (?:no\\. ?)?(${[...NUMBERS.keys()].join('|')}|\\d{1,2})\\b`, 'iu');
/** What joins a meeting to the one told just before it in the same sentence. */
const NEXT = /\b(?:followed by|and then|then|and)\b/i;

/** The round that the words tell: "ninth round", "10th plenary session", "round two"; null where they tell none. */
export function roundIn(words: string): number | null {
  const told = TOLD.exec(words)?.[1]?.toLowerCase();
  if (told) return ORDINALS.get(told) ?? Number.parseInt(told, 10);
  const numbered = NUMBERED.exec(words)?.[1]?.toLowerCase();
  return numbered ? (NUMBERS.get(numbered) ?? Number.parseInt(numbered, 10)) : null;
}

/**
 * Numbers the rounds: what the evidence tells, and by counting what follows it in the same sentence with the same
 * parties ("their ninth round in Pyongyang, followed by talks in Tokyo and in Beijing" gives 9, 10 and 11).
 * @param drafts in the order of the text
 */
export function countRounds(drafts: readonly Draft[], text: string): Draft[] {
  let last: Draft | null = null;
  return drafts.map((draft) => {
    const told = roundIn(text.slice(draft.span.start, draft.span.end));
    if (draft.act !== 'meet') return told === null ? draft : { ...draft, round: told };
    const round = told ?? (last && follows(last, draft, text) ? (last.round as number) + 1 : null);
    if (round === null) return draft;
    const numbered: Draft = { ...draft, round, form: 'round' };
    last = numbered;
    return numbered;
  });
}

function follows(last: Draft, draft: Draft, text: string): boolean {
  if (last.sentence !== draft.sentence || last.round === null || !sameMembers(last.actors, draft.actors)) return false;
  const between = text.slice(last.span.end, Math.max(last.span.end, draft.span.start) + 12);
  return draft.span.start >= last.span.start && NEXT.test(between);
}

export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && [...x].every((one) => y.has(one));
}
