import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createSieve, keep } from '../../src/sieve/index.ts';

// The weights that ship. A case is a report of one sentence: the hardest, since it has no company.
const file = new URL('../../models/sieve.bin', import.meta.url);
const skip = existsSync(file) ? false : 'models/sieve.bin is not there';

for (const [name, expected] of [
  ['kept', true],
  ['dropped', false],
] as const) {
  for (const row of rows(`../../corpus/sieve/${name}.tsv`)) {
    test(`${name}: ${row.label}`, { skip }, () => {
      const sieve = createSieve(readFileSync(file));
      const whole = { start: 0, end: row.text.length };
      assert.deepEqual(keep(row.text, [whole], sieve), [expected]);
    });
  }
}

function rows(path: string): { label: string; text: string }[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [label = '', text = ''] = line.split('\t');
    return { label, text };
  });
}
