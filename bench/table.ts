/** One figure. `limit` says what it must be; without one it is only told. */
export type Row = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: { readonly least?: number; readonly most?: number };
  /** Why the figure is missing; then `value` means nothing. */
  readonly missing?: string;
};

export function held({ value, limit, missing }: Row): boolean {
  if (missing || !limit) return true;
  return value >= (limit.least ?? -Infinity) && value <= (limit.most ?? Infinity);
}

export function missing(what: string, why: string): Row {
  return { what, value: 0, unit: '', missing: why };
}

export function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map((row) => row.what.length));
  return rows.map((row) => `${row.what.padEnd(width)}  ${row.missing ? `— ${row.missing}` : figure(row)}`).join('\n');
}

function figure(row: Row): string {
  return `${shown(row.value).padStart(12)} ${row.unit.padEnd(8)} ${verdict(row)}`.trimEnd();
}

function verdict(row: Row): string {
  if (!row.limit) return '';
  const { least, most } = row.limit;
  const bound = least === undefined ? `≤ ${shown(most ?? 0)}` : `≥ ${shown(least)}`;
  return `${held(row) ? 'holds' : 'BROKEN'} (${bound})`;
}

function shown(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);
}
