import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parsePartyTable } from '../../src/parties/index.ts';
import { blocksOf, withoutWeights } from './examples.ts';

const root = new URL('../../', import.meta.url);

for (const { heading, code } of blocksOf('docs/library.md', 'ts')) {
  test(`docs/library.md runs: ${heading}`, { skip: withoutWeights }, () => {
    const flags = ['--conditions=parley-source', '--input-type=module-typescript', '--eval', code];
    const { status, stderr } = spawnSync(process.execPath, flags, { cwd: fileURLToPath(root), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
}

test("README's first two commands that begin with npm are those that a newcomer needs, each one line", () => {
  const blocks = blocksOf('README.md', 'sh').map(({ code }) => code.trim());
  const [first, second] = blocks.filter((code) => code.startsWith('npm'));
  assert.match(first ?? '', /^npm ci && npx parley read examples\/[a-z-]+\.txt[^\n]*$/);
  assert.ok(existsSync(new URL(/examples\/[a-z-]+\.txt/.exec(first ?? '')?.[0] ?? 'none', root)));
  assert.equal(second, 'npm test');
});

test('the table in docs/parties.md is one', () => {
  const [table] = blocksOf('docs/parties.md', 'text');
  const rows = parsePartyTable(table?.code ?? '', 'docs/parties.md');
  assert.deepEqual(
    rows.map(({ code, kind }) => [code, kind]),
    [
      ['northern-alliance', 'group'],
      ['NOR', 'person'],
    ],
  );
});

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/library.md',
  'docs/command.md',
  'docs/parties.md',
];
for (const page of PAGES) {
  test(`${page}: every file that it links to is there`, () => {
    const text = readFileSync(new URL(page, root), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      assert.ok(existsSync(new URL(target as string, new URL(page, root))), target);
    }
  });
}
