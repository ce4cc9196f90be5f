import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Io } from '../../src/cli/io.ts';
import { painter } from '../../src/cli/paint.ts';
import { explained } from '../../src/cli/views/explain.ts';
import { mentionsView } from '../../src/cli/views/mentions.ts';
import { inOrderOfTime, recordForPeople } from '../../src/cli/views/record.ts';
import type { ParleyRecord, RecordFact, Report } from '../../src/types/index.ts';
import { stubRecord } from '../operations/stub.ts';

const STYLE = { width: 80, paint: painter(false) };
const TEXT = 'Norland met Sudland. Nothing came of it.';
const REPORT: Report = { id: 'r', title: null, outlet: null, published: null, url: null, text: TEXT };

const fact = (change: Partial<RecordFact>): RecordFact => ({
  ...(stubRecord(REPORT).facts[0] as RecordFact),
  ...change,
});

test('facts stand in the order of time: thirds in their order, open beginnings by their end, no date last', () => {
  const facts: [string, Partial<RecordFact>][] = [
    ['none', { time: null }],
    ['late', { time: '2000-08', part: 'late' }],
    ['early', { time: '2000-08', part: 'early' }],
    ['day', { time: '2000-08-09' }],
    ['until', { time: '../2000-07-31' }],
    ['year', { time: '2000' }],
    ['from', { time: '2000-09/..' }],
  ];
  const order = inOrderOfTime(facts.map(([id, change]) => fact({ id, ...change }))).map(({ id }) => id);
  assert.deepEqual(order, ['year', 'until', 'early', 'late', 'day', 'from', 'none']);
});

const FULL: ParleyRecord = {
  report: { id: 'r', title: 'Talks in Port Amity', outlet: 'Wire', published: '2001-02', publishedBasis: 'inferred' },
  facts: [
    fact({
      act: 'demand',
      status: 'ongoing',
      actors: ['JPN'],
      recipients: ['PRK', 'KOR'],
      people: ['Taro Yamada'],
      time: '2000-08',
      part: 'late',
      place: 'Tokyo',
      issue: 'return of the abducted',
      form: null,
      amounts: [{ value: 12, unit: 'people', of: null, bound: 'about' }],
      source: { kind: 'named', of: 'JPN', text: 'the Foreign Ministry' },
      evidence: 'Japan\n\tdemanded\u001b[31m the return',
    }),
  ],
};

test('every slot of a fact is shown, in words, and nothing of it reaches the terminal as a command', () => {
  assert.deepEqual(recordForPeople(FULL, STYLE).split('\n'), [
    'Talks in Port Amity',
    'r · Wire · February 2001 (inferred from the text)',
    '',
    'late August 2000    Standing demand · Japan → North Korea and South Korea (Taro',
    '                    Yamada) · Tokyo: return of the abducted; about 12 people',
    '                    told by the Foreign Ministry (Japan), 90 % sure',
    '                    “Japan demanded[31m the return”',
    '',
    '',
  ]);
});

test('on a narrow terminal the date has a line of its own', () => {
  const lines = recordForPeople(FULL, { ...STYLE, width: 40 }).split('\n');
  assert.ok(lines.includes('late August 2000'));
  assert.ok(lines.every((line) => line.length <= 40));
});

test('a record without facts says so', () => {
  assert.match(recordForPeople({ ...FULL, facts: [] }, STYLE), /\nNo facts\.\n/);
});

test('--explain tells the heads, the mentions with their rows, the runners-up, and how near other sentences came', () => {
  const trace = {
    facts: [
      {
        fact: 'f1',
        presence: 0.91,
        chances: { status: [['occurred', 0.8] as const], source: [], form: [['none', 0.6] as const], when: [] },
        parts: {
          actor: [
            { text: 'Norland', reading: 'NLD', chance: 0.9, via: ['state:NLD'] },
            { text: 'Sudland', reading: 'sudland', chance: 0.4, via: [] },
          ],
        },
      },
    ],
    sentences: [{ span: { start: 21, end: 40 }, act: 'progress' as const, chance: 0.03 }],
  };
  const record = stubRecord(REPORT);
  const reading = { record, least: 0.4, trace, notes: [{ code: 'X', message: 'slower' }] };
  const { beneath, after } = explained({ report: REPORT, reading, shown: record, held: 0, least: 0.4 });
  assert.deepEqual(beneath(record.facts[0] as RecordFact), [
    'because: the act is there 91 %',
    'status: occurred 80 %',
    'form: none 60 %',
    'actor: “Norland” = NLD 90 % by state:NLD; “Sudland” = sudland 40 %',
  ]);
  assert.match(after(STYLE), /3 % progress {6}Nothing came of it\.\n\nNote X: slower\n$/);
});

test('mentions: a line each for people, a report a line for programs', async () => {
  const mention = { start: 0, end: 5, words: 'Tokyo', parties: ['JPN'], place: 'Tokyo', via: ['capital:JPN'] };
  const found = {
    id: 'r',
    published: '2001-02-06',
    text: 'Tokyo',
    sentences: [],
    tokens: [],
    windows: [],
    mentions: [mention],
  };
  const show = async (flags: Record<string, unknown>) => {
    const out: string[] = [];
    const sink = { isTTY: false, write: async (text: string) => void out.push(text) };
    const io: Io = { stdout: sink, stderr: sink, stdin: (async function* () {})(), env: {} };
    async function* items() {
      yield { found } as never;
    }
    assert.equal(await mentionsView.show(items(), io, flags, async () => {}), 0);
    return out.join('');
  };
  assert.match(await show({}), /0 {2}“Tokyo” +party Japan; place Tokyo {2}by capital:JPN\n/);
  assert.deepEqual(JSON.parse(await show({ jsonl: true })), found);
});
