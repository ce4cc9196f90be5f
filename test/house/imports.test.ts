import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOf, specifiers } from '../../scripts/check-imports.ts';
import { LAYERS } from '../../scripts/layers.ts';

const SRC = new URL('../../src/', import.meta.url);

const BROKEN: [string, string, string, RegExp][] = [
  [
    'the ground floor imports a stage',
    'time/x.ts',
    "import { a } from '../reading/local/index.ts';",
    /time may not import reading/,
  ],
  [
    'a stage imports a stage',
    'reading/local/x.ts',
    "export * from '../../intake/index.ts';",
    /reading may not import intake/,
  ],
  [
    'by type only',
    'grounding/x.ts',
    "import type { A } from '../reading/index.ts';",
    /grounding may not import reading/,
  ],
  [
    'over several lines',
    'intake/x.ts',
    "import {\n  a,\n  type B,\n} from '../parties/index.ts';",
    /intake may not import parties/,
  ],
  ['when it runs', 'parties/x.ts', "const m = await import('../cli/run.ts');", /parties may not import cli/],
  ['node in the core', 'tokens/x.ts', "import { readFileSync } from 'node:fs';", /tokens is core/],
  ['the clock in the core', 'joining/x.ts', 'const now = Date.now();', /uses Date.now/],
  ['a folder that nobody wrote down', 'misc/x.ts', '', /not in scripts\/layers/],
  ['out of src', 'cli/x.ts', "import '../../scripts/layers.ts';", /outside src/],
];
for (const [name, path, text, fault] of BROKEN) {
  test(`refused: ${name}`, () => assert.match(faultsOf({ path, text }).join('\n'), fault));
}

test('what may be imported passes', () => {
  const text =
    "import { z } from 'zod';\nimport type { Span } from '../types/index.ts';\nimport './own.ts';\n// Date.now() in a comment";
  assert.deepEqual(faultsOf({ path: 'parties/x.ts', text }), []);
  assert.deepEqual(faultsOf({ path: 'cli/x.ts', text: "import 'node:fs';" }), []);
});

test('every way of importing is seen', () => {
  assert.deepEqual(
    specifiers(
      "import a, { b } from 'a';\nexport { c } from 'b';\nimport 'c';\nexport type * from 'd';\nlet e = import('e');\n",
    ),
    ['a', 'b', 'c', 'd', 'e'],
  );
});

test('arrows go up the list only, and every folder of src is in it and opens with its reasons', () => {
  const order = LAYERS.map(({ folder }) => folder);
  for (const { folder, imports } of LAYERS) {
    for (const name of imports) assert.ok(order.indexOf(name) < order.indexOf(folder), `${folder} imports ${name}`);
  }
  for (const name of readdirSync(SRC)) assert.ok(order.includes(name), name);
});

test('every folder opens with what it does and why so', () => {
  const indexes = globSync('**/', { cwd: SRC }).flatMap((folder) => globSync(`${folder}/index.ts`, { cwd: SRC }));
  assert.ok(indexes.length >= 8);
  for (const name of readdirSync(SRC, { withFileTypes: true })) {
    if (name.isDirectory() && name.name !== 'reading')
      assert.ok(existsSync(new URL(`${name.name}/index.ts`, SRC)), name.name);
  }
  for (const index of indexes.filter((name) => !name.startsWith('cli/views'))) {
    assert.match(readFileSync(new URL(index, SRC), 'utf8'), /^\/\/ .{40}/, index);
  }
});
