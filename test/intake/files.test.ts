import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sizeOf, type Taken, takeIn } from '../../src/intake/files.ts';
import { LIMITS } from '../../src/intake/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-intake-'));
after(() => rmSync(folder, { recursive: true }));

const TEXT = 'Norland and Sudland held talks in Port Amity on Monday.\n';
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function taken(files: string[], options = {}): Promise<Taken[]> {
  const all: Taken[] = [];
  for await (const one of takeIn(files, options)) all.push(one);
  return all;
}
async function* stream(...chunks: string[]) {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}
const ids = (all: Taken[]) => all.map(({ report, error }) => report?.id ?? error?.code);

test('a plain text has its file name as id, and its text to the letter', async () => {
  const [one] = await taken([file('port.amity.txt', TEXT)]);
  assert.deepEqual(one?.report, {
    id: 'port.amity',
    title: null,
    outlet: null,
    published: null,
    url: null,
    text: TEXT,
  });
});

test('standard input has the hash of the text as id, and gives the same text', async () => {
  const [one] = await taken(['-'], { stdin: stream(TEXT.slice(0, 7), TEXT.slice(7)) });
  assert.deepEqual([one?.report?.id, one?.report?.text], ['9781787734d8', TEXT]);
});

test('JSON Lines: heads as given, own date before the given one, blank lines passed over', async () => {
  const path = file(
    'two.jsonl',
    `{"id":"a","title":"Talks","outlet":"Wire","published":"2001-02-06","url":"https://x.example/","text":"One met two."}\r\n\n` +
      `{"id":7,"text":"Two met one.","byline":"passed over"}`,
  );
  const all = await taken([path], { published: '1999-01' });
  assert.deepEqual(
    all.map(({ report }) => [report?.id, report?.published, report?.outlet]),
    [
      ['a', '2001-02-06', 'Wire'],
      ['7', '1999-01', null],
    ],
  );
});

test('lines without an id share none', async () => {
  const path = file('unnamed.jsonl', '{"text":"One met two."}\n{"text":"Two met one."}\n');
  assert.deepEqual(ids(await taken([path])), ['unnamed', 'unnamed-2']);
});

test('gzipped files are known by their bytes', async () => {
  const path = file('packed', gzipSync('{"id":"z","text":"One met two."}\n'));
  assert.deepEqual(ids(await taken([path, file('t.txt.gz', gzipSync(TEXT))])), ['z', 't']);
});

test('a text that begins with a brace is a text where its name says so', async () => {
  assert.deepEqual(ids(await taken([file('brace.txt', '{"quoted"} begins this report of talks.')])), ['brace']);
});

test('JSON Lines on standard input are known by their first character', async () => {
  assert.deepEqual(ids(await taken(['-'], { stdin: stream('{"id":"s","te', 'xt":"One met two."}') })), ['s']);
});

test('each fault names its file, place and mend, and the rest of the batch still comes', async () => {
  const path = file(
    'bad.jsonl',
    [
      '{"id":"ok","text":"One met two."}',
      'not json',
      '{"id":"x"}',
      '{"text":"One.","published":"2001-02-30"}',
      '{"text":"  "}',
    ].join('\n'),
  );
  const cut = gzipSync('One met two. '.repeat(999));
  const files = [
    join(folder, 'missing.txt'),
    folder,
    file('empty.txt', ''),
    file('blank.txt', ' \n'),
    file('blank.jsonl', '\n\n'),
    file('cut.txt.gz', cut.subarray(0, cut.length >> 1)),
    path,
    file('last.txt', TEXT),
  ];
  const all = await taken(files);
  assert.deepEqual(
    all.map(({ report, error }) => report?.id ?? `${error?.code} ${error?.place ?? ''}`.trim()),
    [
      'PARLEY-INTAKE-MISSING',
      'PARLEY-INTAKE-FOLDER',
      'PARLEY-INTAKE-EMPTY',
      'PARLEY-INTAKE-EMPTY',
      'PARLEY-INTAKE-EMPTY',
      'PARLEY-INTAKE-GZIP',
      'ok',
      'PARLEY-INTAKE-JSON line 2',
      'PARLEY-INTAKE-LINE line 3',
      'PARLEY-INTAKE-DATE line 4',
      'PARLEY-INTAKE-EMPTY line 5',
      'last',
    ],
  );
  for (const { error } of all) if (error) assert.ok(error.file?.startsWith(folder) && error.mend, error.code);
});

test('an impossible --published is refused before anything is read', async () => {
  await assert.rejects(taken([file('d.txt', TEXT)], { published: '2001-02-30' }), { code: 'PARLEY-INTAKE-DATE' });
});

test('50 MB are refused with the limit named, in bounded memory; a long line does not stop the next', async () => {
  const big = Buffer.alloc(50 * 1024 * 1024, 'word ');
  const line = Buffer.concat([
    Buffer.alloc(LIMITS.line + 1, 'x'),
    Buffer.from('\n{"id":"next","text":"One met two."}\n'),
  ]);
  const all = await taken([file('big.txt', big), file('long.jsonl', line)]);
  assert.deepEqual(ids(all), ['PARLEY-INTAKE-TOO-LARGE', 'PARLEY-INTAKE-TOO-LARGE', 'next']);
  assert.match(all[0]?.error?.message ?? '', /8 MB/);
});

test('a small gzipped file that unpacks to 50 MB is refused as it unpacks', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 'word '));
  assert.ok(bomb.length < 200_000);
  assert.deepEqual(ids(await taken([file('bomb.txt.gz', bomb), file('after.txt', TEXT)])), [
    'PARLEY-INTAKE-TOO-LARGE',
    'after',
  ]);
});

test('sizes are summed where they can be told', async () => {
  const path = file('size.txt', TEXT);
  assert.equal(await sizeOf([path, path]), 2 * TEXT.length);
  assert.equal(await sizeOf([path, '-']), null);
});
