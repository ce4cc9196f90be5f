import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perturb } from '../../measure/perturb.ts';
import { agreement } from '../../measure/runtimes.ts';
import { spoiltRecords } from '../../measure/schema.ts';
import { randomFrom } from '../../measure/section.ts';
import { scoreReport } from '../../src/evaluation/index.ts';
import { record } from './facts.ts';

const MET = 'France met Italy in Nice';
const TEXT = `${MET}. Later Spain demanded that Italy pay.`;

test('two readings agree on the facts that both tell', () => {
  const [a, b] = [
    record([{ evidence: MET }, { act: 'agree' }]),
    record([{ evidence: MET }, { act: 'agree', status: 'negated' }]),
  ];
  const { same, all, only } = agreement([a], [b]);
  assert.deepEqual([same, all, only.length], [1, 3, 2]);
  assert.deepEqual(agreement([a], [a]), { same: 2, all: 2, only: [] });
  assert.equal(agreement([a], []).same, 0);
});

test('a record is spoilt in each of its parts, and the whole one comes first', () => {
  const cases = spoiltRecords({ a: 'x', b: [{ c: 1 }] });
  const values = new Set(cases.map(({ value }) => JSON.stringify(value)));
  assert.equal(cases[0]?.name, 'whole');
  for (const wanted of [
    '{"b":[{"c":1}]}',
    '{"a":null,"b":[{"c":1}]}',
    '{"a":"x","b":[]}',
    '{"a":"x","b":[{"c":-1}]}',
  ]) {
    assert.ok(values.has(wanted), wanted);
  }
  assert.ok(values.has('{"a":"x","b":[{"c":1,"more":1}]}'));
});

test('perturbed records are wrong in many ways, yet of the form; the same for a seed', () => {
  const gold = record([{ evidence: MET }, { act: 'demand', evidence: 'Spain demanded that Italy pay' }]);
  const random = randomFrom(1);
  const scores = Array.from({ length: 200 }, () => scoreReport(gold, perturb(gold, TEXT, random), TEXT));
  assert.ok(scores.some(({ missed }) => missed.length > 0) && scores.some(({ wrong }) => wrong.length > 0));
  assert.ok(scores.some(({ ungrounded }) => ungrounded > 0) && scores.some(({ soft, found }) => soft < found));
  assert.deepEqual(perturb(gold, TEXT, randomFrom(9)), perturb(gold, TEXT, randomFrom(9)));
});
