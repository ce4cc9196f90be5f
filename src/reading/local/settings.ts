import { z } from 'zod';
import { ACTS, FORMS, RuleError, SOURCE_KINDS, STATUSES } from '../../types/index.ts';

export const WHENS = ['none', 'mention', 'published', 'month', 'after', 'before'] as const;
export const POINTERS = ['evidence_begin', 'evidence_end', 'issue_begin', 'issue_end'] as const;
export const PARTS = ['actor', 'recipient', 'person', 'time', 'place', 'source'] as const;
/** Parts that parties play, and what is weighed for them: see `roles.ts`. `together`: actors of what is done together. */
export const ROLES = ['actor', 'recipient', 'together'] as const;
export const CLUES = [
  'bias',
  'score',
  'other',
  'evidence',
  'sentence',
  'before',
  'first',
  'last',
  'often',
  'main',
  'unsaid',
  'absent',
] as const;

const act = z.enum(ACTS);
const weights = z.record(z.enum(CLUES), z.number());
const shares = z.partialRecord(act, z.array(z.number()));
/** Names of the model's outputs in their order; none twice. */
const names = <T extends z.ZodType>(name: T) =>
  z
    .array(name)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a name stands twice');
/** As `names`, and none may lack. */
const allOf = <const T extends readonly string[]>(all: T) =>
  names(z.enum(all)).refine((given) => given.length === all.length, `it takes each of ${all.join(', ')}`);

/** What lies beside the weights: what their outputs stand for, and what was chosen on the held-out split. */
export const settingsSchema = z.strictObject({
  version: z.string().describe('of the weights'),
  special: z.strictObject({ start: z.int(), end: z.int() }),
  slots: z.array(z.strictObject({ act, turn: z.int() })).min(1),
  statuses: names(z.enum(STATUSES)),
  sources: names(z.enum(SOURCE_KINDS)),
  forms: names(z.enum(FORMS).nullable()),
  whens: names(z.enum(WHENS)),
  pointers: allOf(POINTERS),
  parts: allOf(PARTS),
  /** Confidence is the logistic function of `scale` × the presence logit + `shift` + the act's own shift. */
  confidence: z.strictObject({ scale: z.number(), shift: z.number(), acts: z.partialRecord(act, z.number()) }),
  /** Facts a sentence, told around a fact, from which it has company enough; what their lack counts. */
  company: z.strictObject({ least: z.number().positive(), weight: z.number() }),
  /** Least confidence that is shown. */
  least: z.number(),
  parties: z.strictObject({
    /** Least chance for a person to take part. */
    person: z.number(),
    /** How often an act has no, one, two, and three and more actors and recipients, and how much that weighs. */
    counts: z.strictObject({ actor: shares, recipient: shares }),
    countWeight: z.number(),
  }),
  /** What each clue weighs for a party's part. */
  roles: z.record(z.enum(ROLES), weights),
  /** How much less "none" counts than the model says, for time and place: logits. */
  none: z.strictObject({ time: z.number(), place: z.number() }),
  /** What it counts for a source that its words are of its kind (unnamed or not): a logit. */
  fits: z.number(),
  /** How readily two tellings of an act are taken as one: least share of common words of their matters. */
  merge: z.number(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** @throws RuleError PARLEY-MODEL-001 where the file is not what this reader's weights come with */
export function parseSettings(json: string): Settings {
  const given = settingsSchema.safeParse(parseJson(json));
  if (given.success) return given.data;
  const where = given.error.issues[0];
  throw broken(`${where?.path.join('.') || 'the whole'}: ${where?.message}`, given.error);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw broken('it is no JSON', cause);
  }
}

function broken(why: string, cause: unknown): RuleError {
  const message = `models/reader.json: ${why}; take the file that came with the weights`;
  return new RuleError('PARLEY-MODEL-001', message, { cause });
}
