import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AMOUNT_CASES, NO_AMOUNTS } from '../../corpus/amounts/cases.ts';
import { BOUND_AFTER, BOUND_BEFORE, findAmounts, isPersons, VAGUE_NUMBERS } from '../../src/amounts/index.ts';
import {
  CURRENCY_BY_ADJECTIVE,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MEASURES,
  WRITTEN_AS,
} from '../../src/amounts/units.ts';
import { cpuMs } from '../cpu.ts';

for (const [text, wanted] of AMOUNT_CASES) {
  test(text, () => {
    const found = findAmounts(text).map(({ amount }) => amount);
    assert.deepEqual(
      found.map(({ value, unit }) => [value, unit]),
      wanted.map(([value, unit]) => [value, unit]),
    );
    wanted.forEach(([, , of, bound], i) => {
      if (of !== undefined) assert.equal(found[i]?.of, of, `of, ${JSON.stringify(found[i])}`);
      assert.equal(found[i]?.bound, bound ?? null, `bound, ${JSON.stringify(found[i])}`);
    });
  });
}

test('no amount where none stands', () => {
  for (const text of NO_AMOUNTS) assert.deepEqual(findAmounts(text), [], text);
});

test('every bound row works', () => {
  for (const [words, bound] of BOUND_BEFORE)
    assert.equal(findAmounts(`It was ${words} 50 dollars`)[0]?.amount.bound, bound, words);
  for (const [words, bound] of BOUND_AFTER) {
    assert.equal(
      findAmounts(`It was 50 ${words} tanks and 50 dollars ${words}.`.replace(' - plus', '-plus')).at(-1)?.amount.bound,
      bound,
      words,
    );
  }
});

test('every vague number is the least that it can mean', () => {
  for (const [words, value] of VAGUE_NUMBERS) {
    assert.deepEqual(
      findAmounts(`${words} of tanks`)[0]?.amount,
      { value, unit: 'tanks', of: null, bound: 'min' },
      words,
    );
  }
});

test('persons', () => {
  for (const noun of ['soldiers', 'economists', 'policemen', 'shopkeepers']) assert.ok(isPersons(noun), noun);
  for (const noun of ['countries', 'lists', 'tankers', 'meters']) assert.ok(!isPersons(noun), noun);
});

const PIECES =
  '5 1/2 , . $ € % to - and between half a dozen million billion yen people percent of the tons 2001 0 / 99999999999999999999 more than \n\n'.split(
    / +/,
  );

test('any text: spans inside it, finite values', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (text) => {
      for (const { start, end, amount } of findAmounts(text)) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(Number.isFinite(amount.value) && amount.unit.length > 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('linear in the length of texts without a space', () => {
  for (const piece of ['a', '1', '1,000', '5-', '$', 'a ', '1/2 ', 'twenty-', 'five hundred and ', '5 to ']) {
    const begin = cpuMs();
    findAmounts(piece.repeat(Math.ceil(2e5 / piece.length)));
    assert.ok(cpuMs() - begin < 5000, `${piece}: ${cpuMs() - begin} ms`);
  }
});

test('every currency word and measure is read as its unit', () => {
  for (const [word, unit] of CURRENCY_WORDS) assert.equal(findAmounts(`It is 50 ${word}.`)[0]?.amount.unit, unit, word);
  for (const [pair, unit] of CURRENCY_BY_ADJECTIVE) {
    const [adjective = '', plain = ''] = pair.split(' ');
    const word = [...CURRENCY_WORDS].find(([, code]) => code === plain)?.[0];
    assert.equal(
      findAmounts(`It is 50 ${adjective[0]?.toUpperCase()}${adjective.slice(1)} ${word}.`)[0]?.amount.unit,
      unit,
      pair,
    );
  }
  for (const [sign, unit] of CURRENCY_SIGNS) assert.equal(findAmounts(`It is ${sign}50.`)[0]?.amount.unit, unit, sign);
  for (const [word, unit] of MEASURES) {
    const amount = findAmounts(`It is 50 ${word}.`)[0]?.amount;
    const [plain, times] = WRITTEN_AS.get(unit) ?? [unit, 1];
    assert.deepEqual([amount?.unit, amount?.value], [plain, 50 * times], word);
  }
});
