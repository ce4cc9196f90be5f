import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, findTimes, TIME_RULES } from '../../src/time/index.ts';
import { sentences } from '../../src/tokens/index.ts';

const PUBLISHED = '2001-02-06';
const times = (text: string) => findTimes(text, { published: PUBLISHED, sentences: sentences(text) });

for (const rule of TIME_RULES) {
  test(`rule ${rule.id}`, () => {
    for (const [text, edtf] of rule.examples) {
      if (rule.make === 'none') {
        const taken = times(text).filter(({ value }) => value.type === 'DURATION');
        assert.deepEqual(taken, [], text);
        continue;
      }
      const mine = times(text).filter(({ via }) => via.includes(rule.id));
      assert.ok(
        mine.some(({ value }) => value.edtf === edtf),
        `${text}: wanted ${edtf}, got ${JSON.stringify(times(text))}`,
      );
      if (edtf) assert.ok(daysOf(edtf), `${edtf} is no EDTF`);
    }
    for (const text of rule.counterexamples ?? []) {
      assert.deepEqual(
        times(text).filter(({ via }) => via.includes(rule.id)),
        [],
        text,
      );
    }
  });
}

test('every rule has an id of its own', () => {
  assert.equal(new Set(TIME_RULES.map(({ id }) => id)).size, TIME_RULES.length);
});
