// What a number counts: the unit after it, or the head of the noun phrase that it stands in. No parser: a run of words up to
// the first that can be no part of a noun phrase, the first plural of it being the head.
import { isCapital, isCapitals, type Lexeme } from '../time/index.ts';
import { isPersons, PERSON_NOUNS, PERSON_SINGULARS } from './people.ts';
import { CURRENCY_BY_ADJECTIVE, CURRENCY_WORDS, LASTING, MEASURES } from './units.ts';

/** Unit and the lexemes that tell it; `head` where it is a noun, to go into `of`. */
export type Counted = {
  readonly unit: string;
  readonly to: number;
  readonly noun: string | null;
  readonly via: string;
};

const STOP = new Set(
  `a an the of in on at to for from by with and or but nor as than that which who whom whose when while where if because since
  until after before during between against into over under is are was were be been being has have had do does did will would
  shall should may might can could must not no it its they their them he his she her we our us you your i me my this these those
  there here said says say told more less most least per about also so such only even still already yet now then however including
  include includes remain need needs want wants took take takes came come went go make makes made gave give get got against
  others times`.split(/\s+/),
);
const NO_PLURAL = /(?:ss|us|is|ous|'s)$/;
const IRREGULAR = new Set(
  'people men women children police troops personnel staff crew lives feet teeth media aircraft'.split(' '),
);
/** In capitals they are countries, in small letters stop words. */
const COUNTRY = new Set(['US', 'IT']);
const REACH = 6;

export const isPlural = (low: string): boolean =>
  IRREGULAR.has(low) ||
  PERSON_NOUNS.has(low) ||
  low.endsWith('men') ||
  (low.length > 3 && low.endsWith('s') && !NO_PLURAL.test(low));

/** Plural of a noun that stands in the singular before a hyphened head. */
export function plural(low: string): string {
  if (isPlural(low)) return low;
  if (low === 'man' || low === 'woman' || low === 'person') return 'people';
  if (/[^aeiou]y$/.test(low)) return `${low.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(low) ? `${low}es` : `${low}s`;
}

const joins = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && lexeme.gap < 2;

/** Currency after the number: "dollars", "Canadian dollars", "U.S. dlrs". */
function currency(lexemes: readonly Lexeme[], at: number): Counted | null {
  let here = at;
  let adjective = '';
  for (let steps = 0; steps < 5; steps++, here++) {
    const lexeme = lexemes[here];
    if (!lexeme || lexeme.gap === 2) return null;
    const code = CURRENCY_WORDS.get(lexeme.low);
    if (code && !(isCapital(lexeme) && lexeme.low === 'won')) {
      return {
        unit: CURRENCY_BY_ADJECTIVE.get(`${adjective} ${code}`) ?? code,
        to: here + 1,
        noun: null,
        via: 'amount.currency',
      };
    }
    if (lexeme.kind === 'word' && isCapital(lexeme)) adjective = lexeme.low;
    else if (lexeme.raw !== '.' && lexeme.raw !== '-') return null;
  }
  return null;
}

/** Words that may stand between a number and its unit: "two more days". */
const BETWEEN = new Set([
  'more',
  'additional',
  'extra',
  'full',
  'further',
  'other',
  'consecutive',
  'straight',
  'working',
  'whole',
  'long',
  'calendar',
]);

/** "six dead", "1,200 killed", "five of whom": persons, though no noun says so. */
function persons(lexemes: readonly Lexeme[], at: number): Counted | null {
  const low = lexemes[at]?.low ?? '';
  const whom = low === 'of' && lexemes[at + 1]?.low === 'whom';
  return whom || CASUALTIES.has(low)
    ? { unit: 'people', to: at + (whom ? 2 : 1), noun: whom ? null : low, via: 'amount.casualties' }
    : null;
}
const CASUALTIES = new Set(['dead', 'killed', 'wounded', 'injured', 'hurt', 'missing', 'died', 'detained', 'arrested']);

/** A measure: "percent", "percentage points", "metric tons", "nautical miles". */
function measure(lexemes: readonly Lexeme[], at: number): Counted | null {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!first || first.gap === 2) return null;
  const made = (unit: string, to: number): Counted => ({ unit, to, noun: null, via: 'amount.measure' });
  if (first.low === 'percentage' && second && /^points?$/.test(second.low)) return made('percentage points', at + 2);
  if (/^points?$/.test(first.low) && lexemes[at - 2]?.raw === '/') return made('percentage points', at + 1);
  if (first.low === 'per' && second?.low === 'cent') return made('%', at + 2);
  if (first.low === 'basis' && second?.low === 'points') return made('basis points', at + 2);
  if (first.low === 'nautical' && second?.low.startsWith('mile')) return made('nautical miles', at + 2);
  if (first.low === 'square' && second) {
    const unit = MEASURES.get(second.low);
    if (unit) return made(`square ${unit === 'mi' ? 'miles' : unit}`, at + 2);
  }
  if (/^(?:metric|short|long)$/.test(first.low) && second && MEASURES.get(second.low) === 't') return made('t', at + 2);
  if (first.low === 'barrels' && third?.low === 'day' && (second?.low === 'a' || second?.low === 'per'))
    return made('bpd', at + 3);
  const unit = MEASURES.get(first.low);
  return unit ? made(unit, at + 1) : null;
}

/** "12-person", "90-day", "464-seat": a unit tied to the number by a hyphen. */
function hyphened(lexemes: readonly Lexeme[], at: number): Counted | null {
  const [hyphen, word] = [lexemes[at], lexemes[at + 1]];
  if (hyphen?.raw !== '-' || hyphen.gap || word?.kind !== 'word') return null;
  const unit = MEASURES.get(word.low);
  if (unit) return { unit, to: at + 2, noun: null, via: 'amount.hyphen' };
  const money = CURRENCY_WORDS.get(word.low);
  if (money) return { unit: money, to: at + 2, noun: null, via: 'amount.hyphen' };
  if (word.gap || /^(?:year|fold|odd|plus|way|old|point|to|and|or|minute)$/.test(word.low)) {
    return null;
  }
  return {
    unit: PERSON_SINGULARS.has(word.low) ? 'people' : plural(word.low),
    to: at + 2,
    noun: null,
    via: 'amount.hyphen',
  };
}

/** "Hamas operatives", "Reuters reporters": a name that ends in -s before its noun. */
const isNameBefore = (lexeme: Lexeme, follows: Lexeme | undefined): boolean =>
  isCapital(lexeme) &&
  !isCapitals(lexeme) &&
  !isPersons(lexeme.low) &&
  follows?.kind === 'word' &&
  follows.low === follows.raw &&
  isPlural(follows.low) &&
  !STOP.has(follows.low);

/** Persons that a verb before the number tells of: "killed more than 39,000". */
export function victims(lexemes: readonly Lexeme[], from: number, to: number): Counted | null {
  const verb = lexemes[from - 1]?.low ?? '';
  return HARM.has(verb) ? { unit: 'people', to, noun: verb, via: 'amount.casualties' } : null;
}
const HARM = new Set([
  'killed',
  'killing',
  'wounded',
  'wounding',
  'injured',
  'injuring',
  'displaced',
  'displacing',
  'claimed',
]);

/** The head of the noun phrase after the number. */
function noun(lexemes: readonly Lexeme[], at: number): Counted | null {
  let here = lexemes[at]?.low === 'of' ? at + 1 : at;
  if (here > at && /^(?:the|its|their|these|those|his)$/.test(lexemes[here]?.low ?? '')) here++;
  const first = here;
  for (; here < first + REACH; here++) {
    const lexeme = lexemes[here];
    if (!lexeme || lexeme.gap === 2 || lexeme.kind === 'number') return null;
    if (lexeme.kind === 'sign') {
      const tied =
        lexeme.raw === '-' ||
        lexeme.raw === '/' ||
        (lexeme.raw === '.' && lexeme.gap === 0 && lexemes[here - 1]?.raw.length === 1);
      if (tied) continue;
      return null;
    }
    if (lexeme.low === 'and' && (here > first || lexemes[here - 1]?.raw === '-')) continue;
    if (STOP.has(lexeme.low) && !COUNTRY.has(lexeme.raw)) return null;
    if (lexeme.raw.length > 1 && isPlural(lexeme.low)) {
      const follows = lexemes[here + 1];
      // "ex-", "vice-": the head is still to come.
      if (follows?.raw === '-' && follows.gap === 0) continue;
      if (isNameBefore(lexeme, follows)) continue;
      const words = phrase(lexemes, first, here + 1);
      const persons = isPersons(lexeme.low);
      return {
        unit: persons ? 'people' : lexeme.low,
        to: here + 1,
        noun: persons || here > first ? words : null,
        via: persons ? 'amount.people' : 'amount.noun',
      };
    }
  }
  return null;
}

/** Words as they stand, one space between those that a space parted. */
export function phrase(lexemes: readonly Lexeme[], from: number, to: number): string | null {
  const words = lexemes.slice(from, to);
  return words.map((lexeme, i) => (i && lexeme.gap ? ' ' : '') + lexeme.raw).join('') || null;
}

/** What the number that ends at `at` counts; `one`: it is "one" or "a", which counts only what can be measured. */
export function counted(lexemes: readonly Lexeme[], at: number, one: boolean): Counted | null {
  const after = BETWEEN.has(lexemes[at]?.low ?? '') ? measure(lexemes, at + 1) : null;
  const unit = hyphened(lexemes, at) ?? currency(lexemes, at) ?? measure(lexemes, at) ?? after;
  if (unit) return one && lexemes[at - 1]?.low.startsWith('a') && !LASTING.has(unit.unit) ? null : unit;
  return one ? null : (persons(lexemes, at) ?? noun(lexemes, at));
}

/** What follows in the noun phrase or after "in", "of", "worth of": "100 billion yen in rice aid". */
export function matter(lexemes: readonly Lexeme[], at: number): string | null {
  let here = at;
  if (lexemes[here]?.low === 'worth') here++;
  const tied = /^(?:of|in|for|on)$/.test(lexemes[here]?.low ?? '');
  if (tied) here++;
  while (/^(?:the|its|their|his|her|a|an|all|some)$/.test(lexemes[here]?.low ?? '')) here++;
  const first = here;
  while (here < first + REACH && joins(lexemes[here]) && !STOP.has(lexemes[here]?.low ?? '')) {
    // A participle after the first word is the verb as a rule: "board backed".
    if (here > first && lexemes[here]?.low.endsWith('ed')) break;
    here++;
    const hyphen = lexemes[here];
    if (hyphen?.raw === '-' && hyphen.gap === 0) here++;
  }
  return here > first ? phrase(lexemes, first, here) : null;
}
