/**
 * Words that may stand between two occasions of one list: "in Tokyo in late August, followed by talks in Beijing in
 * October". Any other word between them may begin another matter.
 */
export type Joint = { readonly id: string; readonly words: readonly string[]; readonly example: string };

export const JOINTS: readonly Joint[] = [
  {
    id: 'conjunction',
    words: ['and', 'then', 'plus', 'or'],
    example: 'They met in Tokyo in August and in Beijing in October.',
  },
  {
    id: 'sequence',
    words: ['followed', 'by', 'again', 'later', 'next', 'finally', 'before', 'after', 'that'],
    example: 'They met in Tokyo in August, followed later by talks in Beijing in October.',
  },
  {
    id: 'preposition',
    words: ['in', 'at', 'on', 'from', 'during', 'for', 'with'],
    example: 'They met in Tokyo in August, in Beijing in October.',
  },
  {
    id: 'article',
    words: ['a', 'an', 'the', 'their', 'another', 'one', 'more', 'further', 'other', 'both'],
    example: 'They met in Tokyo in August and for another in Beijing in October.',
  },
  {
    id: 'meeting',
    words: ['talks', 'talk', 'round', 'rounds', 'session', 'sessions', 'meeting', 'meetings', 'summit', 'negotiations'],
    example: 'They met in Tokyo in August, followed by talks in Beijing in October.',
  },
  {
    id: 'count',
    words: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'final', 'last'],
    example: 'They met in Tokyo in August and for a second round in Beijing in October.',
  },
];
