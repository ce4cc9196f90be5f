import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferPublished, type TimeAnchor } from '../../src/time/index.ts';
import { sentences } from '../../src/tokens/index.ts';

const published = (text: string, anchors: TimeAnchor[] = []) => inferPublished(text, null, sentences(text), anchors);

test('a full date in a line of its own', () => {
  const found = published('Wednesday, July 10, 2019\n\nThe two sides met again on Monday.');
  assert.deepEqual([found.published, found.basis], ['2019-07-10', 'dateline']);
});

test('a dateline takes its year from the text', () => {
  const found = published('OSLO, Feb. 6 (Agency) - The envoys met. A first round was held in December 2000.');
  assert.deepEqual([found.published, found.basis], ['2001-02-06', 'dateline']);
});

test('offices held, and the last day told without its year', () => {
  const anchors = [
    { from: '2001-01-20', to: '2009-01-20' },
    { from: '2000-04-05', to: '2001-04-26' },
  ];
  const found = published(
    'The new president has not said. His predecessor spoke before he left office on Jan. 20.',
    anchors,
  );
  assert.deepEqual([found.published, found.basis], ['2001-02', 'inferred']);
  assert.deepEqual(published('The new president has not said.', anchors).published, '2001-01-20/2001-04-26');
});

test('nothing to go by: null, never a guess', () => {
  assert.deepEqual(published('The envoys met on Tuesday.'), { published: null, basis: null, via: [] });
  assert.equal(published('They fought in 1965.').published, null);
});
