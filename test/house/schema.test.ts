import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTS, recordSchema } from '../../src/types/index.ts';
import { RECORDS } from './records.ts';

const schema = JSON.parse(readFileSync(new URL('../../record.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

for (const { name, valid, record } of RECORDS) {
  test(`${valid ? 'valid' : 'invalid'}: ${name}`, () => {
    assert.equal(validate(record), valid, 'by record.schema.json');
    assert.equal(recordSchema.safeParse(record).success, valid, 'by the zod schema');
  });
}

test('the cases tell schemas apart: each rule that they break is broken once', () => {
  const invalid = RECORDS.filter(({ valid }) => !valid);
  assert.ok(invalid.length >= 30);
  assert.equal(new Set(RECORDS.map(({ record }) => JSON.stringify(record))).size, RECORDS.length);
});

test('all acts are in the schema', () => {
  const fact = schema.properties.facts.items;
  assert.deepEqual(fact.properties.act.enum, [...ACTS]);
});
