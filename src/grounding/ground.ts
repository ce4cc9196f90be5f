import type { Fact } from '../types/index.ts';

/** No sentence is longer, in UTF-16 units; `score.mjs` counts longer evidence as not in the text. */
export const LONGEST_EVIDENCE = 1000;

export type Refusal = { readonly code: RefusalCode; readonly fact: Fact; readonly reason: string };
export type RefusalCode = 'evidence/not-in-text' | 'evidence/too-long' | 'evidence/across-paragraphs';
export type Grounded = { readonly facts: readonly Fact[]; readonly refused: readonly Refusal[] };

/**
 * Holds facts to the text that they were read from. Links to refused facts go with them.
 * @param text the report's text as it came; spans count its UTF-16 units
 */
export function ground(facts: readonly Fact[], text: string): Grounded {
  const refused = facts.flatMap((fact) => refusalOf(fact, text) ?? []);
  if (refused.length === 0) return { facts, refused };
  const out = new Set(refused.map(({ fact }) => fact.id));
  const kept = facts.filter((fact) => !out.has(fact.id));
  return { facts: kept.map((fact) => ({ ...fact, links: fact.links.filter((link) => !out.has(link.fact)) })), refused };
}

function refusalOf(fact: Fact, text: string): Refusal | null {
  const { evidence, span } = fact;
  const refuse = (code: RefusalCode, reason: string): Refusal => ({ code, fact, reason });
  if (evidence === '' || text.slice(span.start, span.end) !== evidence)
    return refuse('evidence/not-in-text', 'the evidence is not what stands at its span');
  if (evidence.length > LONGEST_EVIDENCE)
    return refuse('evidence/too-long', `the evidence has ${evidence.length} units; ${LONGEST_EVIDENCE} are the most`);
  if (/\n\s*\n/.test(evidence)) return refuse('evidence/across-paragraphs', 'the evidence crosses a blank line');
  return null;
}
