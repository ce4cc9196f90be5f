// First pass: the rule table over the lexemes, left to right, the longest match at each place.

import { BUILDERS } from './build.ts';
import type { Found } from './expression.ts';
import type { Lexeme } from './lex.ts';
import { type Begins, matchPattern } from './pattern.ts';
import { type CompiledRule, RULES_BY_FIRST } from './rules/index.ts';

const NONE: readonly CompiledRule[] = [];

function bestAt(lexemes: readonly Lexeme[], at: number): Found | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  let best: Found | null = null;
  const begins: Begins = new Map();
  for (const { rule, pattern } of RULES_BY_FIRST.get(lexeme.kind === 'number' ? '#' : lexeme.low) ?? NONE) {
    const hit = matchPattern(pattern, lexemes, at, begins);
    if (!hit || hit.next <= (best?.to ?? at)) continue;
    const constants = rule.with ?? {};
    const expression = BUILDERS[rule.make](hit.captures, constants);
    const last = lexemes[hit.next - 1];
    if (!expression || !last) continue;
    best = {
      start: lexeme.start,
      end: last.end,
      from: at,
      to: hit.next,
      expression,
      part: constants.part ?? null,
      time: (constants.time ?? false) || hit.captures.has('daypart'),
      via: [rule.id],
    };
  }
  return best;
}

/** Every expression that the table knows, in order, none overlapping another. */
export const findExpressions = (lexemes: readonly Lexeme[]): Found[] =>
  findAll(lexemes).filter(({ expression }) => expression.kind !== 'none');

function findAll(lexemes: readonly Lexeme[]): Found[] {
  const out: Found[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const found = bestAt(lexemes, at);
    if (found) out.push(found);
    at = found?.to ?? at + 1;
  }
  return out;
}

const NO_DATE: ReadonlySet<string> = new Set(['duration', 'stretch', 'set', 'vague', 'none']);
/** Lexemes (half-open) of the expressions that stand for a time, so that no number of theirs is taken for an amount. */
export const findExpressionSpans = (lexemes: readonly Lexeme[]): { from: number; to: number }[] =>
  findAll(lexemes).filter(({ expression }) => !NO_DATE.has(expression.kind));
