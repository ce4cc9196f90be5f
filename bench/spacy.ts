import { existsSync } from 'node:fs';
import { PYTHON } from './environment.ts';
import { type Room, withoutReader } from './room.ts';
import { missing, type Row } from './table.ts';

/**
 * spaCy's small English pipeline on one core and two, and how the reader stands to it. On two cores spaCy
 * forks a process for each and sends documents between them, which is in its time.
 */
export function spacy({ child, file, texts }: Room): Row[] {
  const what = 'spaCy small, one core';
  if (!existsSync(PYTHON)) return [missing(what, 'npm run bench -- --setup makes its environment')];
  const run = (cores: 1 | 2) => child(cores, [PYTHON, 'spacy.py', file, String(cores)]);
  const [one, two] = [run(1), run(2)];
  const rows: Row[] = [
    { what, value: texts.words / one.seconds, unit: 'words/s' },
    { what: 'spaCy small, two cores', value: texts.words / two.seconds, unit: 'words/s' },
    { what: 'spaCy small, peak memory', value: one.peak / 2 ** 20, unit: 'MiB' },
  ];
  const why = withoutReader();
  if (why) return [...rows, missing('reader / spaCy small, one core', why)];
  const ours = child(1, [process.execPath, 'children/reader.ts', file, '1']);
  return [...rows, { what: 'reader / spaCy small, one core', value: one.seconds / ours.seconds, unit: '×' }];
}
