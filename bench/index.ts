// How fast Parley is, beside its peers and its own bare encoder, on the same texts in one run: `npm run bench`.
//   --texts FILE   JSON Lines with `text` (.gz too); else ../shared/news/raw.jsonl.gz where it is, else our examples
//   --reports N    how many of them, drawn evenly (default 200)
//   --only A,B     some parts: sieve, reader, spacy, linear, start
//   --setup        makes the environment that the spaCy part needs, and ends
//   --keep         leaves the table and the raw numbers in bench/runs
// Ratios, not seconds, are what holds from machine to machine, so each figure that has a limit is set against something that ran
// minutes before or after it. Each part runs in a process of its own, bound to one core or two: its peak memory is its own
// and no thread of a library can cheat. Exit 1 where a limit is broken. Timings want an idle machine; the load is in the head.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { child } from './child.ts';
import { setup } from './environment.ts';
import { linear } from './linear.ts';
import { machine } from './machine.ts';
import { reader } from './reader.ts';
import type { Part, Room } from './room.ts';
import { sieve } from './sieve.ts';
import { spacy } from './spacy.ts';
import { start } from './start.ts';
import { held, type Row, table } from './table.ts';
import { sample } from './texts.ts';

const PARTS: Record<string, Part> = { sieve, reader, spacy, linear, start };

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    reports: { type: 'string', default: '200' },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    setup: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

if (values.setup) setup();
else await bench();

async function bench(): Promise<void> {
  const texts = sample(values.texts, Number(values.reports));
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const room: Room = { folder, texts, file: join(folder, 'texts.jsonl'), child };
  const date = new Date().toISOString();
  const head = {
    date,
    ...machine(),
    corpus: texts.name,
    hash: texts.hash,
    reports: texts.reports.length,
    words: texts.words,
  };
  console.log(
    Object.entries(head)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n'),
    '\n',
  );
  const rows: Row[] = [];
  try {
    writeFileSync(room.file, texts.reports.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    for (const name of values.only.split(',')) rows.push(...(await part(name, room)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(table(rows));
  if (values.keep) keep(date, head, rows);
  if (!rows.every(held)) process.exitCode = 1;
}

async function part(name: string, room: Room): Promise<Row[]> {
  const run = PARTS[name];
  if (!run) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  console.error(`… ${name}`);
  return run(room);
}

function keep(date: string, head: object, rows: Row[]): void {
  const folder = fileURLToPath(new URL('runs/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const name = join(folder, date.slice(0, 16).replace(':', ''));
  writeFileSync(`${name}.json`, `${JSON.stringify({ head, rows }, null, 2)}\n`);
  writeFileSync(`${name}.md`, `\`\`\`\n${JSON.stringify(head, null, 1)}\n\n${table(rows)}\n\`\`\`\n`);
}
