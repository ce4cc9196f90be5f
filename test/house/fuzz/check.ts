import assert from 'node:assert/strict';
import type { LocalReader } from '../../../src/reading/local/index.ts';
import { daysOf } from '../../../src/time/index.ts';
import { recordSchema } from '../../../src/types/index.ts';
import { fuzzText } from './texts.ts';

/**
 * Reads the texts numbered `from` up to `to` and holds each record to what must hold of any.
 * @returns how many facts there were: none at all would prove nothing
 */
export async function fuzz(reader: Pick<LocalReader, 'read'>, from: number, to: number): Promise<number> {
  let facts = 0;
  for (let n = from; n < to; n++) {
    const text = fuzzText(n);
    const published = n % 3 === 0 ? null : '2001-02-06';
    const report = { id: `fuzz-${n}`, title: null, outlet: null, published, url: null, text };
    const { record } = await reader.read(report, { explain: n % 2 === 0 });
    try {
      facts += checkRecord(record, text);
    } catch (cause) {
      throw new Error(`fuzz text ${n}: ${(cause as Error).message}`, { cause });
    }
  }
  return facts;
}

function checkRecord(given: unknown, text: string): number {
  const { facts } = recordSchema.parse(given);
  const ids = new Set(facts.map(({ id }) => id));
  assert.equal(ids.size, facts.length, 'two facts with one id');
  for (const fact of facts) {
    assert.ok(fact.span, 'a fact without a place');
    assert.equal(text.slice(fact.span.start, fact.span.end), fact.evidence, 'evidence that is not in the text');
    assert.ok(fact.time === null || daysOf(fact.time), `no EDTF: ${fact.time}`);
    for (const { fact: to } of fact.links ?? []) assert.ok(ids.has(to) && to !== fact.id, `a link to ${to}`);
  }
  return facts.length;
}
