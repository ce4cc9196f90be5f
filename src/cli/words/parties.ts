import { OWN_STATES } from '../../parties/tables/own-states.ts';
import { STATES } from '../../parties/tables/states.ts';

let names: Map<string, string> | null = null;

/** A state's everyday name for its code; a name with hyphens as words; other codes as they are. */
export function partyInWords(code: string): string {
  names ??= new Map([...rows(STATES), ...rows(OWN_STATES)]);
  return names.get(code) ?? (/^[a-z]/.test(code) ? code.replaceAll('-', ' ') : code);
}

/** @example partiesInWords(['JPN', 'PRK']) // "Japan and North Korea" */
export function partiesInWords(codes: readonly string[]): string {
  const words = codes.map(partyInWords);
  return words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Code and first name of each row of a table of states. */
function rows(table: string): [string, string][] {
  return table
    .split('\n')
    .map((row) => row.split('\t'))
    .flatMap(([code, all]) => (code && all ? [[code, all.split('|')[0] as string] as [string, string]] : []));
}
