// Writes record.schema.json from the zod schemas of src/types; with --check it only says whether the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { recordSchema } from '../src/types/index.ts';

const FILE = new URL('../record.schema.json', import.meta.url);

/** The record's form as JSON Schema 2020-12. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', override: ({ jsonSchema }) => loosen(jsonSchema) });
  return `${JSON.stringify({ title: 'Parley record of one report', ...schema }, null, 2)}\n`;
}

/** zod bounds integers by what a double can count to; the form itself has no such bound. */
function loosen(schema: { minimum?: number | undefined; maximum?: number | undefined }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

if (import.meta.main) {
  const wanted = recordJsonSchema();
  if (!process.argv.includes('--check')) writeFileSync(FILE, wanted);
  else if (readFileSync(FILE, 'utf8') !== wanted) {
    console.error('record.schema.json is stale: npm run build:schema');
    process.exitCode = 1;
  }
}
