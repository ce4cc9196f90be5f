import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VIEWS } from '../../src/cli/views/index.ts';
import { fieldsOf, OPERATIONS } from '../../src/operations/index.ts';

const guide = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');

test('no two operations share a name', () => {
  assert.equal(new Set(OPERATIONS.map(({ name }) => name)).size, OPERATIONS.length);
});

for (const operation of OPERATIONS) {
  test(`${operation.name}: says what it is for, what each field means, and has an example and a view`, () => {
    assert.ok(operation.summary.length > 20 && !operation.summary.includes('\n'));
    assert.ok(operation.examples.length > 0);
    for (const { line } of operation.examples) assert.ok(line.includes(`parley ${operation.name}`), line);
    for (const field of fieldsOf(operation)) assert.ok(field.description.length > 10, field.name);
    assert.ok(VIEWS[operation.name]);
  });

  test(`${operation.name}: stands in docs/command.md with every option`, () => {
    const section = guide.split(/^## /m).find((part) => part.startsWith(`parley ${operation.name}\n`));
    assert.ok(section, `npm run build:docs`);
    for (const field of fieldsOf(operation)) {
      if (!field.positional) assert.ok(section.includes(`\`--${field.name}`), field.name);
    }
  });
}
