import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scoreReport, total } from '../../src/evaluation/index.ts';
import { flatten, squeeze } from '../../src/evaluation/spans.ts';
import type { RecordFact } from '../../src/types/index.ts';
import { record } from './facts.ts';

const TEXT =
  'France met Italy in Nice in May.\nLater Spain demanded that Italy pay, and Italy  refused.\n\nFrance met Italy again.';
const MET = 'France met Italy in Nice in May';
const PAY = 'Spain demanded that Italy pay';

test('a record scored against itself is all found', () => {
  const gold = record(
    [{ evidence: MET }, { act: 'demand', evidence: PAY, actors: ['ESP'], recipients: ['ITA'] }],
    '2001-05',
  );
  const sum = total([scoreReport(gold, gold, TEXT)]);
  assert.deepEqual([sum.foundF1, sum.coreF1, sum.published, sum.ungrounded], [1, 1, 1, 0]);
  assert.ok(Math.abs(sum.recordF1 - 1) < 1e-12);
});

test('found asks for the same act', () => {
  const score = scoreReport(record([{ evidence: MET }]), record([{ act: 'agree', evidence: MET }]), TEXT);
  assert.deepEqual([score.found, score.missed.length, score.wrong.length], [0, 1, 1]);
});

/** Told evidence for MET (31 units), and whether it is like enough. */
const EVIDENCE: [string, boolean][] = [
  ['France met Italy', true],
  ['France met', true],
  ['France', false],
  ['in Nice in May', true],
  ['May.\nLater Spain demanded that Italy pay', false],
  [`${MET}.\nLater`, true],
  ['France met Italy again', false],
];
for (const [evidence, found] of EVIDENCE) {
  test(`"${squeeze(evidence)}" is ${found ? '' : 'not '}the evidence "${MET}"`, () => {
    assert.equal(scoreReport(record([{ evidence: MET }]), record([{ evidence }]), TEXT).found, Number(found));
  });
}

test('half of the shorter evidence must be shared, and 0.3 of both', () => {
  const found = (start: number, end: number) =>
    scoreReport(record([{ evidence: MET }]), record([{ evidence: TEXT.slice(start, end) }]), TEXT).found;
  assert.deepEqual([found(14, 45), found(16, 47)], [1, 0], 'of the shorter: 17 of 31 units, 15 of 31');
  assert.deepEqual([found(0, 10), found(0, 9)], [1, 0], 'of both: 10 of 31 units, 9 of 31');
});

test('a span in the midst of white space, or behind the words, still leads to them', () => {
  const text = 'Spain refused. Italy  refused. Spain left.';
  const gold = record([{ act: 'reject', evidence: 'Italy  refused' }]);
  const told = (part: Partial<RecordFact>) => scoreReport(gold, record([{ act: 'reject', ...part }]), text).found;
  assert.equal(told({ evidence: ' refused', span: { start: 21, end: 29 } }), 1);
  assert.equal(told({ evidence: 'Italy  refused', span: { start: 31, end: 41 } }), 1);
});

test('the span tells which of two like places is meant', () => {
  const at = TEXT.lastIndexOf('France met Italy');
  const gold = record([{ evidence: 'France met Italy again' }]);
  const words = { evidence: 'France met Italy' };
  assert.equal(scoreReport(gold, record([words]), TEXT).found, 0);
  assert.equal(scoreReport(gold, record([{ ...words, span: { start: at, end: at + 16 } }]), TEXT).found, 1);
});

test('white space counts as one space, whatever it is', () => {
  const gold = record([{ act: 'reject', evidence: 'Italy refused' }]);
  assert.equal(scoreReport(gold, record([{ act: 'reject', evidence: 'Italy  refused' }]), TEXT).found, 1);
});

test('evidence that is not in the text, not at its span, too long or over a blank line is counted', () => {
  const long = 'a '.repeat(600);
  const pred = record([
    { evidence: 'Germany met Italy' },
    { evidence: MET, span: { start: 1, end: 32 } },
    { evidence: 'refused.\n\nFrance' },
    { evidence: long },
    { evidence: MET, span: { start: 0, end: 31 } },
  ]);
  assert.equal(scoreReport(record([]), pred, `${TEXT} ${long}`).ungrounded, 4);
});

test('each gold fact is found once, by the told one that is worth most', () => {
  const gold = record([{ evidence: MET, place: 'Nice' }]);
  const pred = record([{ evidence: MET }, { evidence: 'France met Italy in Nice', place: 'Nice' }]);
  const score = scoreReport(gold, pred, TEXT);
  assert.deepEqual([score.found, score.wrong.map((f) => f.id), score.slots.place], [1, ['f1'], [1, 1]]);
});

test('of equal ones the longer shared evidence wins', () => {
  const pred = record([{ evidence: 'France met Italy' }, { evidence: MET }]);
  assert.deepEqual(
    scoreReport(record([{ evidence: MET }]), pred, TEXT).wrong.map((f) => f.id),
    ['f1'],
  );
});

test("evidence's mark is the shared part of both", () => {
  const score = scoreReport(record([{ evidence: MET }]), record([{ evidence: 'France met Italy' }]), TEXT);
  assert.deepEqual(score.slots.evidence, [16 / 31, 1]);
});

test('core counts only found facts whose parties are wholly right', () => {
  const score = scoreReport(record([{ evidence: MET }]), record([{ evidence: MET, actors: ['FRA'] }]), TEXT);
  assert.deepEqual([score.found, score.core], [1, 0]);
  const demand = { act: 'demand' as const, evidence: PAY, actors: ['ESP'], recipients: ['ITA'] };
  assert.equal(scoreReport(record([demand]), record([{ ...demand, recipients: [] }]), TEXT).core, 0);
  assert.ok(Math.abs(score.soft - 0.7) < 1e-12);
});

test('links count between found facts, under whatever ids', () => {
  const meet = { evidence: MET };
  const demand = { act: 'demand' as const, evidence: PAY };
  const gold = record([meet, { ...demand, links: [{ rel: 'part-of', fact: 'f1' }] }]);
  const link = (rel: 'part-of' | 'because-of', fact: string) => ({ ...demand, id: 'b', links: [{ rel, fact }] });
  const links = (told: ReturnType<typeof link>) => scoreReport(gold, record([{ ...meet, id: 'a' }, told]), TEXT).links;
  assert.deepEqual(links(link('part-of', 'a')), [1, 1, 1]);
  assert.deepEqual(links(link('because-of', 'a')), [0, 1, 1]);
  assert.deepEqual(links(link('part-of', 'x')), [0, 0, 1]);
});

/** Gold's date of the report, the told one, whether they fit. */
const PUBLISHED: [string | null, string | null, number][] = [
  [null, null, 1],
  ['2001-02', '2001-02-14', 1],
  ['2001-02', '2001-03-01', 0],
  ['2001-02', null, 0],
  [null, '2001', 0],
];
for (const [gold, told, fits] of PUBLISHED) {
  test(`report date ${told} for ${gold}: ${fits}`, () => {
    assert.equal(scoreReport(record([], gold), record([], told), TEXT).published, fits);
  });
}

test('totals: each fact counts the same, whichever report it is in', () => {
  const gold = record([
    { evidence: MET },
    { act: 'demand', evidence: PAY },
    { act: 'reject', evidence: 'Italy  refused' },
  ]);
  const half = scoreReport(gold, record([{ evidence: MET }, { act: 'give', evidence: PAY }]), TEXT);
  const none = scoreReport(record([{ evidence: MET }]), record([]), TEXT);
  const sum = total([half, none]);
  assert.deepEqual([sum.reports, sum.gold, sum.pred], [2, 4, 2]);
  assert.deepEqual([sum.precision, sum.recall, sum.foundF1], [1 / 2, 1 / 4, 2 / 6]);
  assert.deepEqual(sum.slots.status, { accuracy: 1, n: 1 });
  assert.deepEqual([total([]).foundF1, total([]).published], [0, 0]);
});

test('squeezed offsets are those of the squeezed beginnings', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\t', '—'), { maxLength: 30 }), (chars) => {
      const { text, flat, toFlat } = flatten(chars.join(''));
      assert.equal(toFlat[text.length], flat.length);
      for (let i = 0; i <= text.length; i++) assert.equal(toFlat[i], squeeze(text.slice(0, i)).length);
    }),
  );
});
