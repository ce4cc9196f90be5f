import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../src/reading/local/draft.ts';
import { link } from '../../src/reading/local/links.ts';
import { insideMeetings } from '../../src/reading/local/meetings.ts';
import { likeness, mergeTwice } from '../../src/reading/local/merge.ts';
import { countRounds, tellRounds } from '../../src/reading/local/rounds.ts';
import { wholeWords } from '../../src/reading/local/words.ts';
import { bracketed, draft, mention } from './made.ts';

const BOTH = ['ISL', 'NOR'];
const meets = (marked: string, given: Partial<Draft>[] = []) => {
  const { text, spans } = bracketed(marked);
  const drafts = spans.map((span, i) => draft({ act: 'meet', actors: BOTH, span, ...given[i] }));
  return countRounds(tellRounds(drafts, text), text).map(({ round }) => round);
};

test('rounds: what follows a told round is counted', () => {
  const text =
    'They held [their ninth round in Oslo] in April, [followed by talks in Bergen] in August and [in Reykjavik] in October.';
  assert.deepEqual(meets(text), [9, 10, 11]);
});
test('rounds: a told round is not counted over', () => {
  assert.deepEqual(meets('[the third round] and then [the fifth round] and [talks in Oslo]'), [3, 5, 6]);
});
test('rounds: not with other parties, in another sentence, without a joining word, or far away', () => {
  assert.deepEqual(meets('[the third round] and [talks in Oslo]', [{}, { actors: ['SWE'] }]), [3, null]);
  assert.deepEqual(meets('[the third round] and [talks in Oslo]', [{}, { sentence: 1 }]), [3, null]);
  assert.deepEqual(meets('[the third round], unlike [talks in Oslo]'), [3, null]);
  assert.deepEqual(meets(`[the third round] and, ${'as was said, '.repeat(9)}[talks in Oslo]`), [3, null]);
});
test('rounds: the same words told twice are not two rounds', () => {
  const text = 'the third round and talks';
  const drafts = [
    { start: 0, end: 15 },
    { start: 4, end: 25 },
  ].map((span) => draft({ act: 'meet', actors: BOTH, span }));
  assert.deepEqual(
    countRounds(tellRounds(drafts, text), text).map(({ round }) => round),
    [3, 3],
  );
});
test('rounds: an election has none; an offer has that of its talks, and only a meeting takes the form', () => {
  assert.deepEqual(meets('[won the second round of elections]', [{ act: 'incident' }]), [null]);
  const { text, spans } = bracketed('[In the 10th round, Norway offered grain]');
  const [told] = tellRounds([draft({ act: 'offer', span: spans[0] as Draft['span'] })], text);
  assert.deepEqual([told?.round, told?.form], [10, null]);
});

test('an act that names its meeting by the round takes its time and place, and is part of it', () => {
  const meeting = draft({ act: 'meet', actors: BOTH, round: 10, time: '2000-08', part: 'late', place: 'Oslo' });
  const offer = draft({ act: 'offer', actors: ['NOR'], round: 10, sentence: 3 });
  const { drafts, meetings } = insideMeetings([meeting, offer]);
  assert.deepEqual([drafts[1]?.time, drafts[1]?.part, drafts[1]?.place], ['2000-08', 'late', 'Oslo']);
  assert.deepEqual(meetings, [null, 0]);
  assert.deepEqual(link(drafts, meetings, '')[1], [{ rel: 'part-of', to: 0 }]);
});
test('an act keeps a time of its own, and takes none from a meeting of others', () => {
  const meeting = draft({ act: 'meet', actors: BOTH, round: 10, time: '2000-08' });
  const time = mention({ start: 0, end: 1 });
  const own = draft({ act: 'offer', round: 10, time: '2001', mentions: { time, place: null, source: null } });
  const others = draft({ act: 'offer', round: 10, actors: ['SWE'] });
  const { drafts } = insideMeetings([meeting, own, others]);
  assert.deepEqual(
    drafts.map((one) => one.time),
    ['2000-08', '2001', null],
  );
});

const at = (sentence: number, given: Partial<Draft> = {}) =>
  draft({ sentence, span: { start: 100 * sentence, end: 100 * sentence + 40 }, issue: 'cod quota', ...given });

test('told twice: the surer telling stays, with what the other tells more', () => {
  const surer = at(1, { confidence: 0.9 });
  const other = at(3, { confidence: 0.4, time: '2001', place: 'Oslo', round: 3 });
  const [one, ...more] = mergeTwice([surer, other], 0.6);
  assert.equal(more.length, 0);
  assert.deepEqual(
    [one?.span.start, one?.time, one?.place, one?.round, one?.confidence],
    [100, '2001', 'Oslo', 3, 0.9],
  );
});
for (const [what, a, b] of [
  ['other acts', {}, { act: 'offer' }],
  ['other parties', {}, { actors: ['SWE'] }],
  ['others aimed at', { recipients: ['NOR'] }, { recipients: ['SWE'] }],
  ['no party', { actors: [] }, { actors: [] }],
  ['another status', {}, { status: 'planned' }],
  ['another matter', {}, { issue: 'grain price' }],
  ['times that cannot be one', { time: '2000-01' }, { time: '2000-03' }],
  ['other rounds', { act: 'meet', time: '2000', round: 2 }, { act: 'meet', time: '2000', round: 3 }],
  ['meetings elsewhere', { act: 'meet', time: '2000', place: 'Oslo' }, { act: 'meet', time: '2000', place: 'Bergen' }],
  ['meetings without a time', { act: 'meet' }, { act: 'meet' }],
] as [string, Partial<Draft>, Partial<Draft>][]) {
  test(`told twice: not with ${what}`, () => assert.equal(mergeTwice([at(1, a), at(3, b)], 0.6).length, 2));
}
test('told twice: in the order of the parties, of the time within another, across 100 sentences and more', () => {
  const a = { act: 'meet', actors: BOTH, time: '2000-01' } as const;
  assert.equal(mergeTwice([at(1, a), at(3, { ...a, actors: [...BOTH].reverse() })], 0.6).length, 1);
  assert.equal(mergeTwice([at(1, { time: '2000-01' }), at(99, { time: '2000' })], 0.6).length, 1);
  assert.equal(mergeTwice([at(99), at(101)], 0.6).length, 1);
});
test('told twice: nearly the same words of one sentence, whatever else they tell; not others', () => {
  const words = (start: number, end: number, given: Partial<Draft> = {}) => draft({ span: { start, end }, ...given });
  assert.equal(mergeTwice([words(0, 40), words(2, 42, { actors: ['SWE'] })], 0.6).length, 1);
  assert.equal(mergeTwice([words(0, 40), words(0, 20)], 0.6).length, 2);
});
test('told twice: alike in any order of the drafts, if all are differently sure', () => {
  const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 999 })), {
    selector: ([, sure]) => sure,
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, (told) => {
      const drafts = told.map(([sentence, sure]) => at(sentence, { confidence: sure / 1000 }));
      assert.deepEqual(mergeTwice([...drafts].reverse(), 0.6), mergeTwice(drafts, 0.6));
    }),
  );
});

test('matters are alike by their words of three letters and more', () => {
  assert.equal(likeness('the cod quota', 'a cod quota'), 0.8);
  assert.equal(likeness(null, null), 0);
  assert.equal(likeness('cod', 'grain'), 0);
});

const ties = (...drafts: Draft[]) =>
  link(
    drafts,
    drafts.map(() => null),
    ' '.repeat(2000),
  );
const demand = (sentence: number, given: Partial<Draft> = {}) =>
  at(sentence, { act: 'demand', actors: ['NOR'], recipients: ['ISL'], ...given });

test('links: an answer is tied to the nearest demand aimed at it, the matter told', () => {
  const answer = at(4, { act: 'reject', actors: ['ISL'] });
  assert.deepEqual(ties(demand(1), demand(2, { issue: 'grain price' }), answer)[2], [{ rel: 'responds-to', to: 0 }]);
  assert.deepEqual(ties(demand(1), demand(3), answer)[2], [{ rel: 'responds-to', to: 1 }]);
});
test('links: no answer to what is aimed at others, stands too far back, or is its own', () => {
  const answer = (sentence: number) => at(sentence, { act: 'reject', actors: ['ISL'] });
  assert.deepEqual(ties(demand(1, { recipients: ['SWE'] }), answer(2))[1], []);
  assert.deepEqual(ties(demand(1), answer(8))[1], []);
  assert.deepEqual(ties(demand(1, { actors: ['ISL', 'NOR'] }), answer(2))[1], []);
});
test('links: a result belongs to the meeting of its parties in its sentence, or beside it at its time', () => {
  const meeting = (sentence: number, given: Partial<Draft> = {}) =>
    at(sentence, { act: 'meet', actors: BOTH, ...given });
  const result = at(4, { act: 'agree', actors: ['ISL'], time: '2000-08' });
  assert.deepEqual(ties(meeting(4), result)[1], [{ rel: 'part-of', to: 0 }]);
  assert.deepEqual(ties(meeting(2, { time: '2000-08' }), result)[1], [{ rel: 'part-of', to: 0 }]);
  assert.deepEqual(ties(result, meeting(6, { time: '2000-08' }))[0], [{ rel: 'part-of', to: 1 }]);
  assert.deepEqual(ties(meeting(3, { time: '2000-07' }), result)[1], []);
  assert.deepEqual(ties(meeting(1, { time: '2000-08' }), result)[1], []);
  assert.deepEqual(ties(meeting(4, { actors: ['NOR', 'SWE'] }), result)[1], []);
  assert.deepEqual(ties(meeting(4, { status: 'planned' }), result)[1], []);
});
test('links: words tie the facts of one sentence only, none to itself', () => {
  const { text, spans } = bracketed('[Norway offered grain] instead of [paying compensation]');
  const [first, second] = spans.map((span) => draft({ span })) as [Draft, Draft];
  assert.deepEqual(link([first, second], [null, null], text), [[{ rel: 'instead-of', to: 1 }], []]);
  assert.deepEqual(link([first, { ...second, sentence: 1 }], [null, null], text), [[], []]);
});

for (const [marked, words] of [
  ['the nego[tiati]ons failed', 'negotiations'],
  ['cafe[s] closed', 'cafes'],
  ['the [cafe]\u0301 closed', 'cafe\u0301'],
  ['nego\u00ad[tia]\u00adtions', 'nego\u00adtia\u00adtions'],
  ['met [Oslo].', 'Oslo'],
  ['the U.S[.-led] talks', '.-led'],
  ['x𝒳[𝒳]𝒳 y', 'x𝒳𝒳𝒳'],
  ['[ ] ', ' '],
] as const) {
  test(`whole words: ${JSON.stringify(marked)}`, () => {
    const { text, spans } = bracketed(marked);
    const { start, end } = wholeWords(text, spans[0] as Draft['span'], { start: 0, end: text.length });
    assert.equal(text.slice(start, end), words);
  });
}
test('whole words: never out of the sentence', () => {
  assert.deepEqual(wholeWords('abcdef', { start: 2, end: 3 }, { start: 1, end: 4 }), { start: 1, end: 4 });
});
