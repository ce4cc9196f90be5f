import type { Fact, Span } from '../../types/index.ts';
import type { Candidate } from './candidates.ts';
import type { PlacedMention } from './mentions.ts';

/** A fact in the making: its slots as the model's choice fills them, and what it was read from. */
export type Draft = Omit<Fact, 'id' | 'evidence' | 'links' | 'readers' | 'span'> & {
  readonly sentence: number;
  readonly span: Span;
  readonly from: Candidate;
  /** The mentions that fill its slots, for `--explain` and for what follows from their places. */
  readonly mentions: {
    readonly time: PlacedMention | null;
    readonly place: PlacedMention | null;
    readonly source: PlacedMention | null;
  };
};
