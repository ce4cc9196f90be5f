import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lengthOf, plain, wrap } from '../../src/cli/wrap.ts';

test('no line is wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const given = plain(text);
      const lines = wrap(given, width);
      for (const line of lines) assert.ok(lengthOf(line) <= width, `${line} > ${width}`);
      assert.equal(lines.join('').replaceAll(' ', ''), given.replaceAll(' ', ''));
    }),
  );
});

test('what a report says does nothing to a terminal', () => {
  assert.equal(plain('talks\u001b[31m in\n\n Port\u202e Amity\u0007 \ud800'), 'talks[31m in Port Amity \ufffd');
});

test('letters of East Asian scripts take two columns', () => {
  assert.equal(lengthOf('東京'), 4);
  assert.deepEqual(wrap('東京 talks', 6), ['東京', 'talks']);
});
