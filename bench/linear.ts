import { type Room, withoutReader } from './room.ts';
import { missing, type Row } from './table.ts';

/** A text sixteen times as long may cost this much more a word: caches and the collector take something. */
const SLACK = 1.5;

/** Whether the cost of a word depends on how long its report is, or on how many were read before. */
export function linear({ child, file }: Room): Row[] {
  const why = withoutReader();
  return ['sieve', 'reader'].flatMap((what) => {
    if (what === 'reader' && why) return [missing('reader, linear', why)];
    const { length, number } = child(1, [process.execPath, 'children/linear.ts', what, file]);
    const row = (name: string, value: unknown): Row => {
      return {
        what: `${what}, a word's cost at 16 × the ${name}`,
        value: Number(value),
        unit: '×',
        limit: { most: SLACK },
      };
    };
    return [row('length', length), row('number', number)];
  });
}
