import { evaluateOperation } from './evaluate.ts';
import { mentionsOperation } from './mentions.ts';
import type { AnyOperation } from './operation.ts';
import { readOperation } from './read.ts';

/** Everything that a user can do, in the order in which help tells it. */
export const OPERATIONS: readonly AnyOperation[] = [readOperation, mentionsOperation, evaluateOperation];
