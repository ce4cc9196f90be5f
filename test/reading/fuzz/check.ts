import assert from 'node:assert/strict';
import type { LocalReader } from '../../../src/reading/local/index.ts';
import { daysOf } from '../../../src/time/index.ts';
import { sentences } from '../../../src/tokens/index.ts';
import { type ParleyRecord, recordSchema, type Span } from '../../../src/types/index.ts';
import { cpuMs } from '../../cpu.ts';
import { fuzzText } from './texts.ts';

/** How a text went, for the tests to see that something was tried at all. */
export type Tried = { facts: number; slowest: number };

/**
 * Reads the texts numbered `from` up to `to` and holds each record to what must hold of any.
 * @throws Error naming the text by its number: `fuzzText` makes it again
 */
export async function fuzz(reader: Pick<LocalReader, 'read'>, from: number, to: number): Promise<Tried> {
  const tried = { facts: 0, slowest: 0 };
  for (let n = from; n < to; n++) {
    const text = fuzzText(n);
    try {
      const begun = cpuMs();
      const { record } = await reader.read(reportOf(text, n % 3 === 0 ? null : '2001-02-06'), { explain: n % 2 === 0 });
      tried.slowest = Math.max(tried.slowest, (cpuMs() - begun) / 1000);
      check(record, text);
      tried.facts += record.facts.length;
    } catch (cause) {
      throw new Error(`fuzz text ${n}: ${(cause as Error).message}`, { cause });
    }
  }
  return tried;
}

export function reportOf(text: string, published: string | null) {
  return { id: 'fuzz', title: null, outlet: null, published, url: null, text };
}

/** What must hold of every record, whatever the text and whatever the encoder says. */
export function check(record: ParleyRecord, text: string): void {
  const { facts } = recordSchema.parse(record);
  const within = sentences(text);
  const ids = new Set(facts.map(({ id }) => id));
  assert.equal(ids.size, facts.length, 'two facts with one id');
  let before = 0;
  for (const fact of facts) {
    const span = fact.span as Span;
    assert.ok(span.start >= before, 'facts out of order');
    before = span.start;
    assert.equal(text.slice(span.start, span.end), fact.evidence, 'evidence that is not in the text');
    assert.ok(inOne(within, span), `evidence over sentences: ${JSON.stringify(fact.evidence)}`);
    assert.ok(whole(text, span.start) && whole(text, span.end), 'half a word as evidence');
    assert.ok(fact.time === null || daysOf(fact.time), `no EDTF: ${fact.time}`);
    assert.ok(!fact.actors.includes('') && !fact.recipients.includes(''), 'a party without a name');
    for (const link of fact.links ?? [])
      assert.ok(ids.has(link.fact) && link.fact !== fact.id, `a link to ${link.fact}`);
  }
}

/** Whether one sentence holds the span, by halving. */
function inOne(within: readonly Span[], span: Span): boolean {
  let [low, high] = [0, within.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((within[middle] as Span).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const sentence = within[low];
  return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end;
}

/** No two ASCII letters stand on both sides, but where a sentence without a space was cut. */
function whole(text: string, at: number): boolean {
  return !/^[A-Za-z]{2}$/.test(text.slice(at - 1, at + 1)) || !/\s/.test(text.slice(Math.max(0, at - 2000), at + 2000));
}
