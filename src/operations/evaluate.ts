import { z } from 'zod';
import { type Evaluation, evaluate } from '../evaluation/index.ts';
import type { ParleyRecord } from '../types/index.ts';
import { type Gold, goldOf, recordsOf } from './gold.ts';
import { type Context, defineOperation, hints } from './operation.ts';
import { ordered } from './ordered.ts';
import { ownParties } from './party-files.ts';

const input = z.object({
  folder: z
    .string()
    .describe('gold records NAME.json beside their texts NAME.txt; the heads of reports.jsonl there count as given')
    .register(hints, { positional: true, value: 'GOLD_FOLDER' }),
  pred: z
    .string()
    .optional()
    .describe('score the records of this file, one a line, in place of reading')
    .register(hints, { value: 'FILE' }),
  least: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("count facts from this confidence up, 0 to 1 (default: the reader's; for --pred all)")
    .register(hints, { value: 'NUMBER' }),
  parties: z
    .string()
    .optional()
    .describe('a table of your own that adds to the parties and overrules')
    .register(hints, { value: 'TABLE' }),
  threads: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe('reports read side by side; never changes what is read')
    .register(hints, { value: 'NUMBER' }),
  each: z.boolean().default(false).describe("tell each report's own figures"),
  misses: z
    .boolean()
    .default(false)
    .describe('tell each fact that was missed, invented or partly wrong, with its cause'),
});
export type EvaluateInput = z.output<typeof input>;

export const evaluateOperation = defineOperation({
  name: 'eval',
  summary: 'score the reader, or given records, against gold records, and tell the misses by their cause',
  details:
    'Found: act and evidence are right; core: the parties too; record: every slot, weighed. The figures are those of the ' +
    'reference scorer. Confidence is calibrated where its expected error is small.',
  input,
  examples: [
    { line: 'parley eval gold/dev', says: 'how well the reader reads' },
    { line: 'parley eval gold/dev --pred records.jsonl --misses', says: 'what these records miss, fact by fact' },
  ],
  run: evaluateFolder,
});

async function* evaluateFolder(wanted: EvaluateInput, context: Context): AsyncGenerator<Evaluation> {
  const gold = await goldOf(wanted.folder);
  const told = wanted.pred === undefined ? await read(gold, wanted, context) : await given(wanted.pred);
  yield evaluate({ gold, predictions: told.records }, { least: wanted.least ?? told.least });
}

type Told = { records: Map<string, ParleyRecord>; least: number };

async function given(file: string): Promise<Told> {
  const records = await recordsOf(file);
  return { records: new Map(records.map((record) => [record.report.id, record])), least: 0 };
}

async function read(gold: readonly Gold[], wanted: EvaluateInput, context: Context): Promise<Told> {
  const parties = await ownParties(wanted.parties, context.env);
  const reader = await context.openReader({ parties, threads: wanted.threads, models: context.env.PARLEY_MODELS });
  const told: Told = { records: new Map(), least: 0 };
  try {
    const readings = ordered(from(gold), 2 * wanted.threads, async (one) => ({
      one,
      reading: await reader.read(one.report),
    }));
    for await (const { one, reading } of readings) {
      told.records.set(one.name, reading.record);
      told.least = reading.least;
      // Every report counts alike: gold's texts are short and of a size.
      context.onProgress?.({ bytes: told.records.size, of: gold.length, items: told.records.size });
    }
  } finally {
    await reader.close();
  }
  return told;
}

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
