import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { takeIn } from '../intake/files.ts';
import type { PlacedMention } from '../reading/local/index.ts';
import type { IntakeError, Report } from '../types/index.ts';
import { publishedInput } from './inputs.ts';
import { type Context, defineOperation, hints } from './operation.ts';
import { ownParties } from './party-files.ts';

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe('reports, as for read')
    .register(hints, { positional: true, value: 'FILE' }),
  published: publishedInput,
  vocabulary: z
    .string()
    .optional()
    .describe("word pieces, one a line (default: those of the reader's weights)")
    .register(hints, { value: 'FILE' }),
  parties: z
    .string()
    .optional()
    .describe('a table of your own that adds to the parties and overrules')
    .register(hints, { value: 'TABLE' }),
  jsonl: z
    .boolean()
    .default(false)
    .describe('one report a line, with its word pieces and windows: what training reads'),
});
export type MentionsInput = z.output<typeof input>;

/** What the ground floor finds in a report. Offsets are UTF-16 units of `text`. */
export type ReportMentions = {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  /** [id, start, end] of each piece, a list a sentence. */
  readonly tokens: readonly (readonly (readonly [number, number, number])[])[];
  /** Sentence numbers [from, scored, to] of each window. */
  readonly windows: readonly (readonly [number, number, number])[];
  readonly mentions: readonly (PlacedMention & { readonly words: string })[];
};
export type MentionsItem = { error?: undefined; found: ReportMentions } | { error: IntakeError };

export const mentionsOperation = defineOperation({
  name: 'mentions',
  summary: 'tell what a report names: parties, people, places, sources, times and amounts, with their normal forms',
  details:
    'Rules alone; no weights are used. Training reads texts through --jsonl, so that no table or rule is written twice.',
  input,
  examples: [
    { line: 'parley mentions report.txt', says: 'what the rules find, and by which' },
    { line: 'parley mentions --jsonl reports.jsonl > mentions.jsonl', says: 'what training needs to know of a text' },
  ],
  run: findAll,
});

async function* findAll(wanted: MentionsInput, context: Context): AsyncGenerator<MentionsItem> {
  const [{ features, headOf, placedMentions }, { createParties }, { parseVocabulary }, rows] = await Promise.all([
    import('../reading/local/index.ts'),
    import('../parties/index.ts'),
    import('../tokens/index.ts'),
    ownParties(wanted.parties, context.env),
  ]);
  const vocabulary = parseVocabulary(
    await readFile(wanted.vocabulary ?? new URL('../../models/vocabulary.txt', import.meta.url), 'utf8'),
  );
  const parties = createParties({ rows });
  const mentionsOf = (report: Report): ReportMentions => {
    const { id, text } = report;
    const cut = features(text, vocabulary);
    const { published } = headOf(report, cut, parties);
    const mentions = placedMentions(text, cut.sentences, published, parties);
    return {
      id,
      published,
      text,
      sentences: cut.sentences.map(({ start, end }) => [start, end]),
      tokens: cut.tokens.map((list) => list.map(({ id, start, end }) => [id, start, end])),
      windows: cut.windows.map(({ from, scored, to }) => [from, scored, to]),
      mentions: mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) })),
    };
  };
  for await (const taken of takeIn(wanted.files, { published: wanted.published, stdin: context.stdin })) {
    yield taken.error ? { error: taken.error } : { found: mentionsOf(taken.report) };
  }
}
