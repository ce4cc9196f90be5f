// Records that the form allows and records that it does not, each differing from a good one in one place. Any schema of
// the form must judge them so.
const GOOD = {
  report: { id: 'talks', published: '2001-02-06' },
  facts: [
    {
      id: 'f1',
      act: 'meet',
      status: 'occurred',
      actors: ['JPN', 'PRK'],
      recipients: [],
      time: '2000-08',
      source: { kind: 'author' },
      evidence: 'the two sides met',
    },
  ],
};

const FULL_FACT = {
  people: ['Taro Yamada'],
  part: 'late',
  place: 'Tokyo',
  issue: 'compensation',
  form: 'round',
  round: 10,
  amounts: [{ value: 500000, unit: 't', of: 'rice', bound: 'min' }],
  source: { kind: 'named', of: 'JPN', text: 'the ministry' },
  span: { start: 0, end: 17 },
  confidence: 0.8,
  readers: ['local@1.0'],
  links: [{ rel: 'part-of', fact: 'f1' }],
};
const FULL_HEAD = {
  title: 'Talks',
  outlet: 'Wire',
  publishedBasis: 'given',
  url: 'https://example.org/',
  modified: '2001-02-07',
  fetched: '2001-02-08T10:00:00Z',
  textHash: 'ab',
};

type Case = { name: string; valid: boolean; record: unknown };

const fact = (name: string, valid: boolean, change: object): Case => ({
  name: `fact: ${name}`,
  valid,
  record: { ...GOOD, facts: [{ ...GOOD.facts[0], ...change }] },
});
const head = (name: string, valid: boolean, change: object): Case => ({
  name: `report: ${name}`,
  valid,
  record: { ...GOOD, report: { ...GOOD.report, ...change } },
});
const without = (key: string): Case => {
  const left = Object.fromEntries(Object.entries(GOOD.facts[0] as object).filter(([name]) => name !== key));
  return { name: `fact without ${key}`, valid: false, record: { ...GOOD, facts: [left] } };
};

export const RECORDS: readonly Case[] = [
  { name: 'the least there can be', valid: true, record: { report: { id: '', published: null }, facts: [] } },
  { name: 'a good one', valid: true, record: GOOD },
  { name: 'other keys beside', valid: true, record: { ...GOOD, note: 'x' } },
  { name: 'form and readers', valid: true, record: { ...GOOD, form: '1.0', readers: ['local@1.0'] } },
  { name: 'no record', valid: false, record: [] },
  { name: 'without facts', valid: false, record: { report: GOOD.report } },
  { name: 'without report', valid: false, record: { facts: [] } },
  { name: 'facts no list', valid: false, record: { ...GOOD, facts: {} } },
  { name: 'form a number', valid: false, record: { ...GOOD, form: 1 } },
  { name: 'readers no list', valid: false, record: { ...GOOD, readers: 'local' } },
  head('all slots', true, FULL_HEAD),
  head('all nulls', true, {
    title: null,
    outlet: null,
    published: null,
    publishedBasis: null,
    url: null,
    modified: null,
    fetched: null,
  }),
  head('id a number', false, { id: 7 }),
  head('without published', false, { published: undefined }),
  head('published a number', false, { published: 2001 }),
  head('unknown basis', false, { publishedBasis: 'guessed' }),
  head('hash null', false, { textHash: null }),
  head('title a list', false, { title: ['x'] }),
  fact('all slots', true, FULL_FACT),
  fact('all nulls', true, { time: null, part: null, place: null, issue: null, form: null, round: null }),
  fact('amount with the least', true, { amounts: [{ value: 1.5, unit: '%' }] }),
  fact('amount with nulls', true, { amounts: [{ value: -1, unit: '', of: null, bound: null }] }),
  fact('source with nulls', true, { source: { kind: 'unnamed', of: null, text: null } }),
  fact('confidence 0', true, { confidence: 0 }),
  fact('confidence 1', true, { confidence: 1 }),
  fact('round negative', true, { round: -1 }),
  ...['id', 'act', 'status', 'actors', 'recipients', 'time', 'source', 'evidence'].map(without),
  fact('unknown act', false, { act: 'talk' }),
  fact('unknown status', false, { status: 'done' }),
  fact('unknown form', false, { form: 'chat' }),
  fact('unknown part', false, { part: 'middle' }),
  fact('actors a text', false, { actors: 'JPN' }),
  fact('actors null', false, { actors: null }),
  fact('a recipient null', false, { recipients: [null] }),
  fact('people null', false, { people: null }),
  fact('time a number', false, { time: 2000 }),
  fact('round a fraction', false, { round: 1.5 }),
  fact('round a text', false, { round: '10' }),
  fact('evidence empty', false, { evidence: '' }),
  fact('evidence null', false, { evidence: null }),
  fact('source a text', false, { source: 'author' }),
  fact('source without kind', false, { source: { of: 'JPN' } }),
  fact('unknown kind of source', false, { source: { kind: 'anonymous' } }),
  fact('amount without unit', false, { amounts: [{ value: 1 }] }),
  fact('amount a text', false, { amounts: [{ value: '1', unit: 't' }] }),
  fact('unknown bound', false, { amounts: [{ value: 1, unit: 't', bound: 'exactly' }] }),
  fact('confidence over 1', false, { confidence: 1.01 }),
  fact('confidence under 0', false, { confidence: -0.01 }),
  fact('span without end', false, { span: { start: 0 } }),
  fact('span before the text', false, { span: { start: -1, end: 4 } }),
  fact('span that ends at 0', false, { span: { start: 0, end: 0 } }),
  fact('span in fractions', false, { span: { start: 0.5, end: 4 } }),
  fact('span null', false, { span: null }),
  fact('links null', false, { links: null }),
  fact('unknown relation', false, { links: [{ rel: 'follows', fact: 'f1' }] }),
  fact('link to nothing', false, { links: [{ rel: 'despite' }] }),
];
