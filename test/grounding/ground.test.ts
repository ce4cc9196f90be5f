import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ground, LONGEST_EVIDENCE } from '../../src/grounding/index.ts';
import type { Fact } from '../../src/types/index.ts';

const TEXT = 'Ruritania demanded an apology.\n\nFreedonia refused.';

function fact(id: string, start: number, end: number, more: Partial<Fact> = {}): Fact {
  return {
    id,
    act: 'demand',
    status: 'occurred',
    actors: [],
    recipients: [],
    people: [],
    time: null,
    part: null,
    place: null,
    issue: null,
    form: null,
    round: null,
    amounts: [],
    source: { kind: 'author', of: null, text: null },
    evidence: TEXT.slice(start, end),
    span: { start, end },
    confidence: 0.9,
    readers: ['local@0'],
    links: [],
    ...more,
  };
}

const codes = (facts: Fact[], text = TEXT) => ground(facts, text).refused.map(({ code }) => code);

test('evidence at its span passes', () => {
  const facts = [fact('f1', 0, 29), fact('f2', 32, 49)];
  assert.deepEqual(ground(facts, TEXT), { facts, refused: [] });
});

test('bent, moved and empty evidence is refused', () => {
  assert.deepEqual(codes([fact('f1', 0, 29, { evidence: 'Ruritania demanded an excuse' })]), ['evidence/not-in-text']);
  assert.deepEqual(codes([fact('f1', 0, 29, { span: { start: 1, end: 30 } })]), ['evidence/not-in-text']);
  assert.deepEqual(codes([fact('f1', 3, 3)]), ['evidence/not-in-text']);
});

test('evidence across a blank line is refused', () => {
  assert.deepEqual(codes([fact('f1', 10, 40)]), ['evidence/across-paragraphs']);
});

test('evidence longer than a sentence can be is refused', () => {
  const text = 'a'.repeat(LONGEST_EVIDENCE + 1);
  const long = (end: number) => fact('f1', 0, 0, { evidence: text.slice(0, end), span: { start: 0, end } });
  assert.deepEqual(codes([long(LONGEST_EVIDENCE + 1)], text), ['evidence/too-long']);
  assert.deepEqual(codes([long(LONGEST_EVIDENCE)], text), []);
});

test('links to a refused fact go with it', () => {
  const refused = fact('f1', 0, 29, { evidence: 'not there' });
  const kept = fact('f2', 32, 49, { links: [{ rel: 'responds-to', fact: 'f1' }] });
  assert.deepEqual(ground([refused, kept], TEXT).facts, [{ ...kept, links: [] }]);
});

test('whatever the spans, what passes stands in the text', () => {
  const spans = fc.tuple(fc.nat(60), fc.nat(60), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 6 }), (list) => {
      const facts = list.map(([start, end, words], i) =>
        fact(`f${i}`, start, end, i % 2 ? { evidence: words, span: { start, end } } : {}),
      );
      for (const { evidence, span } of ground(facts, TEXT).facts)
        assert.equal(TEXT.slice(span.start, span.end), evidence);
    }),
  );
});
