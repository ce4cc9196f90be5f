// Amounts in news: money, shares, lengths of time, tonnes, and things or persons counted, as the record writes them.
//
// A number is read (figures, words, fractions, millions), dates and names are set aside, then the words beside it tell its
// unit, its bound ("more than") and what it is an amount of. Units are tables; the one rule that is none is that the first
// plural of the noun phrase after a number is what it counts. Pure; linear in the text's length.
export { type AmountMention, type AmountValue, findAmounts } from './amounts.ts';
export { BOUND_AFTER, BOUND_BEFORE } from './bounds.ts';
export { isPersons } from './people.ts';
export { VAGUE_NUMBERS } from './scan.ts';
