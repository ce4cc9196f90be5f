import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParties, findMentions, nameKey } from '../../src/parties/index.ts';
import { LEADERS } from '../../src/parties/tables/leaders.ts';
import { ORGANISATIONS } from '../../src/parties/tables/organisations.ts';
import { OWN_PLACES } from '../../src/parties/tables/own-places.ts';
import { OWN_STATES } from '../../src/parties/tables/own-states.ts';
import { PERSONS } from '../../src/parties/tables/persons.ts';
import { PLACES } from '../../src/parties/tables/places.ts';
import { STATES } from '../../src/parties/tables/states.ts';

const parties = createParties();
const lines = (table: string) => table.split('\n').filter((line) => line.trim() !== '');
const cells = (cell: string | undefined) => (cell ?? '').split('|').filter(Boolean);
/** Mentions of just the name in a plain sentence. */
function read(name: string, published: string | null = null) {
  const head = 'They spoke about ';
  const text = `${head}${name} again.`;
  return findMentions(text, parties, { published, sentences: [] }).filter(
    (m) => m.start === head.length && m.end >= head.length + name.length - 1,
  );
}

test('parties: every name of our states, organisations and groups is found and means its party', () => {
  const bad: string[] = [];
  const check = (code: string, names: string[]) => {
    for (const name of names)
      if (!read(name.replace(/^the /, '')).some((m) => m.parties?.includes(code))) bad.push(`${name} → ${code}`);
  };
  for (const line of lines(OWN_STATES)) {
    const [code = '', ...columns] = line.split('\t');
    for (const column of columns) check(code, cells(column));
  }
  for (const line of lines(ORGANISATIONS)) {
    const [code = '', , names] = line.split('\t');
    check(
      code,
      cells(names).filter((name) => !/^The /.test(name)),
    );
  }
  assert.deepEqual(bad, []);
});

test('parties: every holder of office is found at the time in office, with the party and the full name', () => {
  const bad: string[] = [];
  for (const line of lines(LEADERS)) {
    const [code = '', from = '', to = '', names] = line.split('\t');
    assert.ok(/^\d{4}$/.test(from) && /^\d{4}$/.test(to) && from <= to, line);
    for (const name of cells(names)) {
      const found = read(name, `${from}-06-01`);
      if (!found.some((m) => m.person !== undefined && m.parties !== undefined)) bad.push(name);
      if (name.includes(' ') && !found.some((m) => m.parties?.includes(code))) {
        // Another row of the same name may hold another office at that time.
        if (!lines(LEADERS).some((other) => other !== line && cells(other.split('\t')[3]).includes(name)))
          bad.push(`${name} → ${code}`);
      }
    }
  }
  assert.deepEqual(bad, []);
});

test('parties: every place of ours is a place and no party', () => {
  for (const line of lines(OWN_PLACES)) {
    for (const name of cells(line.split('\t')[1]))
      assert.ok(
        read(name).some((m) => m.place === name),
        name,
      );
  }
});

test('parties: generated tables are well formed', () => {
  for (const line of lines(STATES)) assert.match(line, /^[A-Z]{3}\t[^\t]+\t[^\t]*\t[^\t]*$/, line);
  for (const line of lines(PLACES)) assert.match(line, /^[A-Z]{3}\t[^\t]+$/, line);
  for (const line of lines(PERSONS)) {
    const [first = '', names = ''] = line.split('\t');
    for (const cell of names.split('|')) {
      assert.match(cell, /^[^=]+=(?:[A-Za-z-]+:\d{4}-\d\d:\d{4}-\d\d ?)+$/, cell);
      assert.ok(nameKey(cell).startsWith(`${first} `), cell);
    }
  }
});

test('parties: a sample of the dictionaries’ persons is found', () => {
  const sample = lines(PERSONS).filter((_, i) => i % 97 === 5);
  const missed = sample
    .map((line) => line.split('\t')[1]?.split(/[|=]/)[0] as string)
    .filter((name) => !read(name).some((m) => m.person !== undefined || m.parties !== undefined));
  assert.deepEqual(missed, []);
  assert.ok(sample.length > 50);
});

test('parties: tables are small enough', () => {
  const characters = [STATES, PERSONS, PLACES, LEADERS, ORGANISATIONS, OWN_STATES, OWN_PLACES].join('').length;
  assert.ok(characters < 1_500_000, `${characters} characters`);
});
