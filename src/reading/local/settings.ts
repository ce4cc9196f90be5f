import { z } from 'zod';
import { ACTS, FORMS, RuleError, SOURCE_KINDS, STATUSES } from '../../types/index.ts';

export const WHENS = ['none', 'mention', 'published', 'month', 'after', 'before'] as const;
export const POINTERS = ['evidence_begin', 'evidence_end', 'issue_begin', 'issue_end'] as const;
export const PARTS = ['actor', 'recipient', 'person', 'time', 'place', 'source'] as const;

const act = z.enum(ACTS);

/** What lies beside the weights: what their outputs stand for, and what was chosen on the held-out split. */
export const settingsSchema = z.strictObject({
  version: z.string().describe('of the weights'),
  special: z.strictObject({ start: z.int(), end: z.int() }),
  slots: z.array(z.strictObject({ act, turn: z.int() })),
  statuses: z.array(z.enum(STATUSES)),
  sources: z.array(z.enum(SOURCE_KINDS)),
  forms: z.array(z.enum(FORMS).nullable()),
  whens: z.array(z.enum(WHENS)),
  pointers: z.array(z.enum(POINTERS)),
  parts: z.array(z.enum(PARTS)),
  /** Confidence is the logistic function of `scale` × the presence logit + `shift` + the act's own shift. */
  confidence: z.strictObject({ scale: z.number(), shift: z.number(), acts: z.partialRecord(act, z.number()) }),
  /** Least confidence that is shown. */
  least: z.number(),
  /** Least chance for a mention to play a part; `always`: the best one plays it from this chance on. */
  parties: z.strictObject({
    actor: z.number(),
    recipient: z.number(),
    actorAlways: z.number(),
    recipientAlways: z.number(),
    person: z.number(),
  }),
  /** How readily two tellings of an act are taken as one: least share of common words of their matters. */
  merge: z.number(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** @throws RuleError PARLEY-MODEL-001 where the file is not what this reader's weights come with */
export function parseSettings(json: string): Settings {
  const given = settingsSchema.safeParse(JSON.parse(json));
  if (given.success) return given.data;
  const where = given.error.issues[0];
  throw new RuleError(
    'PARLEY-MODEL-001',
    `models/reader.json: ${where?.path.join('.')}: ${where?.message}; take the file that came with the weights`,
  );
}
