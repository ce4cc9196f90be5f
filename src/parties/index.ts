// Who a report speaks of: states, organisations, groups and persons, the places and the sources without a name. Tables
// of names (our own rows, npm world-countries, PETRARCH's dictionaries) and a few rules give every reading that words
// can have ("Tokyo": the party JPN and a place); which part a mention plays is the reader's business. Rules rather than
// a learned tagger, because a name's normal form has one right answer and a user's own table must be able to change it.
export { findMentions, type MentionContext } from './find.ts';
export { type Held, officesHeld } from './held.ts';
export { fold, nameKey, slug } from './names.ts';
export { KINDS, type PartyKind, type PartyRow, parsePartyTable } from './rows.ts';
export { RULES, type Rule } from './rules.ts';
export { createParties, type Parties } from './table.ts';
