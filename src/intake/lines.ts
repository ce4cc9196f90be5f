import { z } from 'zod';
import { IntakeError, type Report } from '../types/index.ts';
import { fromText, type Head } from './text.ts';

const maybe = z.string().nullish();

/** One line of JSON Lines. Other keys are allowed and passed over. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  title: maybe,
  outlet: maybe,
  published: maybe,
  url: maybe,
  text: z.string(),
});

/**
 * Reads one line of JSON Lines: `{id, title, outlet, published, url, text}`, of which only `text` must be there.
 * @param line without its line end
 * @param spare what serves where the line itself says nothing
 * @throws IntakeError `PARLEY-INTAKE-JSON`, `PARLEY-INTAKE-LINE`, and those of `fromText`
 */
export async function fromLine(line: string, spare: Head = {}): Promise<Report> {
  const { id, title, outlet, published, url, text } = shaped(parsed(line));
  return fromText(text, {
    id: id || spare.id,
    title: title ?? spare.title,
    outlet: outlet ?? spare.outlet,
    published: published || spare.published,
    url: url ?? spare.url,
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const mend = 'write one report as one JSON object on one line';
    throw new IntakeError(
      'PARLEY-INTAKE-JSON',
      `is not JSON (begins ${JSON.stringify(line.slice(0, 20))})`,
      { mend },
      { cause },
    );
  }
}

function shaped(value: unknown): z.infer<typeof lineSchema> {
  const result = lineSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.length ? `"${issue.path.join('.')}"` : 'the line';
  throw new IntakeError('PARLEY-INTAKE-LINE', `${where}: ${issue?.message ?? 'wrong form'}`, {
    mend: 'write {"id": …, "title": …, "outlet": …, "published": …, "url": …, "text": "…"}; only "text" must be there',
  });
}
