// The same record whatever the number of threads, the order or the company: with the real weights, by the command.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCli } from '../../src/cli/index.ts';
import { withoutWeights } from './examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-same-'));
after(() => rmSync(folder, { recursive: true }));

const LINES = readFileSync(new URL('../../examples/reports.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** The lines that the command gives for reports in this order, by the report's id. */
async function records(lines: readonly string[], ...flags: string[]): Promise<Map<string, string>> {
  const file = join(folder, 'reports.jsonl');
  writeFileSync(file, lines.join('\n'));
  const out: string[] = [];
  const quiet = { isTTY: false, write: async () => {} };
  const stdout = { isTTY: false, write: async (text: string) => void out.push(text) };
  const stdin = (async function* () {})();
  const argv = ['read', '--json', '--least', '0.05', ...flags, file];
  assert.equal(await runCli(argv, { stdout, stderr: quiet, stdin, env: { XDG_CONFIG_HOME: folder } }), 0);
  return new Map(out.map((line) => [JSON.parse(line).report.id, line]));
}

test('threads, order and company change nothing', { skip: withoutWeights }, async () => {
  const wanted = await records(LINES, '--threads', '1');
  assert.equal(wanted.size, LINES.length);
  assert.deepEqual(await records(LINES, '--threads', '3'), wanted);
  assert.deepEqual(new Map([...(await records(LINES.toReversed(), '--threads', '2'))].reverse()), wanted);
  const alone = await Promise.all([records(LINES.slice(0, 1))]);
  for (const [id, line] of alone[0] ?? []) assert.equal(line, wanted.get(id));
});

test("a user's own party overrules ours, and --explain names its row", { skip: withoutWeights }, async () => {
  const table = join(folder, 'own.tsv');
  writeFileSync(table, 'names\tcode\tkind\nIceland\tisland-of-ice\tgroup\n');
  const found = [...(await records(LINES, '--parties', table, '--explain')).values()].join('');
  assert.match(found, /"reading":"island-of-ice","chance":[^}]*"via":\["(user|own)[^"]*"/);
});
