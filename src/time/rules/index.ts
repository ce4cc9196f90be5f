// All rows in one table, compiled once and indexed by the words that can begin them. The longest match wins; among matches
// of one length the earlier row, so that the rows of a date stand before those of its pieces.
import { RuleError } from '../../types/index.ts';
import { compile, type Pattern } from '../pattern.ts';
import { ABSOLUTE } from './absolute.ts';
import { OTHER } from './other.ts';
import { RELATIVE } from './relative.ts';
import type { TimeRule } from './row.ts';

export type { TimeRule } from './row.ts';
export const TIME_RULES: readonly TimeRule[] = [...ABSOLUTE, ...RELATIVE, ...OTHER];

export type CompiledRule = { readonly rule: TimeRule; readonly pattern: Pattern };

function index(rules: readonly TimeRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const out = new Map<string, CompiledRule[]>();
  const seen = new Set<string>();
  for (const rule of rules) {
    if (seen.has(rule.id)) throw new RuleError('time.twice', `two rules have the id ${rule.id}`);
    if (!rule.examples.length) throw new RuleError('time.example', `rule ${rule.id} has no example`);
    seen.add(rule.id);
    for (const source of rule.patterns) {
      const pattern = compile(source);
      for (const word of pattern.first) {
        const list = out.get(word) ?? [];
        list.push({ rule, pattern });
        out.set(word, list);
      }
    }
  }
  return out;
}

/** Rules by the word that begins them; "#" holds those that a figure can begin. */
export const RULES_BY_FIRST: ReadonlyMap<string, readonly CompiledRule[]> = index(TIME_RULES);
