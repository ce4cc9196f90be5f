import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createParties } from '../../src/parties/index.ts';
import { tieOf } from '../../src/reading/local/cues.ts';
import { tidyIssue } from '../../src/reading/local/issue.ts';
import { splitLists } from '../../src/reading/local/lists.ts';
import { placedMentions } from '../../src/reading/local/mentions.ts';
import { roundIn } from '../../src/reading/local/rounds.ts';
import { JOINTS } from '../../src/reading/local/tables/joints.ts';
import { MATTER_EDGES } from '../../src/reading/local/tables/matter-edges.ts';
import { ROUND_WORDS } from '../../src/reading/local/tables/round-words.ts';
import { TIES } from '../../src/reading/local/tables/ties.ts';
import { sentences } from '../../src/tokens/index.ts';
import { bracketed, draft } from './made.ts';

const parties = createParties();
const rows = (name: string) =>
  readFileSync(new URL(`../../corpus/reading/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n').split('\t'));

test('every row of every table has an id of its own', () => {
  for (const table of [JOINTS, MATTER_EDGES, ROUND_WORDS, TIES]) {
    const ids = table.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
});

for (const [words = '', round] of rows('rounds.tsv')) {
  test(`round: ${words}`, () => assert.equal(roundIn(words), round === '-' ? null : Number(round)));
}
for (const { id, words, example, round } of ROUND_WORDS) {
  test(`round words: ${id}`, () => {
    assert.ok(words.some((word) => example.includes(word)));
    assert.equal(roundIn(example), round);
  });
}

for (const [words = '', matter] of rows('issues.tsv')) {
  test(`issue: ${words}`, () => assert.equal(tidyIssue(words), matter === '-' ? null : matter));
}
for (const { id, example, words } of MATTER_EDGES) {
  test(`issue: ${id}: ${example[0]}`, () => {
    assert.equal(tidyIssue(example[0]), example[1]);
    for (const word of words) assert.equal(tidyIssue(`${word} peace`), 'peace');
  });
}

/** The meetings that a sentence tells beside the one in brackets. */
function split(marked: string, published: string | null) {
  const { text, spans } = bracketed(marked);
  const mentions = placedMentions(text, sentences(text), published, parties);
  return splitLists([draft({ act: 'meet', span: spans[0] as (typeof spans)[number] })], mentions, text).map(
    ({ span, place, time, part }) => [text.slice(span.start, span.end), place, time, part],
  );
}
for (const [name, published, sentence = '', meetings = ''] of rows('lists.tsv')) {
  test(`lists: ${name}`, () => {
    const expected = meetings
      .split(' | ')
      .map((meeting) => meeting.split(' @ ').map((cell) => (cell === '-' ? null : cell)));
    assert.deepEqual(split(sentence, published ?? null), expected);
  });
}
for (const { id, example } of JOINTS) {
  test(`lists: joint ${id}: ${example}`, () => {
    assert.equal(split(example.replace('They met', '[They met]'), '2001-02-06').length, 2);
  });
}

/** How the first two bracketed facts of a sentence are tied, as corpus/reading/links.tsv writes it. */
function tied(marked: string): string {
  const { text, spans } = bracketed(marked);
  const [first, second] = spans.map((span) => draft({ span }));
  const tie = first && second && tieOf(first, second, text);
  if (!tie) return '-';
  return tie.of === 'first' ? `1 ${tie.rel} 2` : `2 ${tie.rel} 1`;
}
for (const [sentence = '', tie] of rows('links.tsv'))
  test(`links: ${sentence}`, () => assert.equal(tied(sentence), tie));
for (const { id, rel, where, cues, example } of TIES) {
  const cue = cues.find((words) => example.includes(words)) as string;
  for (const other of cues) {
    test(`links: ${id}: ${other}`, () => {
      assert.equal(tied(example.replace(cue, other)), where === 'between' ? `1 ${rel} 2` : `2 ${rel} 1`);
    });
  }
}
