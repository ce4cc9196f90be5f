import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Vote } from '../../src/reading/local/candidates.ts';
import { companyOf, inCompany } from '../../src/reading/local/company.ts';
import { confidenceOf } from '../../src/reading/local/confidence.ts';
import { fill } from '../../src/reading/local/fill.ts';
import { chooseParties, choosePeople, likeliestSet } from '../../src/reading/local/parties.ts';
import { mainParties } from '../../src/reading/local/roles.ts';
import type { Settings } from '../../src/reading/local/settings.ts';
import { chooseSource } from '../../src/reading/local/source.ts';
import { chooseTime } from '../../src/reading/local/when.ts';
import { candidate, mention, spanOf } from './made.ts';
import { SETTINGS } from './stub.ts';

let next = 0;
/** A vote of words of their own, or of those at a place. */
const vote = (score: number, reading: Parameters<typeof mention>[1], at = ++next): Vote => ({
  mention: mention({ start: at, end: at + 1 }, reading),
  score,
});
const party = (code: string, score: number) => vote(score, { parties: [code] });

const parties = (
  given: Parameters<typeof candidate>[0],
  settings = SETTINGS,
  main: ReadonlyMap<string, number> = new Map(),
) => chooseParties(candidate(given), settings, main);

test('parties: one that may be both actor and recipient is what it more likely is', () => {
  const votes = { actor: [party('ISL', 3), party('NOR', 1)], recipient: [party('ISL', 1), party('NOR', 2)] };
  assert.deepEqual(parties({ votes }), { actors: ['ISL'], recipients: ['NOR'] });
});

test('parties: what the parties do together has actors only', () => {
  const votes = { actor: [party('ISL', 3), party('NOR', 1)], recipient: [party('NOR', 5)] };
  assert.deepEqual(parties({ act: 'meet', votes }), { actors: ['ISL', 'NOR'], recipients: [] });
});

test('parties: several mentions of a party speak by the loudest; one mention may stand for two', () => {
  const votes = { actor: [party('ISL', -3), party('ISL', 2), vote(1, { parties: ['NOR', 'SWE'] })] };
  assert.deepEqual(parties({ act: 'agree', votes }).actors, ['ISL', 'NOR', 'SWE']);
});

test('parties: words of several readings stand for one, and speak only for what no plain words name', () => {
  const its = [vote(2, { parties: ['NOR'] }, 7), vote(2, { parties: ['ISL'] }, 7)];
  const of = (...votes: Vote[]) => parties({ votes: { actor: votes } }).actors;
  assert.deepEqual(of(...its), ['NOR']);
  assert.deepEqual(of(...its, party('ISL', 1)), ['ISL']);
  assert.deepEqual(of(...its, party('ISL', -1)), []);
});

test('parties: how many there are as a rule speaks for and against unsure ones', () => {
  const counts = { actor: { meet: [0.01, 0.04, 0.9, 0.05], state: [0.05, 0.9, 0.04, 0.01] }, recipient: {} };
  const settings = { ...SETTINGS, parties: { ...SETTINGS.parties, counts } };
  const votes = { actor: [party('ISL', 1), party('NOR', -1), party('SWE', -1.5)] };
  assert.deepEqual(parties({ act: 'meet', votes }, settings).actors, ['ISL', 'NOR']);
  assert.deepEqual(parties({ act: 'state', votes }, settings).actors, ['ISL']);
  const unsure = { actor: [party('ISL', -1), party('NOR', -2)] };
  assert.deepEqual(parties({ act: 'state', votes: unsure }, settings).actors, ['ISL']);
  assert.deepEqual(parties({ act: 'state', votes: unsure }).actors, []);
});

test('parties: the likeliest set has as many as its chances say where nothing is usual', () => {
  const chances = new Map(Object.entries({ a: 0.9, b: 0.6, c: 0.4 }));
  assert.deepEqual(likeliestSet(chances, [], 1), ['a', 'b']);
  assert.deepEqual(likeliestSet(chances, [0.1, 0.8, 0.05, 0.05], 1), ['a']);
  assert.deepEqual(likeliestSet(chances, [0.1, 0.8, 0.05, 0.05], 0), ['a', 'b']);
  assert.deepEqual(likeliestSet(new Map(), [0, 1], 1), []);
});

const weighing = (clues: Partial<Settings['roles']['actor']>): Settings => {
  const weights = { ...SETTINGS.roles.actor, ...clues };
  return { ...SETTINGS, roles: { actor: weights, recipient: weights, together: weights } };
};

test('parties: the first of the evidence acts, where that is what the weights say', () => {
  const at = (start: number, code: string) => ({
    mention: mention({ start, end: start + 3 }, { parties: [code] }),
    score: 0,
  });
  const given = { evidence: { start: 0, end: 20 }, votes: { actor: [at(2, 'ISL'), at(10, 'NOR'), at(40, 'SWE')] } };
  assert.deepEqual(parties(given, weighing({ first: 2, bias: -1 })).actors, ['ISL']);
  assert.deepEqual(parties(given, weighing({ last: 2, bias: -1 })).actors, ['NOR']);
  assert.deepEqual(parties(given, weighing({ evidence: 2, bias: -1 })).actors, ['ISL', 'NOR']);
});

test("parties: the report's main parties stand to choose where a window does not name them", () => {
  const main = new Map([
    ['ISL', 1],
    ['NOR', 0.8],
  ]);
  const settings = weighing({ main: 6, bias: -1 });
  assert.deepEqual(parties({ act: 'meet', votes: {} }, settings, main).actors, ['ISL', 'NOR']);
  assert.deepEqual(parties({ act: 'meet', votes: {} }, settings).actors, []);
});

test("parties: the report's main ones count more where the sentence names none that fits", () => {
  const settings = weighing({ score: 1, unsaid: 8, bias: -3 });
  const main = new Map([
    ['ISL', 1],
    ['SWE', 0.1],
  ]);
  const said = { act: 'meet' as const, votes: { actor: [party('NOR', 6)] } };
  assert.deepEqual(parties(said, settings, main).actors, ['NOR']);
  assert.deepEqual(parties({ act: 'meet', votes: { actor: [party('NOR', -6)] } }, settings, main).actors, ['ISL']);
});

test('main parties: those that most of the sure facts are about', () => {
  const of = (presence: number, ...codes: string[]) =>
    candidate({ presence, votes: { actor: codes.map((code) => party(code, 2)) } });
  const main = mainParties([of(3, 'ISL', 'NOR'), of(3, 'ISL'), of(-3, 'SWE')], SETTINGS);
  assert.deepEqual([...main.keys()], ['ISL', 'NOR', 'SWE']);
  assert.equal(main.get('ISL'), 1);
  assert.ok((main.get('SWE') as number) < 0.1);
});

test('people: each once, those sure enough', () => {
  const votes = {
    person: [vote(1, { person: 'Anna Berg' }), vote(2, { person: 'Anna Berg' }), vote(-1, { person: 'Jon Vik' })],
  };
  assert.deepEqual(choosePeople(candidate({ votes }), SETTINGS), ['Anna Berg']);
});

test('people: a pronoun that may be two persons speaks for neither that other words name', () => {
  const he = [vote(2, { person: 'Jon Vik' }, 7), vote(2, { person: 'Anna Berg' }, 7)];
  const of = (...votes: Vote[]) => choosePeople(candidate({ votes: { person: votes } }), SETTINGS);
  assert.deepEqual(of(...he, vote(1, { person: 'Anna Berg' }), vote(-1, { person: 'Jon Vik' })), ['Anna Berg']);
});

const dated = (edtf: string, score: number, part: 'early' | 'late' | null = null) =>
  vote(score, { time: { type: 'DATE', edtf, part } });

test('time: the likeliest mention, with its part', () => {
  const seen = candidate({
    when: new Map([
      ['mention', 0.9],
      ['none', 0.1],
    ]),
    votes: { time: [dated('2000-08', 2, 'late'), dated('2001', 0)] },
  });
  const { time, part } = chooseTime(seen, null);
  assert.deepEqual([time, part], ['2000-08', 'late']);
});

test('time: mentions of one time speak together', () => {
  const votes = { time: [dated('2000', 1), dated('2001', 0.6), dated('2001', 0.6)] };
  assert.equal(chooseTime(candidate({ when: new Map([['mention', 1]]), votes }), null).time, '2001');
});

test('time: a mention of the day of publication and that day speak together', () => {
  const when = new Map([
    ['mention', 0.3],
    ['published', 0.3],
    ['none', 0.4],
  ] as const);
  assert.equal(
    chooseTime(candidate({ when, votes: { time: [dated('2001-02-06', 1)] } }), '2001-02-06').time,
    '2001-02-06',
  );
});

for (const [when, published, time] of [
  ['published', '2001-02-06', '2001-02-06'],
  ['month', '2001-02-06', '2001-02'],
  ['after', '2001-02-06', '2001-02-06/..'],
  ['before', '2001-02-06', '../2001-02-06'],
  ['before', '2001-02/2001-04', '../2001-04'],
  ['after', '2001-02/2001-04', '2001-02/..'],
  ['month', '2001-02/2001-04', '2001-02/2001-04'],
  ['after', '../2001-01-20', null],
  ['before', '2001-01-20/..', null],
  ['published', null, null],
  ['none', '2001-02-06', null],
] as const) {
  test(`time: "${when}" of a report published ${published} is ${time}`, () => {
    assert.equal(chooseTime(candidate({ when: new Map([[when, 1]]) }), published).time, time);
  });
}

test('time: a mention without a place in the calendar says nothing', () => {
  const votes = { time: [vote(9, { time: { type: 'DURATION', edtf: null, part: null } })] };
  const seen = candidate({
    when: new Map([
      ['mention', 0.9],
      ['month', 0.1],
    ]),
    votes,
  });
  assert.equal(chooseTime(seen, '2001-02-06').time, '2001-02');
});

test('source: the author needs no words', () => {
  const seen = candidate({ votes: { source: [vote(9, { person: 'Anna Berg' })] } });
  assert.deepEqual(chooseSource(seen, 1), { source: { kind: 'author', of: null, text: null }, mention: null });
});

test('source: words without a name fit an unnamed one, names a named one', () => {
  const votes = {
    source: [vote(1, { unnamed: true, parties: ['ISL'] }), vote(1.5, { person: 'Anna Berg', parties: ['NOR'] })],
  };
  const unnamed = chooseSource(candidate({ source: new Map([['unnamed', 1]]), votes }), 1);
  assert.deepEqual([unnamed.source.of, unnamed.mention?.unnamed], ['ISL', true]);
  const named = chooseSource(candidate({ source: new Map([['named', 1]]), votes }), 1);
  assert.deepEqual([named.source.of, named.mention?.person], ['NOR', 'Anna Berg']);
});

test('source: of no party where its words stand for two', () => {
  const votes = { source: [vote(1, { parties: ['ISL', 'NOR'] })] };
  assert.equal(chooseSource(candidate({ source: new Map([['named', 1]]), votes }), 1).source.of, null);
});

test('place: several mentions of one place speak together, against none', () => {
  const place = (name: string, score: number) => vote(score, { place: name });
  const around = { text: 'x', published: null, mentions: [], sentences: 1, settings: SETTINGS };
  const of = (votes: Vote[], none: number) =>
    fill(candidate({ votes: { place: votes }, none: { place: none } }), around, new Map()).place;
  assert.equal(of([place('Oslo', 1), place('Bergen', 0.6), place('Bergen', 0.6)], 0), 'Bergen');
  assert.equal(of([place('Oslo', 1)], 2), null);
});

test('time and place: "none" counts less where the settings say so', () => {
  const place = { place: [vote(1, { place: 'Oslo' })] };
  const given = candidate({
    votes: place,
    none: { place: 2 },
    when: new Map([
      ['none', 0.6],
      ['published', 0.4],
    ]),
  });
  const of = (none: Settings['none']) => {
    const around = { text: 'x', published: '2024-03-14', mentions: [], sentences: 1, settings: { ...SETTINGS, none } };
    const { time, place } = fill(given, around, new Map());
    return [time, place];
  };
  assert.deepEqual(of({ time: 0, place: 0 }), [null, null]);
  assert.deepEqual(of({ time: 1, place: 1.5 }), ['2024-03-14', 'Oslo']);
});

test('amounts: those in the evidence, and no others', () => {
  const text = 'They gave 5 tons and asked for 7 tons.';
  const amount = (words: string, value: number) =>
    mention(spanOf(text, words), { amount: { value, unit: 't', of: null, bound: null } });
  const around = {
    text,
    published: null,
    mentions: [amount('5 tons', 5), amount('7 tons', 7)],
    sentences: 1,
    settings: SETTINGS,
  };
  const { amounts } = fill(candidate({ evidence: spanOf(text, 'gave 5 tons') }), around, new Map());
  assert.deepEqual(amounts, [{ value: 5, unit: 't', of: null, bound: null }]);
});

test('confidence: a logistic function of the presence, shifted by act, with three digits', () => {
  const settings = { ...SETTINGS, confidence: { scale: 2, shift: -1, acts: { meet: 0.5 } } };
  assert.equal(confidenceOf(candidate({ act: 'meet', presence: 0.25 }), settings), 0.5);
  assert.equal(confidenceOf(candidate({ act: 'offer', presence: 0.5 }), settings), 0.5);
  assert.equal(confidenceOf(candidate({ act: 'offer', presence: 3 }), settings), 0.993);
});

test('company: facts that a sentence tells around each sentence, in a short text half of what is enough', () => {
  const settings = { ...SETTINGS, company: { least: 1, weight: 2 } };
  const sure = (sentence: number) => candidate({ sentence, presence: 20 });
  const told = companyOf([sure(0), sure(1), sure(60)], 100, settings);
  assert.equal(told.length, 100);
  assert.ok((told[0] as number) > (told[30] as number), 'facts near by');
  assert.equal(told[30], told[40], 'none near by');
  assert.ok(Math.abs((told[60] as number) - (1 + 2) / (21 + 2)) < 1e-9);
  assert.ok((companyOf([], 1, settings)[0] as number) > 0.6, 'one sentence alone tells little of its text');
});

test('company: a fact without it is less sure, one with it is as sure as it is', () => {
  const company = { least: 0.8, weight: 2 };
  assert.equal(inCompany(0.6, 0.9, company), 0.6);
  assert.equal(inCompany(0.5, 0.4, company), 0.2);
  assert.equal(inCompany(0.5, 0.4, { ...company, weight: 0 }), 0.5);
});
