import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causes, countCauses, evaluate, renderEvaluation } from '../../src/evaluation/index.ts';
import type { RecordFact } from '../../src/types/index.ts';
import { fact, record } from './facts.ts';

const TEXT =
  'France met Italy in Nice on Monday after a long silence, and both sides agreed to go on with the fishing talks. ' +
  'Spain demanded that Italy pay for the nets. Italy refused. The weather was fine.';
const MET = 'France met Italy in Nice';
const AGREED = 'both sides agreed to go on with the fishing talks';
const PAY = 'Spain demanded that Italy pay for the nets';
type Part = Partial<RecordFact>;

/** What the case shows, gold, told, held back, and the causes as "side cause". */
const CASES: [string, Part[], Part[], Part[], string[]][] = [
  ['nothing wrong', [{ evidence: MET }], [{ evidence: MET }], [], []],
  ['no act in sentence', [{ evidence: MET }], [], [], ['missed no act in sentence']],
  [
    'other acts only',
    [{ evidence: MET }, { act: 'agree', evidence: AGREED }],
    [{ evidence: MET }],
    [],
    ['missed only other acts in sentence'],
  ],
  [
    'act confused, on both sides',
    [{ act: 'demand', evidence: PAY }],
    [{ act: 'offer', evidence: PAY }],
    [],
    ['missed act confused: demand as offer', 'extra act confused: demand as offer'],
  ],
  [
    'evidence elsewhere in the sentence',
    [{ evidence: MET }],
    [{ evidence: AGREED }],
    [],
    ['missed evidence elsewhere', 'extra evidence elsewhere'],
  ],
  [
    'evidence in the next sentence',
    [{ act: 'reject', evidence: 'Italy refused' }],
    [{ act: 'reject', evidence: PAY }],
    [],
    ['missed evidence in next sentence', 'extra evidence in next sentence'],
  ],
  ['held back', [{ evidence: MET }], [], [{ evidence: MET }], ['missed held back by threshold']],
  ['told twice', [{ evidence: MET }], [{ evidence: MET }, { evidence: MET }], [], ['extra told twice']],
  [
    'two gold facts, told once',
    [{ evidence: MET }, { evidence: 'France met Italy in Nice on Monday' }],
    [{ evidence: MET }],
    [],
    ['missed told once for two'],
  ],
  ['invented', [], [{ act: 'state', evidence: 'The weather was fine' }], [], ['extra invented']],
  [
    'invented beside a fact',
    [{ evidence: MET }],
    [{ evidence: MET }, { act: 'give', evidence: 'go on with the fishing talks' }],
    [],
    ['extra invented beside another fact'],
  ],
  ['not in the text', [], [{ evidence: 'Germany met Italy' }], [], ['extra evidence not in text']],
  ["gold's own fault", [{ evidence: 'Germany met Italy' }], [], [], ["missed gold's evidence not in text"]],
  [
    'wrong slots of a found fact',
    [{ evidence: MET, place: 'Nice', status: 'occurred' }],
    [{ evidence: MET, status: 'planned' }],
    [],
    ['slot status: occurred as planned', 'slot place: missing'],
  ],
];

for (const [name, gold, told, heldBack, wanted] of CASES) {
  test(`cause: ${name}`, () => {
    const found = causes(record(gold), record(told), TEXT, heldBack.map(fact));
    assert.deepEqual(
      found.map(({ side, cause }) => `${side} ${cause}`),
      wanted,
    );
  });
}

test('causes are counted, the commonest first', () => {
  const one = { side: 'missed', cause: 'a', fact: fact({}) } as const;
  const counted = countCauses([{ ...one, cause: 'b' }, one, { ...one, cause: 'b' }, { ...one, side: 'extra' }]);
  assert.deepEqual(
    counted.map(({ side, cause, count }) => [side, cause, count]),
    [
      ['missed', 'b', 2],
      ['extra', 'a', 1],
      ['missed', 'a', 1],
    ],
  );
});

const GOLD = {
  name: 'nets',
  report: { text: TEXT },
  record: record([{ evidence: MET }, { act: 'demand', evidence: PAY }, { act: 'reject', evidence: 'Italy refused' }]),
};
const TOLD = record([
  { evidence: MET, confidence: 0.9, status: 'planned' },
  { act: 'offer', evidence: PAY, confidence: 0.8 },
  { act: 'reject', evidence: 'Italy refused', confidence: 0.2 },
]);

test('an evaluation: figures of what is shown, causes, confusions, calibration of everything', () => {
  const evaluation = evaluate({ gold: [GOLD], predictions: new Map([['nets', TOLD]]) }, { least: 0.5 });
  const { total, acts, statuses, calibration } = evaluation;
  assert.deepEqual([total.pred, total.precision, total.recall], [2, 1 / 2, 1 / 3]);
  assert.equal(evaluation.reports[0]?.heldBack, 1);
  const cell = (table: typeof acts, wanted: string, told: string) =>
    table.counts[table.values.indexOf(wanted)]?.[table.values.indexOf(told)];
  assert.equal(cell(acts, 'demand', 'offer'), 1);
  assert.equal(cell(acts, 'meet', 'meet'), 1);
  assert.equal(cell(statuses, 'occurred', 'planned'), 1);
  assert.ok(evaluation.causes.some(({ cause }) => cause === 'held back by threshold'));
  assert.ok(Math.abs((calibration?.error ?? 0) - (0.1 + 0.8 + 0.8) / 3) < 1e-12);
  const at = (least: number) => evaluation.curve?.find((row) => row.least === least);
  assert.deepEqual([at(0.2)?.told, at(0.2)?.foundF1, at(0.21)?.told], [3, 4 / 6, 2]);
});

test('a report without a record counts as read and found empty', () => {
  const evaluation = evaluate({ gold: [GOLD], predictions: new Map() });
  assert.deepEqual([evaluation.total.gold, evaluation.total.pred, evaluation.calibration], [3, 0, null]);
});

test('an evaluation in words', () => {
  const evaluation = evaluate({ gold: [GOLD], predictions: new Map([['nets', TOLD]]) }, { least: 0.5 });
  const words = renderEvaluation(evaluation, { each: true, misses: true, width: 90 });
  assert.match(words, /^1 reports, 3 gold facts, 2 told, 1 held back below 0\.50; 0 with evidence not in the text\n/);
  assert.match(words, /found F1 {4}0\.400 {2}\(precision 0\.500, recall 0\.333\)/);
  assert.match(words, /1 {2}wrong slot {2}status: occurred as planned/);
  assert.match(words, /nets: 3 gold, 2 told, found 0\.400/);
  assert.ok(words.split('\n').every((line) => line.length <= 100));
  assert.ok(!/undefined|NaN/.test(words + renderEvaluation(evaluate({ gold: [], predictions: new Map() }))));
});
