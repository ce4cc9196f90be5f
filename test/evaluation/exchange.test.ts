import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  applyEdits,
  type Cast,
  type DateShift,
  drawExchange,
  type Exchange,
  exchangeReport,
  findEdits,
  moveSpan,
  shiftEdtf,
} from '../../measure/exchange/index.ts';
import { NEIGHBOURS, PRESIDENTS, STATES } from '../../measure/exchange/world.ts';
import { scoreReport } from '../../src/evaluation/index.ts';
import type { ParleyRecord } from '../../src/types/index.ts';
import { fact } from './facts.ts';

/** A report of our own. */
const TEXT = `A Danish source said Denmark and Finland would meet in Oslo in early June. At least 12 Danes were held in 1931.

The U.S. envoy, Ann B. Marsh, met Finnish Prime Minister Matti Virta on March 3. Marsh said the U.S. had pledged 40 million
kroner for the Baltic shore, and a U.S. official praised Virta. "We wait," Virta said last year, in the 1930s spirit.`;

const CAST: Cast = {
  parts: [
    { code: 'DNK', names: ['Denmark'], adjectives: ['Danish', 'Danes'], currency: { word: 'kroner', code: 'DKK' } },
    { code: 'FIN', names: ['Finland'], adjectives: ['Finnish'], capitals: ['Helsinki'] },
    { code: 'USA', names: [], either: ['U.S.'] },
    { code: 'NOX', names: [], capitals: ['Oslo'] },
  ],
  people: [
    { full: 'Ann B. Marsh', family: 'Marsh', of: 'USA', woman: true },
    { full: 'Matti Virta', family: 'Virta', of: 'FIN' },
  ],
  neighbours: ['DNK', 'FIN'],
  land: 'Baltic shore',
};

const GOLD: ParleyRecord = {
  report: { id: 'own', published: '1996-05' },
  facts: [
    fact({
      actors: ['DNK', 'FIN'],
      status: 'planned',
      time: '1996-06',
      part: 'early',
      place: 'Oslo',
      evidence: 'Denmark and Finland would meet in Oslo in early June',
      source: { kind: 'unnamed', of: 'DNK', text: 'A Danish source' },
    }),
    fact({ id: 'f2', act: 'incident', time: '1931', evidence: '12 Danes were held in 1931', issue: 'held Danes' }),
    fact({
      id: 'f3',
      actors: ['USA', 'FIN'],
      people: ['Ann B. Marsh', 'Matti Virta'],
      time: '1996-03-03',
      evidence: 'The U.S. envoy, Ann B. Marsh, met Finnish Prime Minister Matti Virta on March 3',
    }),
    fact({
      id: 'f4',
      act: 'give',
      actors: ['USA'],
      amounts: [{ value: 4e7, unit: 'DKK', of: 'kroner', bound: null }],
      evidence: 'the U.S. had pledged 40 million\nkroner for the Baltic shore',
    }),
  ],
};

const state = (code: string) => {
  const found = STATES.find((one) => one.code === code);
  assert.ok(found, code);
  return found;
};
const SHIFT: DateShift = { years: 4, farYears: 10, months: 2, farBefore: 1981 };
const DRAWN: Exchange = {
  states: new Map([
    ['DNK', state('ETH')],
    ['FIN', state('ERI')],
    ['USA', state('BRA')],
    ['NOX', state('PRT')],
  ]),
  people: new Map([
    ['Ann B. Marsh', { full: 'Luciana B. Pires', family: 'Pires' }],
    ['Matti Virta', { full: 'Osman Woldu', family: 'Woldu' }],
  ]),
  land: 'Horn of Africa',
  dates: SHIFT,
};

test('an exchange is told as a reporter would tell it', () => {
  assert.equal(
    exchangeReport(TEXT, GOLD, CAST, DRAWN).text,
    `An Ethiopian source said Ethiopia and Eritrea would meet in Lisbon in early August. At least 12 Ethiopians were held in 1941.

The Brazilian envoy, Luciana B. Pires, met Eritrean Prime Minister Osman Woldu on May 3. Pires said Brazil had pledged 40 million
birr for the Horn of Africa, and a Brazilian official praised Woldu. "We wait," Woldu said last year, in the 1940s spirit.`,
  );
});

test('gold changes with the text', () => {
  const { record } = exchangeReport(TEXT, GOLD, CAST, DRAWN);
  const [meet, held, visit, pledge] = record.facts;
  assert.equal(record.report.published, '2000-07');
  assert.deepEqual(
    [meet?.actors, meet?.time, meet?.place, meet?.source.of],
    [['ETH', 'ERI'], '2000-08', 'Lisbon', 'ETH'],
  );
  assert.equal(meet?.source.text, 'An Ethiopian source');
  assert.deepEqual(
    [held?.time, held?.issue, held?.evidence],
    ['1941', 'held Ethiopians', '12 Ethiopians were held in 1941'],
  );
  assert.deepEqual([visit?.people, visit?.time], [['Luciana B. Pires', 'Osman Woldu'], '2000-05-03']);
  assert.deepEqual([pledge?.amounts?.[0]?.unit, pledge?.amounts?.[0]?.of], ['ETB', 'birr']);
  assert.equal(pledge?.evidence, 'Brazil had pledged 40 million\nbirr for the Horn of Africa');
});

test('no evidence goes missing in any of two hundred draws, and nobody keeps a name', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { text, record } = exchangeReport(TEXT, GOLD, CAST, drawExchange(CAST, TEXT, GOLD, seed));
    const score = scoreReport(record, record, text);
    assert.deepEqual([score.found, score.ungrounded], [GOLD.facts.length, 0], text);
    assert.ok(
      record.facts.every(({ people }) => (people ?? []).every((name) => text.includes(name))),
      text,
    );
    assert.ok(
      record.facts.every(({ place }) => !place || text.includes(place)),
      text,
    );
    assert.doesNotMatch(text, /Denmark|Danish|Finland|Finnish|U\.S\.|Marsh|Virta|Helsinki|Baltic|undefined|\{/);
    assert.doesNotMatch(text, /\b[Aa] (?:[AEIO]|Uz)|\b[Aa]n [B-DF-HJ-NP-TV-Z]/);
  }
});

test('a draw is the same for a seed, and others for others', () => {
  const draw = (seed: number) => exchangeReport(TEXT, GOLD, CAST, drawExchange(CAST, TEXT, GOLD, seed)).text;
  assert.equal(draw(7), draw(7));
  assert.ok(new Set(Array.from({ length: 20 }, (_, seed) => draw(seed))).size > 15);
});

test('months never leave their year, nor the report its half of one', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { months, years, farYears } = drawExchange(CAST, TEXT, GOLD, seed).dates;
    assert.ok([3, 5, 6].every((month) => month + months >= 1) && 5 + months <= 6, `${months}`);
    assert.ok(years > 0 && farYears % 10 === 0);
  }
});

test('a part with a president goes to a state that has one', () => {
  const parts = CAST.parts.map((part) => ({ ...part, president: part.code === 'FIN' || part.code === 'USA' }));
  for (let seed = 0; seed < 50; seed++) {
    const { states } = drawExchange({ ...CAST, parts }, TEXT, GOLD, seed);
    for (const code of ['FIN', 'USA']) assert.ok(PRESIDENTS.has(states.get(code)?.code ?? ''));
  }
});

test('a name that two people share stays shared', () => {
  const cast: Cast = {
    ...CAST,
    people: [
      { full: 'Ole Berg', family: 'Berg', of: 'DNK' },
      { full: 'Risto Berg', family: 'Berg', of: 'FIN' },
    ],
  };
  const { people } = drawExchange(cast, TEXT, GOLD, 3);
  const [a, b] = [people.get('Ole Berg'), people.get('Risto Berg')];
  assert.ok(a && b && a.family === b.family && a.full !== b.full);
});

/** EDTF and what it becomes with SHIFT. */
const TIMES: [string | null, string | null][] = [
  [null, null],
  ['1996-03', '2000-05'],
  ['1996-03-03', '2000-05-03'],
  ['1996', '2000'],
  ['1931', '1941'],
  ['193X/194X', '194X/195X'],
  ['1910/1945', '1920/1955'],
  ['../1996-01-20', '../2000-03-20'],
  ['1996-03/..', '2000-05/..'],
  ['1996-01-01/1996-06-30', '2000-01-01/2000-06-30'],
  ['1996-03-04/1996-03-10', '2000-05-04/2000-05-10'],
  ['1996-21', '2000-21'],
  ['1996-40', '2000-40'],
];
for (const [edtf, wanted] of TIMES)
  test(`${edtf} moves to ${wanted}`, () => assert.equal(shiftEdtf(edtf, SHIFT), wanted));

/** Words, and what they become: traps. */
const WORDS: [string, string][] = [
  ['Finland-U.S. talks', 'Eritrea-Brazil talks'],
  ['the U.S. Senate', 'the Brazilian Senate'],
  ['allies of the U.S.', 'allies of Brazil'],
  ['a Finnish-led force', 'an Eritrean-led force'],
  ['Virta’s aide', 'Woldu’s aide'],
  ['Virtanen, Marshall and Finlandia', 'Virtanen, Marshall and Finlandia'],
  ['$1999 and 1,996 and 1996,500', '$1999 and 1,996 and 1996,500'],
  ['they may march; May rain', 'they may march; July rain'],
  ['on Jan. 20, 1996', 'on March 20, 2000'],
];
for (const [before, after] of WORDS) {
  test(`"${before}" becomes "${after}"`, () => assert.equal(applyEdits(before, findEdits(before, CAST, DRAWN)), after));
}

test('a span between edits keeps its words; one that cuts an edit takes it whole', () => {
  const edits = [{ start: 2, end: 4, text: 'XYZ' }];
  assert.equal(applyEdits('ab12cd', edits), 'abXYZcd');
  assert.deepEqual(moveSpan({ start: 4, end: 6 }, edits), { start: 5, end: 7 });
  assert.deepEqual(moveSpan({ start: 0, end: 2 }, edits), { start: 0, end: 2 });
  assert.deepEqual(moveSpan({ start: 3, end: 6 }, edits), { start: 2, end: 7 });
  assert.deepEqual(moveSpan({ start: 0, end: 3 }, edits), { start: 0, end: 5 });
});

test('evidence that is not in the text is refused', () => {
  const gold = { ...GOLD, facts: [fact({ evidence: 'Sweden met Norway' })] };
  assert.throws(() => exchangeReport(TEXT, gold, CAST, DRAWN), RangeError);
});

test('any text is exchanged without a throw, and without these words stays as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const edits = findEdits(text, CAST, DRAWN);
      return edits.length > 0 || applyEdits(text, edits) === text;
    }),
  );
});

test('the world: whole rows, one a code, neighbours of one continent', () => {
  assert.equal(new Set(STATES.map(({ code }) => code)).size, STATES.length);
  for (const one of STATES) {
    assert.match(one.code, /^[A-Z]{3}$/);
    assert.match(one.currency.code, /^[A-Z]{3}$/, one.code);
    assert.ok(one.families.length >= 3 && one.men.length >= 3 && one.women.length >= 2, one.code);
  }
  for (const code of PRESIDENTS) state(code);
  for (const [a, b] of NEIGHBOURS) assert.equal(state(a).continent, state(b).continent);
});
