import type { ParleyRecord, RecordFact } from '../../src/types/index.ts';

/** A fact of our own for tests: what a case does not tell is plain. */
export const fact = (part: Partial<RecordFact>): RecordFact => ({
  id: 'f1',
  act: 'meet',
  status: 'occurred',
  actors: ['FRA', 'ITA'],
  recipients: [],
  time: null,
  place: null,
  issue: null,
  source: { kind: 'author', of: null, text: null },
  evidence: 'France met Italy',
  ...part,
});

export const record = (facts: readonly Partial<RecordFact>[], published: string | null = null): ParleyRecord => ({
  report: { id: 'r', published },
  facts: facts.map((part, i) => fact({ id: `f${i + 1}`, ...part })),
});
