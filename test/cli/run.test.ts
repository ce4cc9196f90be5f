import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Io, runCli } from '../../src/cli/index.ts';
import { recordSchema } from '../../src/types/index.ts';
import { openStub } from '../operations/stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
after(() => rmSync(folder, { recursive: true }));
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type World = { isTTY?: boolean; columns?: number; env?: Io['env']; stdin?: string };
/** Runs a command line with the stub reader and gathers what it wrote. */
async function parley(argv: string[], { isTTY = false, columns, env = {}, stdin = '' }: World = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (to: string[]) => ({ isTTY, columns, write: async (text: string) => void to.push(text) });
  async function* bytes() {
    yield new TextEncoder().encode(stdin);
  }
  const io: Io = { stdout: sink(out), stderr: sink(err), stdin: bytes(), env: { XDG_CONFIG_HOME: folder, ...env } };
  const code = await runCli(argv, io, openStub);
  return { code, out: out.join(''), err: err.join('') };
}

const TALKS = file('talks.txt', 'Sudland met Norland on Monday. Eastland met Westland, a diplomat said.\n');

test('a record for people: the head, the date and act in words, who says so, how sure, the words that prove it', async () => {
  const { code, out, err } = await parley(['read', TALKS, '--published', '2001-02-05']);
  assert.equal(code, 0);
  assert.equal(
    out,
    [
      'talks',
      '5 February 2001',
      '',
      '5 February 2001     Talks · Sudland and Norland',
      '                    told by the report itself, 90 % sure',
      '                    “Sudland met Norland”',
      '',
      '',
    ].join('\n'),
  );
  assert.equal(err, '1 fact shown from 1 report; 1 held back, less than 40 % sure (--least 0.05 shows them)\n');
});

test('--least shows what was held back', async () => {
  const { out, err } = await parley(['read', TALKS, '--least', '0.05']);
  assert.match(out, /Eastland met Westland/);
  assert.equal(err, '2 facts shown from 1 report\n');
});

test('--json gives one record a line, valid, only of facts that are shown', async () => {
  const lines = file(
    'two.jsonl',
    '{"id":"a","text":"One met two. Two met three."}\n{"id":"b","text":"Four met five."}\n',
  );
  const { out, code } = await parley(['read', '--json', lines, '--threads', '2']);
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)));
  assert.deepEqual(
    records.map(({ report, facts }) => [report.id, facts.length]),
    [
      ['a', 1],
      ['b', 1],
    ],
  );
  assert.equal(code, 0);
});

test('standard input and a file give the same record but for the id', async () => {
  const text = 'Sudland met Norland.\n';
  const piped = await parley(['read', '--json', '-'], { stdin: text });
  const filed = await parley(['read', '--json', file('same.txt', text)]);
  const [a, b] = [JSON.parse(piped.out), JSON.parse(filed.out)];
  assert.deepEqual(a.facts, b.facts);
  assert.match(a.report.id, /^[0-9a-f]{12}$/);
});

test('colours are for terminals, and for nobody under NO_COLOR', async () => {
  const styled = await parley(['read', TALKS], { isTTY: true });
  assert.ok(styled.out.includes('\u001b[2m“Sudland'));
  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
    assert.ok(!(await parley(['read', TALKS], { isTTY: true, env })).out.includes('\u001b'));
  }
  assert.ok(!(await parley(['read', TALKS])).out.includes('\u001b'));
});

test('the width is kept, also a narrow one', async () => {
  const long = file(
    'long.txt',
    `${'Very '.repeat(40)}well. Internationalisation met ${'Antidisestablishmentarianism'.repeat(4)}.`,
  );
  for (const columns of [40, 80, 120]) {
    const { out } = await parley(['read', long, TALKS], { columns });
    for (const line of out.split('\n')) assert.ok(line.length <= columns, line);
  }
});

const FAULTS: [string, string[], number, RegExp][] = [
  ['a missing file', ['read', join(folder, 'no.txt')], 2, /^parley: .*no\.txt: is not there; check the path\n$/],
  ['a missing file beside a good one', ['read', join(folder, 'no.txt'), TALKS], 1, /1 input failed\n$/],
  [
    'a report on which the reader fails',
    ['read', file('bang.txt', 'explode'), TALKS],
    1,
    /^parley: bang: could not be read/,
  ],
  [
    'an impossible date',
    ['read', TALKS, '--published', '2001-02-30'],
    2,
    /^parley: "2001-02-30" .*; write the date as/,
  ],
  ['a threshold out of range', ['read', TALKS, '--least', '7'], 2, /^parley: --least: .*; see parley read --help\n$/],
  ['threads that are no number', ['read', TALKS, '--threads', 'many'], 2, /^parley: --threads: /],
  ['an unknown option', ['read', TALKS, '--sooner'], 2, /^parley: unknown option '--sooner'/],
  ['an unknown command', ['reed'], 2, /^parley: unknown command 'reed'/],
  ['no file', ['read'], 2, /^parley: missing required argument 'file'/],
  ['no command', [], 2, /^Usage: parley/],
  ['a table of parties that is not there', ['read', TALKS, '--parties', join(folder, 'x.tsv')], 2, /x\.tsv/],
  ['a line that is not JSON', ['read', file('bad.jsonl', 'nope\n')], 2, /bad\.jsonl, line 1: is not JSON/],
];
for (const [name, argv, code, line] of FAULTS) {
  test(`${name}: exit ${code}, told on standard error`, async () => {
    const got = await parley(argv);
    assert.equal(got.code, code);
    assert.match(got.err, line);
  });
}

test('bad input alone never loads the model', async () => {
  const io: Io = {
    stdout: { isTTY: false, write: async () => {} },
    stderr: { isTTY: false, write: async () => {} },
    stdin: (async function* () {})(),
    env: { XDG_CONFIG_HOME: folder },
  };
  const code = await runCli(['read', folder], io, () => assert.fail('opened'));
  assert.equal(code, 2);
});

test('help and version go to standard output, with exit 0', async () => {
  const help = await parley(['read', '--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /--published <date>/);
  assert.match((await parley(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});
