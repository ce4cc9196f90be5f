import type { Mention, Span } from '../types/index.ts';
import { findAcronyms } from './acronyms.ts';
import { readGroups } from './groups.ts';
import { findMatches, mendMatches, noteMatches } from './match.ts';
import { readDefiniteOffices, readInstitutions } from './offices.ts';
import { readNames } from './people.ts';
import { readPronouns } from './pronouns.ts';
import { findRuns } from './runs.ts';
import { scan } from './scan.ts';
import { finish, type Scene } from './scene.ts';
import { readSides } from './sides.ts';
import { readRest, readWordSurnames } from './surnames.ts';
import type { Parties } from './table.ts';
import { readUnnamed } from './unnamed.ts';

/** What finding needs to know beside the text: the report's day (EDTF) where known, and its sentences. */
export type MentionContext = { readonly published: string | null; readonly sentences: readonly Span[] };

/**
 * Finds what a report names: parties, persons, places and sources without a name, each with every reading that the
 * rules can give. Recall counts more than precision: the reader chooses among the mentions.
 * @param text    the report's text as it came
 * @param parties the tables, from createParties
 * @param context the report's day and its sentences (spans into the text, in order)
 * @returns mentions sorted by start, longer first; spans in UTF-16 units. Linear in the text's length.
 */
export function findMentions(text: string, parties: Parties, context: MentionContext): Mention[] {
  const words = scan(text, context.sentences);
  const scene: Scene = {
    text,
    words,
    parties,
    sentences: context.sentences,
    published: context.published,
    matchAt: new Array(words.length),
    matches: [],
    people: [],
    inName: new Array(words.length).fill(false),
    acronyms: new Map(),
    drafts: [],
    named: [],
  };
  findMatches(scene);
  mendMatches(scene);
  const runs = findRuns(scene);
  findAcronyms(scene, runs);
  noteMatches(scene);
  readRest(scene, readNames(scene, runs));
  readWordSurnames(scene);
  settle(scene);
  readInstitutions(scene);
  readDefiniteOffices(scene);
  readGroups(scene);
  readUnnamed(scene);
  settle(scene);
  readSides(scene);
  readPronouns(scene);
  return finish(scene);
}

/** Puts in order what has been named so far, for the rules that look back. */
function settle(scene: Scene): void {
  scene.named.length = 0;
  for (const draft of scene.drafts) scene.named.push(draft);
  scene.named.sort((a, b) => a.from - b.from || b.to - a.to);
}
