import { z } from 'zod';

/** Version of the record's form, written into every record. */
export const FORM = '1.0';

export const ACTS = [
  'meet',
  'demand',
  'offer',
  'agree',
  'reject',
  'give',
  'suspend',
  'pressure',
  'accuse',
  'state',
  'obstruct',
  'progress',
  'support',
  'incident',
] as const;
export const STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'expected',
  'possible',
  'alleged',
  'cancelled',
  'negated',
] as const;
export const FORMS = ['round', 'talks', 'summit', 'visit', 'call', 'contact'] as const;
export const SOURCE_KINDS = ['author', 'named', 'unnamed', 'document'] as const;
export const PARTS = ['early', 'mid', 'late'] as const;
export const BOUNDS = ['min', 'max', 'about'] as const;
export const RELATIONS = [
  'responds-to',
  'instead-of',
  'because-of',
  'despite',
  'condition-of',
  'part-of',
  'precedent-of',
] as const;
export const PUBLISHED_BASES = ['given', 'dateline', 'inferred'] as const;

const text = z.string();
const maybeText = z.string().nullable();

export const spanSchema = z.object({
  start: z.int().min(0).describe('first UTF-16 unit'),
  end: z.int().min(1).describe('UTF-16 unit after the last'),
});

export const amountSchema = z.object({
  value: z.number(),
  unit: text.describe('ISO 4217 for money, % for percentages'),
  of: maybeText.optional(),
  bound: z.enum(BOUNDS).nullable().optional(),
});

export const sourceSchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  of: maybeText.optional().describe('the party that the source belongs to'),
  text: maybeText.optional().describe('the words that name it'),
});

export const linkSchema = z.object({ rel: z.enum(RELATIONS), fact: text });

export const factSchema = z.object({
  id: text,
  act: z.enum(ACTS),
  status: z.enum(STATUSES),
  actors: z.array(text),
  recipients: z.array(text),
  people: z.array(text).optional(),
  time: maybeText.describe('EDTF'),
  part: z.enum(PARTS).nullable().optional(),
  place: maybeText.optional(),
  issue: maybeText.optional(),
  form: z.enum(FORMS).nullable().optional(),
  round: z.int().nullable().optional(),
  amounts: z.array(amountSchema).optional(),
  source: sourceSchema,
  evidence: z.string().min(1),
  span: spanSchema.optional().describe("UTF-16 units into the report's text, end exclusive"),
  confidence: z.number().min(0).max(1).optional(),
  readers: z.array(text).optional(),
  links: z.array(linkSchema).optional(),
});

export const headSchema = z.object({
  id: text,
  title: maybeText.optional(),
  outlet: maybeText.optional(),
  published: maybeText.describe('EDTF'),
  publishedBasis: z.enum(PUBLISHED_BASES).nullable().optional(),
  url: maybeText.optional(),
  modified: maybeText.optional().describe('as the page tells it'),
  fetched: maybeText.optional().describe('ISO 8601'),
  textHash: text.optional().describe('SHA-256 of the text that the spans count in, UTF-8, hexadecimal'),
});

/** A record of one report: what Parley writes down after reading it. Its public interface. */
export const recordSchema = z.object({
  report: headSchema,
  facts: z.array(factSchema),
  form: text.optional().describe('version of this form, 1.x'),
  readers: z.array(text).optional().describe('name@version of each reader'),
});

export type Act = (typeof ACTS)[number];
export type Status = (typeof STATUSES)[number];
export type Form = (typeof FORMS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Part = (typeof PARTS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Amount = z.infer<typeof amountSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Link = z.infer<typeof linkSchema>;
export type RecordFact = z.infer<typeof factSchema>;
export type ReportHead = z.infer<typeof headSchema>;
export type ParleyRecord = z.infer<typeof recordSchema>;

/** A fact that Parley itself tells: every slot is there, and the words that prove it have their place. */
export type Fact = Required<Omit<RecordFact, 'amounts' | 'source'>> & {
  amounts: Required<Amount>[];
  source: Required<Source>;
};
