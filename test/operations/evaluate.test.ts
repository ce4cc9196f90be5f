import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { evaluateOperation } from '../../src/operations/evaluate.ts';
import { goldOf, recordsOf } from '../../src/operations/gold.ts';
import type { Context } from '../../src/operations/operation.ts';
import type { Report } from '../../src/types/index.ts';
import { openStub, stubRecord } from './stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-gold-'));
after(() => rmSync(folder, { recursive: true }));

const report = (id: string, text: string): Report => ({
  id,
  title: null,
  outlet: null,
  published: null,
  url: null,
  text,
});
for (const [id, text] of [
  ['one', 'Norland met Sudland. Eastland met Westland.'],
  ['two', 'Sudland met Norland again.'],
] as const) {
  writeFileSync(join(folder, `${id}.txt`), text);
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(stubRecord(report(id, text))));
}
writeFileSync(
  join(folder, 'reports.jsonl'),
  `${JSON.stringify({ id: 'two', title: 'Again', published: '2001-02-06', text: 'x' })}\n`,
);

const context: Context = {
  stdin: (async function* () {})(),
  env: { XDG_CONFIG_HOME: folder },
  openReader: openStub,
};
async function scored(given: object) {
  const results = [];
  for await (const item of evaluateOperation.run(evaluateOperation.input.parse({ folder, ...given }), context))
    results.push(item);
  return results[0];
}

test('gold: texts from their files, heads from reports.jsonl', async () => {
  const gold = await goldOf(folder);
  assert.deepEqual(
    gold.map(({ name, report }) => [name, report.title, report.published, report.text.length]),
    [
      ['one', null, null, 43],
      ['two', 'Again', '2001-02-06', 26],
    ],
  );
});

test('the reader is scored from its own threshold up, any other where asked', async () => {
  const own = await scored({});
  assert.deepEqual([own?.least, own?.total.gold, own?.total.pred, own?.total.precision], [0.4, 3, 2, 1]);
  assert.equal((await scored({ least: '0.05', threads: '2' }))?.total.foundF1, 1);
});

test('given records are scored whole', async () => {
  const file = join(folder, 'records.ndjson');
  writeFileSync(
    file,
    `${JSON.stringify(stubRecord(report('one', 'Norland met Sudland. Eastland met Westland.')))}\n\n`,
  );
  assert.equal((await scored({ pred: file }))?.total.pred, 2);
});

const FAULTS: [string, string, RegExp][] = [
  ['not JSON', '{', /is not JSON/],
  ['no record', '{"report":{"id":"x","published":null},"facts":[{}]}', /is no record: facts\.0/],
];
for (const [name, content, message] of FAULTS) {
  test(`records: ${name} is told with its line`, async () => {
    const file = join(folder, 'bad.ndjson');
    writeFileSync(file, `\n${content}\n`);
    await assert.rejects(recordsOf(file), { code: 'PARLEY-INTAKE-GOLD', place: 'line 2', message });
  });
}

test('a folder without gold is told', async () => {
  await assert.rejects(goldOf(join(folder, 'none')), { code: 'PARLEY-INTAKE-GOLD' });
});
