#!/usr/bin/env node
// Starts Parley on the node that it is pinned to (the npm package `node`), however old the node is that runs this
// file: so it is written for any node that knows modules. In the repository the sources run directly; in the package
// they are built.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'cli', 'main.ts');
const main = existsSync(source) ? source : join(root, 'dist', 'cli', 'main.js');

/** The pinned node's path and version, or null where its package was installed without its install script. */
function pinned() {
  try {
    const require = createRequire(import.meta.url);
    const description = require.resolve('node/package.json');
    const path = join(dirname(description), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? { path: path, version: require(description).version } : null;
  } catch (_) {
    return null;
  }
}

function startOn(node) {
  const child = spawn(node, [main].concat(process.argv.slice(2)), { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  child.on('error', (error) => fail('could not start ' + node + ' (' + error.message + ')'));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] || 0) : code));
}

function fail(what) {
  console.error(
    'parley: ' +
      what +
      ': install node ' +
      LEAST +
      ' or newer, or allow the package "node" its install script and run npm ci again',
  );
  process.exit(2);
}

const node = pinned();
const own = process.versions.node;
if (node && node.version !== own) startOn(node.path);
else if (parseInt(own, 10) >= LEAST) import(pathToFileURL(main).href);
else fail('needs node ' + LEAST + ', this is ' + own);
