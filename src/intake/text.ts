import { IntakeError, type Report } from '../types/index.ts';
import { readDate } from './dates.ts';
import { idOf } from './ids.ts';

/** What may come with a text. */
export type Head = { [K in Exclude<keyof Report, 'text'>]?: Report[K] | null | undefined };

/**
 * Makes a report of a text and what came with it. The text stays as it is.
 * @throws IntakeError `PARLEY-INTAKE-EMPTY` where the text has nothing but white space, `PARLEY-INTAKE-DATE` for an impossible date
 */
export async function fromText(text: string, head: Head = {}): Promise<Report> {
  if (!/\S/.test(text)) {
    throw new IntakeError('PARLEY-INTAKE-EMPTY', 'has no text', { mend: 'give a text with at least a sentence in it' });
  }
  return {
    id: await idOf(head.id, text),
    title: head.title ?? null,
    outlet: head.outlet ?? null,
    published: head.published ? readDate(head.published) : null,
    url: head.url ?? null,
    text,
  };
}
