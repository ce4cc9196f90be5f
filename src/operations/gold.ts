import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GoldReport } from '../evaluation/index.ts';
import { takeIn } from '../intake/files.ts';
import { IntakeError, type ParleyRecord, type Report, recordSchema } from '../types/index.ts';

export type Gold = GoldReport & { readonly report: Report };

/**
 * A folder of gold: each NAME.json with NAME.txt. What a reader may know of a report beside its text is what
 * `reports.jsonl` there says of it; what gold's own head says is the answer.
 * @throws IntakeError where the folder or a file of it is not as it should be
 */
export async function goldOf(folder: string): Promise<Gold[]> {
  const names = (await listed(folder)).filter((name) => name.endsWith('.json')).sort();
  const heads = await headsOf(join(folder, 'reports.jsonl'));
  const gold = await Promise.all(names.map((name) => goldFile(folder, name.slice(0, -'.json'.length), heads)));
  if (gold.length > 0) return gold;
  throw fault('has no gold records', folder, undefined, 'name a folder with NAME.json beside NAME.txt');
}

/** The records of a file, one a line. */
export async function recordsOf(file: string): Promise<ParleyRecord[]> {
  const text = await textOf(file);
  return text.split('\n').flatMap((line, i) => (line.trim() ? [recordOf(line, file, `line ${i + 1}`)] : []));
}

async function goldFile(folder: string, name: string, heads: ReadonlyMap<string, Report>): Promise<Gold> {
  const file = join(folder, `${name}.json`);
  const [record, text] = await Promise.all([textOf(file), textOf(join(folder, `${name}.txt`))]);
  const bare: Report = { id: name, title: null, outlet: null, published: null, url: null, text };
  return { name, record: recordOf(record, file), report: { ...bare, ...heads.get(name), id: name, text } };
}

async function headsOf(file: string): Promise<Map<string, Report>> {
  const heads = new Map<string, Report>();
  for await (const { report, error } of takeIn([file])) {
    if (report) heads.set(report.id, report);
    else if (error?.code !== 'PARLEY-INTAKE-MISSING') throw error;
  }
  return heads;
}

function recordOf(json: string, file: string, place?: string): ParleyRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw fault('is not JSON', file, place, 'write one record as one JSON object', cause);
  }
  const record = recordSchema.safeParse(value);
  if (record.success) return record.data;
  const issue = record.error.issues[0];
  throw fault(`is no record: ${issue?.path.join('.')}: ${issue?.message}`, file, place, 'see record.schema.json');
}

async function listed(folder: string): Promise<string[]> {
  return readdir(folder).catch((cause) => {
    throw fault('is not a folder that can be read', folder, undefined, 'check the path', cause);
  });
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause) => {
    throw fault('cannot be read', file, undefined, 'check the path', cause);
  });
}

function fault(message: string, file: string, place: string | undefined, mend: string, cause?: unknown): IntakeError {
  return new IntakeError('PARLEY-INTAKE-GOLD', message, { file, place, mend }, { cause });
}
