import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEIGHTS } from '../../src/evaluation/index.ts';
import { slotCauses } from '../../src/evaluation/slot-causes.ts';
import { EXTRA_JUDGES, JUDGES, worth } from '../../src/evaluation/slots.ts';
import type { RecordFact } from '../../src/types/index.ts';
import { fact } from './facts.ts';

type Part = Partial<RecordFact>;
const source = (kind: RecordFact['source']['kind'], of: string | null = null) => ({ source: { kind, of, text: null } });
const demand = (actors: string[], recipients: string[]): Part => ({ act: 'demand', actors, recipients });

/** Slot, gold, told, mark, and the cause where the mark is below 1. */
const CASES: [keyof typeof JUDGES, Part, Part, number, string?][] = [
  ['parties', { actors: ['FRA', 'ITA'] }, { actors: ['FRA'], recipients: ['ITA'] }, 1],
  ['parties', { actors: ['FRA', 'ITA'] }, { actors: ['FRA'] }, 0, 'party missing'],
  ['parties', { actors: ['FRA', 'ITA'] }, { actors: ['FRA', 'ITA', 'ESP'] }, 0, 'party extra'],
  ['parties', { actors: ['FRA', 'ITA'] }, { actors: ['FRA', 'ESP'] }, 0, 'party wrong'],
  ['parties', demand(['FRA'], ['ITA']), demand(['FRA'], ['ITA']), 1],
  ['parties', demand(['FRA'], ['ITA']), demand(['FRA'], []), 0.6, 'recipient missing'],
  ['parties', demand(['FRA'], ['ITA']), demand(['ESP'], ['ITA']), 0.4, 'actor wrong'],
  ['parties', demand(['FRA'], ['ITA']), demand(['FRA', 'ESP'], ['ITA']), 0.4, 'actor extra'],
  ['parties', demand(['FRA'], ['ITA']), demand(['ITA'], ['FRA']), 0, 'actor and recipient swapped'],
  ['parties', demand(['FRA'], ['ITA', 'ESP']), demand(['FRA', 'ESP'], ['ITA']), 0, 'actor and recipient mixed'],
  ['parties', demand(['FRA'], ['ITA']), demand(['ESP'], ['DEU']), 0, 'actor and recipient both wrong'],
  ['status', { status: 'planned' }, { status: 'planned' }, 1],
  ['status', { status: 'planned' }, { status: 'occurred' }, 0, 'status: planned as occurred'],
  ['time', { time: null }, { time: null }, 1],
  ['time', { time: '2001-02' }, { time: '2001-02-01/2001-02-28' }, 1],
  ['time', { time: '2001-01-01/2001-01-20' }, { time: '2001-01' }, 0.5, 'time: too wide'],
  ['time', { time: '2001-01' }, { time: '2001-01-01/2001-01-20' }, 0.5, 'time: too narrow'],
  ['time', { time: '2001-01' }, { time: '2001' }, 0, 'time: too wide'],
  ['time', { time: '2001' }, { time: '2003' }, 0, 'time: wrong interval'],
  ['time', { time: '2001' }, { time: null }, 0, 'time: missing'],
  ['time', { time: null }, { time: '2001' }, 0, 'time: none wanted'],
  ['time', { time: null }, { time: 'soon' }, 0, 'time: not EDTF'],
  ['place', { place: null }, { place: null }, 1],
  ['place', { place: 'Geneva' }, { place: 'geneva, Switzerland' }, 1],
  ['place', { place: 'Geneva' }, { place: 'Bern' }, 0, 'place: other'],
  ['place', { place: 'Geneva' }, { place: null }, 0, 'place: missing'],
  ['place', { place: null }, { place: 'Bern' }, 0, 'place: none wanted'],
  ['source', source('named', 'FRA'), source('named', 'FRA'), 1],
  ['source', source('named', 'RUS'), source('named', 'SUN'), 1],
  ['source', source('named', 'FRA'), source('named', null), 0.7, "source's party: missing"],
  ['source', source('named', 'FRA'), source('named', 'ITA'), 0.7, "source's party: other"],
  ['source', source('named', null), source('named', 'ITA'), 0.7, "source's party: none wanted"],
  ['source', source('named', 'FRA'), source('author', 'FRA'), 0, 'source: named as author'],
  ['issue', { issue: null }, { issue: null }, 1],
  ['issue', { issue: 'fishing rights' }, { issue: 'the fishing rights of Italy' }, 1],
  ['issue', { issue: 'fishing rights' }, { issue: 'fishing quotas, steel' }, 1],
  ['issue', { issue: 'fishing rights' }, { issue: 'fishing quotas, steel, coal' }, 0, 'issue: other'],
  ['issue', { issue: 'fishing rights' }, { issue: 'steel prices' }, 0, 'issue: other'],
  ['issue', { issue: 'fishing rights' }, { issue: null }, 0, 'issue: missing'],
  ['issue', { issue: null }, { issue: 'steel' }, 0, 'issue: none wanted'],
];

for (const [slot, gold, told, mark, cause] of CASES) {
  test(`${slot}: ${JSON.stringify(told)} for ${JSON.stringify(gold)} is ${mark}`, () => {
    const [g, p] = [fact(gold), fact({ act: gold.act ?? 'meet', ...told })];
    assert.equal(JUDGES[slot](g, p), mark);
    assert.deepEqual(slotCauses(g, p), cause ? [cause] : []);
    const lost = WEIGHTS[slot] * (1 - mark);
    assert.ok(Math.abs(worth(g, p) - (1 - lost)) < 1e-12);
  });
}

test('the weights together are 1', () => {
  assert.ok(Math.abs(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12);
});

/** Slot without weight, gold, told, mark (null: not judged), cause. */
const EXTRAS: [keyof typeof EXTRA_JUDGES, Part, Part, number | null, string?][] = [
  ['part', {}, { part: 'early' }, null],
  ['part', { part: 'early' }, { part: 'early' }, 1],
  ['part', { part: 'early' }, { part: 'late' }, 0, 'part: other'],
  ['form', { form: 'summit' }, {}, 0, 'form: missing'],
  ['round', { round: 3 }, { round: 4 }, 0, 'round: other'],
  ['people', { people: [] }, { people: ['Ada Example'] }, null],
  ['people', { people: ['Ada Example', 'Bo Sample'] }, { people: ['Ada Example'] }, 2 / 3, 'people: other'],
  ['people', { people: ['Ada Example'] }, { people: [] }, 0, 'people: missing'],
  ['amounts', { amounts: [{ value: 5, unit: 'EUR' }] }, { amounts: [{ value: 5, unit: 'EUR', of: 'aid' }] }, 1],
  ['amounts', { amounts: [{ value: 5, unit: 'EUR' }] }, { amounts: [{ value: 5, unit: 'USD' }] }, 0, 'amounts: other'],
];
for (const [slot, gold, told, mark, cause] of EXTRAS) {
  test(`${slot}: ${JSON.stringify(told)} for ${JSON.stringify(gold)} is ${mark}`, () => {
    assert.equal(EXTRA_JUDGES[slot](fact(gold), fact(told)), mark);
    assert.deepEqual(slotCauses(fact(gold), fact(told)), cause ? [cause] : []);
  });
}
