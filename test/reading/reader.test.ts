import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLocalReader, type LocalReader, type OrtRuntime } from '../../src/reading/local/index.ts';
import { parseSettings } from '../../src/reading/local/settings.ts';
import { type Report, RuleError, recordSchema } from '../../src/types/index.ts';
import { SCRIPT } from './script.ts';
import { type Asked, runtimeOf, SETTINGS, scriptedRuntime, VOCABULARY, wildRuntime } from './stub.ts';

const corpus = (name: string) => readFileSync(new URL(`../../corpus/reading/${name}`, import.meta.url), 'utf8');
const TEXT = corpus('report.txt');
const report = (text = TEXT, id = 'report'): Report => ({
  id,
  title: null,
  outlet: null,
  published: '2001-02-06',
  url: null,
  text,
});
const open = (runtime: OrtRuntime, settings: object = SETTINGS): Promise<LocalReader> =>
  createLocalReader({ model: new Uint8Array(), vocabulary: VOCABULARY, settings: JSON.stringify(settings), runtime });

test('a report end to end: the record is the one in corpus/reading/report.json', async () => {
  const reader = await open(scriptedRuntime(SCRIPT));
  const { record, least, trace } = await reader.read(report());
  assert.deepEqual(JSON.parse(JSON.stringify(record)), JSON.parse(corpus('report.json')));
  recordSchema.parse(record);
  assert.equal(least, SETTINGS.least);
  assert.equal(trace, undefined);
  assert.equal(reader.name, 'local@stub');
});

test('the ninth round and what follows it are rounds 9, 10 and 11', async () => {
  const { record } = await (await open(scriptedRuntime(SCRIPT))).read(report());
  const rounds = record.facts
    .filter(({ act, round }) => act === 'meet' && round)
    .map((fact) => [fact.round, fact.place, fact.time]);
  assert.deepEqual(rounds, [
    [9, 'Bergen', '2000-04'],
    [10, 'Oslo', '2000-08'],
    [11, 'Reykjavik', '2000-10'],
  ]);
});

test('asked to explain, it tells what each fact rests on, and of other sentences how near they came', async () => {
  const { record, trace } = await (await open(scriptedRuntime(SCRIPT.slice(0, 1)))).read(report(), { explain: true });
  assert.deepEqual(
    trace?.facts.map(({ fact }) => fact),
    record.facts.map(({ id }) => id),
  );
  const [first] = trace?.facts ?? [];
  assert.deepEqual(first?.chances.status[0]?.[0], 'occurred');
  assert.ok(
    first?.parts.actor?.some(({ text, reading, chance }) => text === 'Iceland' && reading === 'ISL' && chance > 0.9),
  );
  assert.equal(trace?.sentences.length, 4);
  assert.ok(trace?.sentences.every(({ chance }) => chance < 0.01));
});

test('a sieve: sentences that it drops give no facts; windows of such alone are not read', async () => {
  const seen: Asked[] = [];
  const reader = await open(scriptedRuntime(SCRIPT, seen));
  const { record } = await reader.read(report(), { keep: (_, sentences) => sentences.map((_, i) => i !== 2) });
  assert.ok(record.facts.length > 0 && !record.facts.some(({ evidence }) => evidence.includes('rejected')));
  seen.length = 0;
  const none = await reader.read(report(), { keep: (_, sentences) => sentences.map(() => false) });
  assert.deepEqual([none.record.facts.length, seen.length], [0, 0]);
  const all = await reader.read(report(), { keep: (_, sentences) => sentences.map(() => true) });
  assert.deepEqual(all.record, (await reader.read(report())).record);
});

test('the encoder gets one window at a time, each sentence scored once, none over 256 pieces', async () => {
  const seen: Asked[] = [];
  const reader = await open(scriptedRuntime([], seen));
  await reader.read(report(`${TEXT}\n\n`.repeat(6)));
  assert.equal(seen.flatMap(({ rows }) => rows).length, 5 * 6);
  assert.ok(seen.length > 1 && seen.every(({ ids }) => ids.length <= 256 && ids[0] === 0 && ids.at(-1) === 2));
  for (const { ids, rows } of seen)
    for (const [from, to] of rows) assert.ok(from >= 1 && from < to && to <= ids.length - 1);
});

test('a report has the same record whatever was read before it, and by any reader', async () => {
  const texts = [TEXT, `${TEXT} More was said. `.repeat(3), 'Talks failed.', TEXT.toUpperCase()];
  const reader = await open(wildRuntime());
  const forth = [];
  for (const text of texts) forth.push((await reader.read(report(text))).record);
  const back = [];
  for (const text of [...texts].reverse()) back.unshift((await reader.read(report(text))).record);
  const apart = await Promise.all(
    texts.map(async (text) => (await (await open(wildRuntime())).read(report(text))).record),
  );
  assert.ok(forth.some(({ facts }) => facts.length > 3));
  assert.deepEqual(back, forth);
  assert.deepEqual(apart, forth);
});

test('nothing to read is a record without facts', async () => {
  const reader = await open(wildRuntime());
  for (const text of ['', ' \n\n ', '\u00ad\u200b'])
    assert.deepEqual((await reader.read(report(text))).record.facts, []);
});

test('the date of publication: given, else inferred, else null', async () => {
  const reader = await open(scriptedRuntime([]));
  const head = async (text: string, published: string | null) =>
    (await reader.read({ ...report(text), published })).record.report;
  const given = await head(TEXT, '2001-02-06');
  assert.deepEqual([given.published, given.publishedBasis], ['2001-02-06', 'given']);
  const dateline = await head('Wednesday, July 10, 2019\n\nIceland and Norway met.', null);
  assert.deepEqual([dateline.published, dateline.publishedBasis], ['2019-07-10', 'dateline']);
  const none = await head('They met.', null);
  assert.deepEqual([none.published, none.publishedBasis], [null, null]);
});

const BROKEN: [string, string, RegExp][] = [
  ['no JSON', '{', /no JSON/],
  ['not an object', '[]', /the whole: /],
  ['a name that this reader does not know', JSON.stringify({ ...SETTINGS, mode: 1 }), /mode/],
  ['a missing name', JSON.stringify({ ...SETTINGS, merge: undefined }), /merge/],
  ['an act that is none', JSON.stringify({ ...SETTINGS, slots: [{ act: 'dance', turn: 0 }] }), /slots\.0\.act/],
  ['no slots', JSON.stringify({ ...SETTINGS, slots: [] }), /slots/],
  ['a part too few', JSON.stringify({ ...SETTINGS, parts: SETTINGS.parts.slice(1) }), /parts: it takes each of actor/],
  [
    'a status twice',
    JSON.stringify({ ...SETTINGS, statuses: ['occurred', 'occurred'] }),
    /statuses: a name stands twice/,
  ],
];
for (const [name, json, fault] of BROKEN) {
  test(`settings: ${name} is refused, the place and the mend told`, () => {
    assert.throws(
      () => parseSettings(json),
      (error: unknown) => {
        assert.ok(error instanceof RuleError);
        assert.equal(error.code, 'PARLEY-MODEL-001');
        assert.match(error.message, fault);
        assert.match(error.message, /models\/reader\.json.*take the file/);
        return true;
      },
    );
  });
}
test('settings: those of the stub are taken as they are', () =>
  assert.deepEqual(parseSettings(JSON.stringify(SETTINGS)), SETTINGS));

test('weights that do not fit the settings are refused', async () => {
  for (const answer of [
    {},
    { presence: new Float32Array(3), classes: new Float32Array(), points: new Float32Array() },
  ]) {
    const reader = await open(runtimeOf(() => answer));
    await assert.rejects(
      reader.read(report()),
      (error: unknown) =>
        error instanceof RuleError && error.code === 'PARLEY-MODEL-004' && /presence/.test(error.message),
    );
  }
});
