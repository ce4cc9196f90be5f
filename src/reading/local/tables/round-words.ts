/**
 * What tells a counted round of talks from another round. `of`: what the round is one of; where "of" stands after it,
 * one of these must follow within three words. `apart`: words that part an ordinal from a round that it does not count.
 */
export type RoundWord = {
  readonly id: string;
  readonly kind: 'noun' | 'of' | 'apart';
  readonly words: readonly string[];
  readonly example: string;
  /** The round that the example tells. */
  readonly round: number | null;
};

export const ROUND_WORDS: readonly RoundWord[] = [
  { id: 'round', kind: 'noun', words: ['round'], example: 'their ninth round', round: 9 },
  { id: 'session', kind: 'noun', words: ['session'], example: 'the 10th plenary session', round: 10 },
  { id: 'talks', kind: 'of', words: ['talks', 'talk'], example: 'the third round of peace talks', round: 3 },
  {
    id: 'negotiations',
    kind: 'of',
    words: ['negotiations', 'negotiation', 'bargaining', 'trade-offs'],
    example: 'the second round of negotiations',
    round: 2,
  },
  {
    id: 'discussions',
    kind: 'of',
    words: ['discussions', 'dialogue', 'consultations', 'contacts', 'conversations', 'diplomacy', 'mediation'],
    example: 'a fourth round of the strategic dialogue',
    round: 4,
  },
  {
    id: 'meetings',
    kind: 'of',
    words: ['meetings', 'conference', 'committee', 'commission', 'forum'],
    example: 'the 12th session of the joint economic commission',
    round: 12,
  },
  {
    id: 'time',
    kind: 'apart',
    words: ['time', 'day', 'week', 'half', 'part', 'year', 'since', 'meeting'],
    example: 'for the first time since round two',
    round: 2,
  },
  {
    id: 'function-word',
    kind: 'apart',
    words: ['of', 'in', 'the', 'a', 'an', 'to', 'at', 'on', 'for', 'after', 'before', 'during', 'this', 'that', 'each'],
    example: 'the first in this round',
    round: null,
  },
];
