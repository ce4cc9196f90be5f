/** Words that a matter does not begin with. A matter of such words alone is none. */
export type MatterEdge = {
  readonly id: string;
  readonly words: readonly string[];
  /** The words of a report, and the matter that they are. */
  readonly example: readonly [words: string, matter: string | null];
};

export const MATTER_EDGES: readonly MatterEdge[] = [
  { id: 'article', words: ['the', 'a', 'an'], example: ['the fishing rights', 'fishing rights'] },
  { id: 'possessive', words: ['its', 'their', 'his', 'her'], example: ['its missile programme', 'missile programme'] },
  { id: 'about', words: ['on', 'about', 'over'], example: ['over the border,', 'border'] },
  { id: 'of', words: ['of', 'for', 'in'], example: ['of prisoners', 'prisoners'] },
  { id: 'to', words: ['to', 'that'], example: ['to release prisoners', 'release prisoners'] },
];
