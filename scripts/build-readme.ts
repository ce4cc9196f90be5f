// Puts a real output of the command into README.md, between the marks there.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = new URL('../README.md', import.meta.url);
const BLOCK = /(<!-- output of: parley ([^\n]+) -->\n)[\s\S]*?(\n<!-- end -->)/;

const text = readFileSync(FILE, 'utf8');
const argv = BLOCK.exec(text)?.[2]?.split(' ') ?? [];
const cwd = fileURLToPath(new URL('..', import.meta.url));
const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/parley.js', ...argv], { cwd, encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
writeFileSync(
  FILE,
  text.replace(BLOCK, (_, begin, __, end) => `${begin}\`\`\`text\n${stdout.trimEnd()}\n\`\`\`${end}`),
);
