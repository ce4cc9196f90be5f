import type { ReadItem } from '../../operations/read.ts';
import { faultLine } from '../faults.ts';
import { type Io, wantsColour, widthOf } from '../io.ts';
import { painter } from '../paint.ts';
import { explained } from './explain.ts';
import { recordForPeople } from './record.ts';
import type { View } from './view.ts';

type Good = Extract<ReadItem, { reading: unknown }>;
type Count = { reports: number; failed: number; facts: number; held: number; least: number };

export const readView: View<ReadItem> = {
  flags: [{ name: 'json', description: 'one record a line, for programs; valid by record.schema.json' }],
  async show(items, io, flags, clear) {
    const count: Count = { reports: 0, failed: 0, facts: 0, held: 0, least: 0 };
    const render = flags.json ? jsonLine : forPeople(io);
    for await (const item of items) {
      await clear();
      if (item.error) {
        count.failed++;
        await io.stderr.write(faultLine(item.error));
        continue;
      }
      tally(count, item);
      await io.stdout.write(render(item, flags.explain === true));
    }
    await clear();
    if (count.reports > 0) await io.stderr.write(`${countLine(count)}\n`);
    return count.failed === 0 ? 0 : count.reports > 0 ? 1 : 2;
  },
};

function jsonLine({ shown, reading }: Good, explain: boolean): string {
  const more = explain ? { trace: reading.trace, notes: reading.notes } : {};
  return `${JSON.stringify({ ...shown, ...more })}\n`;
}

function forPeople(io: Io): (item: Good, explain: boolean) => string {
  const style = { width: widthOf(io.stdout), paint: painter(wantsColour(io.stdout, io.env)) };
  return (item, explain) => {
    if (!explain) return recordForPeople(item.shown, style);
    const { beneath, after } = explained(item);
    return recordForPeople(item.shown, style, beneath) + after(style);
  };
}

function tally(count: Count, { shown, held, least }: Good): void {
  count.reports++;
  count.facts += shown.facts.length;
  count.held += held;
  count.least = least;
}

/** @example "25 facts shown from 1 report; 14 held back, less than 42 % sure (--least 0.05 shows them)" */
export function countLine({ reports, facts, held, least, failed }: Count): string {
  const shown = `${many(facts, 'fact')} shown from ${many(reports, 'report')}`;
  const back =
    held > 0 ? `; ${held} held back, less than ${Math.round(least * 100)} % sure (--least 0.05 shows them)` : '';
  return `${shown}${back}${failed > 0 ? `; ${many(failed, 'input')} failed` : ''}`;
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
