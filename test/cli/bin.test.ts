import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const BIN = fileURLToPath(new URL('bin/parley.js', root));
const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the bin tells its version and passes exit codes on', () => {
  assert.equal(spawnSync(process.execPath, [BIN, '--version'], { encoding: 'utf8' }).stdout, `${version}\n`);
  assert.equal(spawnSync(process.execPath, [BIN, 'read', 'no-such-file']).status, 2);
});

test('the bin, the tests and the scripts run on the node that package.json pins', () => {
  assert.equal(process.versions.node, dependencies.node);
});

test('the bin is written for old nodes: nothing newer than ES2017 but modules', () => {
  const text = readFileSync(BIN, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  assert.doesNotMatch(text, /\?\.|\?\?|catch \{|#[a-z]|\bawait\b|node:(?!child_process|fs|module|os|path|url)/);
});

const TALKER = `
import { ioOfProcess } from './src/cli/process.ts';
const { stdout } = ioOfProcess();
for (let i = 0; i < 10000; i++) await stdout.write('a line of some length to fill the pipe\\n');
await new Promise((resolve) => setTimeout(resolve, 5000));
`;

test('whoever closes the pipe early ends the run at once, quietly, with exit 0', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', TALKER], { cwd: fileURLToPath(root) });
  let heard = '';
  child.stderr.on('data', (chunk) => (heard += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const begun = performance.now();
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([code, heard], [0, '']);
  assert.ok(performance.now() - begun < 4500);
});
