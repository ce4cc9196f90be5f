import { evaluateView } from './evaluate.ts';
import { mentionsView } from './mentions.ts';
import { readView } from './read.ts';
import type { AnyView } from './view.ts';

/** The view of each operation, by its name. */
export const VIEWS: Readonly<Record<string, AnyView>> = { read: readView, mentions: mentionsView, eval: evaluateView };
