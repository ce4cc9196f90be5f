/**
 * Which folder of `src/` may import which, written down once; `check-imports.ts` holds every change to it. Arrows go
 * up the list only. `core` folders run in a worker and a browser as they do in node: they import nothing of node's and
 * read no clock.
 */
export type Layer = {
  readonly folder: string;
  /** Folders above in the list that it may import; its own files always. */
  readonly imports: readonly string[];
  readonly core: boolean;
  readonly reason: string;
};

const GROUND = ['types', 'tokens', 'time', 'parties', 'amounts', 'sieve'];

export const LAYERS: readonly Layer[] = [
  { folder: 'types', imports: [], core: true, reason: 'plain data that everything shares' },
  { folder: 'tokens', imports: ['types'], core: true, reason: 'ground floor' },
  { folder: 'time', imports: ['types', 'tokens'], core: true, reason: 'ground floor' },
  { folder: 'parties', imports: ['types', 'tokens', 'time'], core: true, reason: 'ground floor: offices have dates' },
  { folder: 'amounts', imports: ['types', 'tokens', 'time'], core: true, reason: 'ground floor: shares number words' },
  { folder: 'sieve', imports: ['types', 'tokens'], core: true, reason: 'ground floor: what can hold a fact at all' },
  { folder: 'intake', imports: ['types'], core: false, reason: 'a stage; its file side needs node' },
  { folder: 'reading', imports: GROUND, core: true, reason: 'a stage: sees reports, not where they came from' },
  { folder: 'grounding', imports: GROUND, core: true, reason: 'a stage: checks proposals, whoever made them' },
  { folder: 'joining', imports: GROUND, core: true, reason: 'a stage' },
  { folder: 'evaluation', imports: GROUND, core: true, reason: 'compares records, whoever made them' },
  {
    folder: 'operations',
    imports: [...GROUND, 'intake', 'reading', 'grounding', 'joining', 'evaluation'],
    core: false,
    reason: 'joins the stages into what a user can do',
  },
  {
    folder: 'cli',
    imports: ['types', 'time', 'parties', 'intake', 'evaluation', 'operations'],
    core: false,
    reason: 'shows what operations give; starts no stage itself',
  },
  {
    folder: 'index.ts',
    imports: [...GROUND, 'intake', 'reading', 'operations'],
    core: false,
    reason: 'the library: the same operations, typed',
  },
];
