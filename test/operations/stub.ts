import type { OpenReader } from '../../src/operations/reader.ts';
import { FORM, type ParleyRecord, type RecordFact, type Report } from '../../src/types/index.ts';

/** A reader that takes every "X met Y" for a meeting; every second one it doubts. */
export function stubRecord({ id, title, outlet, published, text }: Report): ParleyRecord {
  const facts = Array.from(text.matchAll(/(\w+) met (\w+)/g), (match, i): RecordFact => {
    const start = match.index;
    return {
      id: `f${i + 1}`,
      act: 'meet',
      status: 'occurred',
      actors: [match[1] as string, match[2] as string],
      recipients: [],
      people: [],
      time: published,
      part: null,
      place: null,
      issue: null,
      form: 'talks',
      round: null,
      amounts: [],
      source: { kind: 'author', of: null, text: null },
      evidence: match[0],
      span: { start, end: start + match[0].length },
      confidence: i % 2 === 0 ? 0.9 : 0.2,
      readers: ['stub'],
      links: i > 0 ? [{ rel: 'part-of', fact: `f${i}` }] : [],
    };
  });
  const publishedBasis = published === null ? null : ('given' as const);
  return { report: { id, title, outlet, published, publishedBasis }, facts, form: FORM, readers: ['stub@1'] };
}

/** Opens the stub; `slow` reports take longer than those after them. */
export const openStub: OpenReader = async () => ({
  read: async (report) => {
    if (report.text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 30));
    if (report.text.includes('explode')) throw new Error('the stub exploded');
    return { record: stubRecord(report), least: 0.4, notes: [] };
  },
  runtime: 'native',
  width: 1,
  close: async () => {},
});
