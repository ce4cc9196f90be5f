// The package as others get it: packed, installed in an empty folder without the native runtime, run by its bin and by
// its import, and type-checked by a consumer.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordSchema } from '../../src/types/index.ts';
import { blocksOf, withoutWeights } from './examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-pack-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const REPORT =
  'Norway offered Iceland a larger share of the mackerel catch in Oslo on Monday, the Foreign Ministry said.\n';
const CONSUMER = {
  name: 'consumer',
  private: true,
  type: 'module',
  allowScripts: { node: true, 'onnxruntime-node': false, protobufjs: false },
};

function run(command: string, argv: string[], cwd = folder): string {
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip', XDG_CONFIG_HOME: folder, NODE_OPTIONS: '' };
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, env, encoding: 'utf8', shell: windows });
  assert.equal(status, 0, `${command} ${argv.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

before(() => {
  run('npm', ['pack', '--pack-destination', folder], root);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(CONSUMER));
  writeFileSync(join(folder, 'report.txt'), REPORT);
  const [tarball = ''] = globSync('parley-*.tgz', { cwd: folder });
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=optional', `./${tarball}`]);
});

test('holds what it needs, and no sources or tests', () => {
  const files = globSync('**/*', { cwd: join(folder, 'node_modules/parley') });
  for (const wanted of [
    'bin/parley.js',
    'dist/index.js',
    'dist/index.d.ts',
    'record.schema.json',
    'LICENSE',
    'README.md',
  ]) {
    assert.ok(files.includes(wanted.replaceAll('/', sep)), wanted);
  }
  assert.deepEqual(
    files.filter((file) => /^(src|test|training|node_modules)\b/.test(file) || /(?<!\.d)\.ts$/.test(file)),
    [],
  );
});

test('its bin starts on the node that it is pinned to', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(run('npx', ['parley', '--version']).trim(), version);
});

test('its bin reads, on WebAssembly where the native runtime is missing, and says so', { skip: withoutWeights }, () => {
  const record = recordSchema.parse(JSON.parse(run('npx', ['parley', 'read', '--json', 'report.txt'])));
  assert.equal(record.report.id, 'report');
  assert.match(run('npx', ['parley', 'read', '--explain', 'report.txt']), /onnxruntime-web reads instead, slower/);
});

test('its import reads', { skip: withoutWeights }, () => {
  const code = `import { read } from 'parley'; console.log(JSON.stringify((await read(${JSON.stringify(REPORT)})).record))`;
  writeFileSync(join(folder, 'reads.js'), code);
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  assert.doesNotThrow(() => recordSchema.parse(JSON.parse(run(node, ['reads.js']))));
});

test("a consumer's types hold, those of the docs' examples too", () => {
  const sources = blocksOf('docs/library.md', 'ts').map(({ code }, i) => [`example-${i}.ts`, code] as const);
  for (const [name, code] of sources) writeFileSync(join(folder, name), code);
  const wrong = "import { read } from 'parley';\n// @ts-expect-error a number is no report\nawait read(7);\n";
  writeFileSync(join(folder, 'wrong.ts'), wrong);
  const config = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2024',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: ['node'],
      typeRoots: [join(root, 'node_modules', '@types')],
    },
    files: [...sources.map(([name]) => name), 'wrong.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.']);
});
