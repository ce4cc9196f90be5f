import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParleyRecord } from '../src/types/index.ts';
import { own, parseJsonLines, type ReportLine } from './shared.ts';

const LARGEST_OUTPUT = 1 << 30;

/** Why the reader cannot be run here, or null where it can. */
export function readerMissing(): string | null {
  for (const file of ['bin/parley.js', 'models/reader.onnx', 'models/vocabulary.txt', 'models/reader.json']) {
    if (!existsSync(own(file))) return `${file} is missing`;
  }
  return null;
}

/**
 * Reads reports as a user would, by the command.
 * @returns the records that it printed
 * @throws Error with the end of what it wrote to standard error, where it gave up
 */
export function readReports(file: string, flags: readonly string[] = []): ParleyRecord[] {
  const run = spawnSync(process.execPath, [own('bin/parley.js'), 'read', '--json', ...flags, file], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
  if (run.error) throw run.error;
  if (run.status !== 0 && run.stdout.trim() === '') throw new Error(`parley read: ${run.stderr.slice(-2000)}`);
  return parseJsonLines<ParleyRecord>(run.stdout);
}

/** Reads reports that are in no file of their own. */
export function readLines(lines: readonly ReportLine[], flags: readonly string[] = []): ParleyRecord[] {
  return withTempFile('reports.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'), (file) =>
    readReports(file, flags),
  );
}

/** Hands a file of the given text to `use`, and removes it. */
export function withTempFile<T>(name: string, text: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'parley-measure-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, `${text}\n`);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
