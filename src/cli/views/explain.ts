// What `--explain` adds. For each fact: how sure each head was, and which mentions play which part, with the runners-up
// and the table rows and rules that gave their reading; for each sentence without a fact, how near it came.
import type { ReadItem } from '../../operations/read.ts';
import { lengthOf, plain, wrap } from '../wrap.ts';
import type { Beneath, Style } from './record.ts';

type Good = Extract<ReadItem, { reading: unknown }>;
type Trace = NonNullable<Good['reading']['trace']>;
type TracedFact = Trace['facts'][number];

export function explained({ reading, report }: Good): { beneath: Beneath; after: (style: Style) => string } {
  const traced = new Map(reading.trace?.facts.map((fact) => [fact.fact, fact]));
  return {
    beneath: ({ id }) => {
      const fact = traced.get(id);
      return fact ? factLines(fact) : [];
    },
    after: (style) => {
      const notes = reading.notes.map(({ code, message }) => `Note ${code}: ${plain(message)}`);
      const rest = sentenceLines(reading.trace?.sentences ?? [], report.text, style);
      return [...rest, ...notes].map((line) => `${line}\n`).join('');
    },
  };
}

function factLines({ presence, chances, parts }: TracedFact): string[] {
  const heads = Object.entries(chances).flatMap(([head, named]) =>
    named.length > 0 ? [`${head}: ${named.map(([name, chance]) => `${name} ${percent(chance)}`).join(', ')}`] : [],
  );
  const played = Object.entries(parts).map(([part, mentions]) => `${part}: ${mentions.map(mentionInWords).join('; ')}`);
  return [`because: the act is there ${percent(presence)}`, ...heads, ...played].map((line) => plain(line));
}

function mentionInWords({ text, reading, chance, via }: TracedFact['parts'][string][number]): string {
  const by = via.length > 0 ? ` by ${via.join(', ')}` : '';
  return `“${text}” = ${reading} ${percent(chance)}${by}`;
}

function sentenceLines(sentences: Trace['sentences'], text: string, { width, paint }: Style): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap(({ span, act, chance }) => {
    const near = `${percent(chance)} ${act}`.padEnd(18);
    const [first = '', ...more] = wrap(plain(text.slice(span.start, span.end)), width - lengthOf(near));
    return [near + paint.dim(first), ...more.map((line) => ' '.repeat(18) + paint.dim(line))];
  });
  return [paint.bold('Sentences without a fact, and how near each came'), '', ...lines, ''];
}

function percent(chance: number): string {
  return `${Math.round(chance * 100)} %`;
}
