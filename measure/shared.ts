import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { GoldReport } from '../src/evaluation/index.ts';
import type { ParleyRecord } from '../src/types/index.ts';

/** A path in the folder of data that lies beside the repository and is never part of it. */
export const shared = (path: string): string => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
/** A path in the repository. */
export const own = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A line of JSON Lines as reports come in. */
export type ReportLine = {
  id: string;
  title?: string | null;
  outlet?: string | null;
  published?: string | null;
  url?: string | null;
  text: string;
};

export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parseJsonLines<T>(text);
}

export const parseJsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** Records of a folder, by the names of their files. */
export function readRecords(folder: string): { name: string; record: ParleyRecord }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => ({
    name: file.replace(/\.json$/, ''),
    record: JSON.parse(readFileSync(join(folder, file), 'utf8')) as ParleyRecord,
  }));
}

/** Gold records of a folder with their reports. */
export const readGold = (folder: string): GoldReport[] =>
  readRecords(folder).map(({ name, record }) => ({
    name,
    record,
    report: { text: readFileSync(join(folder, `${name}.txt`), 'utf8') },
  }));

export const byId = (records: readonly ParleyRecord[]): Map<string, ParleyRecord> =>
  new Map(records.map((record) => [record.report.id, record]));
