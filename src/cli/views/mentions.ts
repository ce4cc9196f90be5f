import type { MentionsItem, ReportMentions } from '../../operations/mentions.ts';
import { faultLine } from '../faults.ts';
import { wantsColour } from '../io.ts';
import { type Paint, painter } from '../paint.ts';
import { partiesInWords } from '../words/parties.ts';
import { timeInWords } from '../words/time.ts';
import { plain } from '../wrap.ts';
import type { View } from './view.ts';

export const mentionsView: View<MentionsItem> = {
  flags: [],
  async show(items, io, flags, clear) {
    const paint = painter(wantsColour(io.stdout, io.env));
    let [good, failed] = [0, 0];
    for await (const item of items) {
      await clear();
      if (item.error) {
        failed++;
        await io.stderr.write(faultLine(item.error));
        continue;
      }
      good++;
      await io.stdout.write(flags.jsonl ? `${JSON.stringify(item.found)}\n` : forPeople(item.found, paint));
    }
    return failed === 0 ? 0 : good > 0 ? 1 : 2;
  },
};

type Mention = ReportMentions['mentions'][number];

function forPeople({ id, published, mentions }: ReportMentions, paint: Paint): string {
  const head = `${paint.bold(plain(id))} · ${published ? timeInWords(published) : 'date unknown'}`;
  return `${[head, '', ...mentions.map((mention) => mentionLine(mention, paint)), ''].join('\n')}\n`;
}

function mentionLine(mention: Mention, paint: Paint): string {
  const words = `“${plain(mention.words)}”`;
  const via = mention.via.length > 0 ? paint.dim(`  by ${mention.via.join(', ')}`) : '';
  return `${`${mention.start}`.padStart(6)}  ${words.padEnd(32)} ${readings(mention).join('; ')}${via}`;
}

function readings({ parties, person, place, time, amount, unnamed }: Mention): string[] {
  return [
    parties?.length ? `party ${partiesInWords(parties)}` : '',
    person ? `person ${person}` : '',
    place ? `place ${place}` : '',
    time ? `time ${time.edtf ?? 'vague'}${time.part ? ` (${time.part})` : ''}` : '',
    amount ? `amount ${amount.value} ${amount.unit}${amount.of ? ` of ${amount.of}` : ''}` : '',
    unnamed ? 'a source without a name' : '',
  ].filter(Boolean);
}
