import type { Relation } from '../../../types/index.ts';

/**
 * Words that tie two facts of one sentence. `between`: they stand between the two or begin the second, and the first is
 * tied to the second ("A instead of B"). `before`: they open the sentence, and the second is tied to the first ("Despite
 * A, B"). In an example the evidence of the two facts stands in square brackets.
 */
export type Tie = {
  readonly id: string;
  readonly rel: Relation;
  readonly where: 'between' | 'before';
  readonly cues: readonly string[];
  readonly example: string;
};

export const TIES: readonly Tie[] = [
  {
    id: 'instead',
    rel: 'instead-of',
    where: 'between',
    cues: ['instead of', 'rather than', 'in place of', 'in lieu of'],
    example: '[Norland suggested extending aid] instead of [paying compensation].',
  },
  {
    id: 'if',
    rel: 'condition-of',
    where: 'between',
    cues: ['if', 'unless', 'provided that', 'provided', 'on condition that', 'on the condition that', 'as long as'],
    example: '[Norland would lift the ban] if [Suderland frees the crew].',
  },
  {
    id: 'exchange',
    rel: 'condition-of',
    where: 'between',
    cues: ['in exchange for', 'in return for'],
    example: '[Norland offered grain] in exchange for [the release of the crew].',
  },
  {
    id: 'if-first',
    rel: 'condition-of',
    where: 'before',
    cues: ['If', 'Unless', 'Provided'],
    example: 'If [Suderland frees the crew], [Norland would lift the ban].',
  },
  {
    id: 'because',
    rel: 'because-of',
    where: 'between',
    cues: ['because', 'because of', 'due to', 'owing to', 'citing', 'in protest at', 'in protest against'],
    example: '[Norland broke off the talks] because of [the arrest of its crew].',
  },
  {
    id: 'because-first',
    rel: 'because-of',
    where: 'before',
    cues: ['Because', 'Because of', 'Due to', 'Citing'],
    example: 'Citing [the arrest of its crew], [Norland broke off the talks].',
  },
  {
    id: 'despite',
    rel: 'despite',
    where: 'between',
    cues: ['despite', 'in spite of', 'although', 'even though', 'notwithstanding'],
    example: '[The talks went on] despite [the arrest of the crew].',
  },
  {
    id: 'despite-first',
    rel: 'despite',
    where: 'before',
    cues: ['Despite', 'In spite of', 'Although', 'Even though', 'Notwithstanding'],
    example: 'Despite [the arrest of the crew], [the talks went on].',
  },
  {
    id: 'response',
    rel: 'responds-to',
    where: 'between',
    cues: ['in response to', 'in answer to', 'in reply to', 'in retaliation for'],
    example: '[Norland closed the port] in response to [the arrest of its crew].',
  },
];
