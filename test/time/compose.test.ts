import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOUND_WORDS, DAY_WORDS, PART_WORDS } from '../../src/time/compose.ts';
import { findTimes, openSide } from '../../src/time/index.ts';
import { FUTURE_WORDS, PAST_WORDS } from '../../src/time/tense.ts';

const times = (text: string) =>
  findTimes(text, { published: '2001-02-06', sentences: [{ start: 0, end: text.length }] });
/** A row's words as they are written: a hyphen touches what follows it. */
const written = (words: string) => `${words} `.replace(/ - $/, '-').replaceAll(' - ', '-');

test('every row of words that tell a part', () => {
  for (const { words, gives, id } of PART_WORDS) {
    const text = `they met in ${written(words)}August 1999`;
    const hit = times(text).find(({ via }) => via.includes(id));
    assert.deepEqual(
      [hit?.value.edtf, hit?.value.part, hit && text.slice(hit.start)],
      ['1999-08', gives, `${written(words)}August 1999`],
      words,
    );
  }
});

test('every row of words that tell a part of a day', () => {
  for (const { words } of DAY_WORDS) {
    assert.equal(
      times(`on ${words} Feb. 2, 2001`).find(({ value }) => value.type === 'TIME')?.value.edtf,
      '2001-02-02',
      words,
    );
  }
});

test('every row of words that open a side', () => {
  for (const { words, gives, id } of BOUND_WORDS) {
    const hit = times(`it stands ${words} August 1999`).find(({ via }) => via.includes(id));
    assert.equal(hit?.value.edtf, openSide('1999-08', gives), words);
  }
});

test('no word looks both ways', () => {
  for (const word of FUTURE_WORDS) assert.ok(!PAST_WORDS.has(word), word);
  for (const word of PAST_WORDS)
    assert.equal(times(`They ${word} it on Friday.`).at(0)?.value.edtf, '2001-02-02', word);
  assert.equal(times("They won't meet on Friday.").at(0)?.value.edtf, '2001-02-09');
});
