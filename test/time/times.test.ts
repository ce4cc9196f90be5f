import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_TIMES, TIME_CASES } from '../../corpus/time/cases.ts';
import { daysOf, findTimes, inferPublished } from '../../src/time/index.ts';
import { sentences } from '../../src/tokens/index.ts';
import { cpuMs } from '../cpu.ts';

for (const [published, text, wanted] of TIME_CASES) {
  test(`${published}: ${text}`, () => {
    const found = findTimes(text, { published, sentences: sentences(text) });
    for (const [words, edtf, part] of wanted) {
      const hit = found.find(({ start, end }) => text.slice(start, end) === words);
      assert.ok(hit, `${words} not among ${found.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
      assert.equal(hit.value.edtf, edtf, words);
      assert.equal(hit.value.part, part ?? null, words);
    }
  });
}

test('no time where none stands', () => {
  for (const text of NO_TIMES)
    assert.deepEqual(findTimes(text, { published: '2001-02-06', sentences: sentences(text) }), [], text);
});

const WORDS =
  `May 31 Feb . , 30 2001 1999 - to from between and the last next week month years ago two half a century 1970 s
  Monday Tuesday early end of since before later 0 99999 29 ' 97 quarter first tomorrow \n\n`.split(/ +/);

test('any text: spans inside it, values that are EDTF', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
  );
  const published = fc.constantFrom(
    null,
    '2001-02-06',
    '2000-02-29',
    '2001-02',
    '2001',
    '2001-01-20/2001-04-26',
    '../2001',
    'nonsense',
  );
  fc.assert(
    fc.property(text, published, (text, published) => {
      for (const { start, end, value } of findTimes(text, { published, sentences: [{ start: 0, end: text.length }] })) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        if (value.edtf !== null) assert.ok(daysOf(value.edtf), value.edtf);
      }
      const inferred = inferPublished(text, null, []);
      if (inferred.published !== null) assert.ok(daysOf(inferred.published));
    }),
    { numRuns: 500 },
  );
});

test('a megabyte without a space, or of one sign, takes no longer than its length asks', () => {
  for (const piece of ['a', '1', '1,000', '2001-', 'May', 'the ', '1/2 ', 'twenty-', 'and a ', '1.']) {
    const text = piece.repeat(Math.ceil(2e5 / piece.length));
    const begin = cpuMs();
    findTimes(text, { published: '2001-02-06', sentences: [] });
    assert.ok(cpuMs() - begin < 5000, `${piece}: ${cpuMs() - begin} ms`);
  }
});
