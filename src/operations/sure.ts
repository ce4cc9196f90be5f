import type { ParleyRecord } from '../types/index.ts';

/** The record with only the facts that are at least so sure, and with no link to one that is left out. */
export function sureFacts(record: ParleyRecord, least: number): ParleyRecord {
  const facts = record.facts.filter(({ confidence }) => (confidence ?? 1) >= least);
  const ids = new Set(facts.map(({ id }) => id));
  return {
    ...record,
    facts: facts.map((fact) =>
      fact.links ? { ...fact, links: fact.links.filter((link) => ids.has(link.fact)) } : fact,
    ),
  };
}
