import type { Room } from './room.ts';
import type { Row } from './table.ts';

/** The sieve against compromise, on one core: compromise's cheapest pass (words and sentences alone) and its usual one. */
export function sieve({ child, file, texts }: Room): Row[] {
  const of = (what: string) => texts.words / child(1, [process.execPath, 'children/words.ts', what, file]).seconds;
  const [whole, alone, one, three] = [of('sieve'), of('keep'), of('compromise-one'), of('compromise')];
  return [
    { what: 'sieve, splitting sentences too', value: whole, unit: 'words/s', limit: { least: 200_000 } },
    { what: 'sieve, sentences given', value: alone, unit: 'words/s' },
    { what: 'compromise, tokens only', value: one, unit: 'words/s' },
    { what: 'compromise, whole', value: three, unit: 'words/s' },
    { what: 'sieve / compromise tokens only', value: whole / one, unit: '×' },
    { what: 'sieve / compromise whole', value: whole / three, unit: '×' },
  ];
}
