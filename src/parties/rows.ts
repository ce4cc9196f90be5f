import { RuleError } from '../types/index.ts';

export const KINDS = ['state', 'organisation', 'group', 'person', 'office', 'place'] as const;
export type PartyKind = (typeof KINDS)[number];

/**
 * One row of a user's own table: the names that a party, person, office or place goes by.
 * `code` is the party as records write it; for a person, an office or a place `of` is the party it belongs to
 * (where missing, the code). `from` and `to` are EDTF dates in which the row holds.
 */
export type PartyRow = {
  readonly names: readonly string[];
  readonly code: string;
  readonly kind: PartyKind;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
};

const COLUMNS = ['names', 'code', 'kind', 'of', 'from', 'to'];
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/**
 * Reads a user's table: a header line `names code kind of from to`, columns apart by tabs, names apart by `|`.
 * Empty lines and lines that begin with `#` are skipped; the last three columns may be missing.
 * @param tsv  the file's text
 * @param file its name, for messages
 * @throws RuleError PARLEY-PARTIES-001 with file:line and how to mend it
 */
export function parsePartyTable(tsv: string, file: string): PartyRow[] {
  const lines = tsv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (header < 0) return [];
  const columns = (lines[header] as string)
    .trim()
    .split('\t')
    .map((c) => c.trim().toLowerCase());
  const known =
    columns.every((c) => COLUMNS.includes(c)) && ['names', 'code', 'kind'].every((c) => columns.includes(c));
  if (!known || new Set(columns).size < columns.length) {
    fail(file, header, `the header must name the columns ${COLUMNS.join(', ')} (apart by tabs), each once`);
  }
  const rows: PartyRow[] = [];
  for (let i = header + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() !== '' && !line.startsWith('#')) rows.push(parseRow(line, columns, file, i));
  }
  return rows;
}

function parseRow(line: string, columns: string[], file: string, index: number): PartyRow {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length > columns.length)
    fail(file, index, `${cells.length} columns, but the header names ${columns.length}`);
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  const names = cell('names')
    .split('|')
    .map((n) => n.trim())
    .filter(Boolean);
  if (!names.some((n) => /[\p{L}\p{N}]/u.test(n)))
    fail(file, index, 'no name; give one or more in the column "names", apart by |');
  if (!cell('code')) fail(file, index, 'no code; give an ISO 3166-1 code, an acronym or a name with hyphens');
  const kind = cell('kind') as PartyKind;
  if (!KINDS.includes(kind)) fail(file, index, `the kind "${kind}" is unknown; use one of ${KINDS.join(', ')}`);
  for (const end of ['from', 'to']) {
    if (cell(end) && !DATE.test(cell(end)))
      fail(file, index, `"${cell(end)}" is no date; write a year, month or day such as 2001, 2001-02 or 2001-02-06`);
  }
  const extra = Object.fromEntries(['of', 'from', 'to'].filter((k) => cell(k)).map((k) => [k, cell(k)]));
  return { names, code: cell('code'), kind, ...extra };
}

function fail(file: string, index: number, message: string): never {
  throw new RuleError('PARLEY-PARTIES-001', `${file}:${index + 1}: ${message}`);
}
