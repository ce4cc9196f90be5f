import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { createParties, findMentions, RULES } from '../../src/parties/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import type { Mention } from '../../src/types/index.ts';

const parties = createParties();
const rows = (file: string) =>
  fs
    .readFileSync(new URL(`../../corpus/parties/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const find = (text: string, published?: string) =>
  findMentions(text, parties, { published: published || null, sentences: sentences(text) });

/** Whether a mention has a reading written as `person=Lena Osterlund parties=SWE`. */
function reads(mention: Mention, reading: string): boolean {
  return reading.split(/ (?=person=|parties=|place=|unnamed$)/).every((part) => {
    const [key = '', value = ''] = part.split('=');
    if (key === 'unnamed') return mention.unnamed === true;
    if (key.startsWith('unnamed')) return mention.unnamed === true;
    if (key === 'parties') return [...(mention.parties ?? [])].sort().join('+') === value.split('+').sort().join('+');
    return mention[key as 'person' | 'place'] === value;
  });
}
const told = (text: string, mention: Mention) =>
  `${text.slice(mention.start, mention.end)} → ${JSON.stringify(mention)}`;
/** The words of a mention without the article before them. */
const words = (text: string, mention: Mention) => text.slice(mention.start, mention.end);
const bare = (s: string) => s.replace(/^(the|a|an|two) /i, '');

for (const [rule = '', of = '', reading = '', text = '', published] of rows('cases.tsv')) {
  test(`parties: ${rule}: "${of}" in "${text}"`, () => {
    const mentions = find(text, published);
    const fit = mentions.filter(
      (m) => bare(words(text, m)) === bare(of) && reads(m, reading.replace('unnamed parties', 'unnamed=1 parties')),
    );
    assert.ok(
      fit.some((m) => m.via.includes(rule)),
      mentions.map((m) => told(text, m)).join('\n'),
    );
  });
}

for (const [of = '', reading = '', text = '', published] of rows('negative.tsv')) {
  test(`parties: not ${reading}: "${of}" in "${text}"`, () => {
    const wrong = find(text, published).filter((m) => words(text, m) === of && reads(m, reading));
    assert.deepEqual(wrong, []);
  });
}

test('parties: every rule has a case', () => {
  const tried = new Set(rows('cases.tsv').map(([rule]) => rule));
  assert.deepEqual(
    RULES.map((rule) => rule.id).filter((id) => !tried.has(id)),
    [],
  );
  assert.equal(new Set(RULES.map((rule) => rule.id)).size, RULES.length);
});

test('parties: every mention of the corpus says how it came, by a rule or a row', () => {
  const known = new Set(RULES.map((rule) => rule.id));
  for (const [, , , text = '', published] of rows('cases.tsv')) {
    for (const mention of find(text, published)) {
      assert.ok(mention.via.length > 0, told(text, mention));
      for (const via of mention.via)
        assert.ok(known.has(via) || /^(state|party|pair|leader):|^(person|places|own-places)$/.test(via), via);
    }
  }
});
