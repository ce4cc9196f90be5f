import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actInWords, ordinal } from '../../src/cli/words/acts.ts';
import { amountInWords, sidesInWords, sourceInWords, sureInWords } from '../../src/cli/words/facts.ts';
import { partiesInWords, partyInWords } from '../../src/cli/words/parties.ts';
import { timeInWords } from '../../src/cli/words/time.ts';
import { ACTS, type RecordFact, STATUSES } from '../../src/types/index.ts';

const TIMES: [string | null, 'early' | 'mid' | 'late' | null, string][] = [
  ['2001-02-06', null, '6 February 2001'],
  ['2000-08', 'late', 'late August 2000'],
  ['2000-06', 'mid', 'mid-June 2000'],
  ['1965', null, '1965'],
  ['1910/1945', null, '1910 to 1945'],
  ['197X/198X', null, '1970s to 1980s'],
  ['19XX', null, '1900s'],
  ['2001-21', null, 'spring 2001'],
  ['2001-33', null, 'first quarter of 2001'],
  ['2001-40', null, 'first half of 2001'],
  ['../2001-01-20', null, 'until 20 January 2001'],
  ['2001-03/..', null, 'from March 2001'],
  ['../..', null, 'some time'],
  ['2001-05~', null, 'about May 2001'],
  ['1998?', null, 'perhaps 1998'],
  ['2001-77', null, '2001-77'],
  [null, null, 'no date'],
];
for (const [time, part, words] of TIMES) {
  test(`time ${time} ${part ?? ''} is "${words}"`, () => assert.equal(timeInWords(time, part), words));
}

test('acts take their status before them', () => {
  const act = (fact: Partial<RecordFact>) => actInWords({ act: 'meet', status: 'occurred', ...fact });
  assert.equal(act({ form: 'round', round: 10, status: 'planned' }), 'Planned 10th round of talks');
  assert.equal(act({ act: 'agree', status: 'negated' }), 'No agreement');
  assert.equal(act({ act: 'demand', status: 'ongoing' }), 'Standing demand');
  assert.equal(act({}), 'Meeting');
  for (const one of ACTS) for (const status of STATUSES) assert.match(act({ act: one, status }), /^[A-Z][a-z ]+$/);
});

test('ordinals', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal).join(' '),
    '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th',
  );
});

test('parties go by their everyday names', () => {
  assert.equal(partiesInWords(['JPN', 'PRK']), 'Japan and North Korea');
  assert.equal(partiesInWords(['USA', 'RUS', 'EU']), 'United States, Russia and EU');
  assert.equal(partyInWords('polisario-front'), 'polisario front');
});

test('sides, sources, amounts and confidence', () => {
  const fact = { actors: ['JPN'], recipients: ['PRK'], people: ['Taro Yamada'] } as unknown as RecordFact;
  assert.equal(sidesInWords(fact), 'Japan → North Korea (Taro Yamada)');
  assert.equal(sidesInWords({ ...fact, actors: [], people: [] }), 'someone → North Korea');
  assert.equal(sourceInWords({ kind: 'author' }), 'the report itself');
  assert.equal(sourceInWords({ kind: 'named', of: 'JPN', text: 'the ministry' }), 'the ministry (Japan)');
  assert.equal(sourceInWords({ kind: 'unnamed', of: null, text: null }), 'someone unnamed');
  assert.equal(amountInWords({ value: 500000, unit: 't', of: 'rice', bound: 'min' }), 'at least 500,000 t of rice');
  assert.equal(amountInWords({ value: 2.5, unit: '%', of: null, bound: null }), '2.5 %');
  assert.equal(sureInWords(0.834), '83 % sure');
});
