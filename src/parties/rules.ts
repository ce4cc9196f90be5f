/** A rule of the engine, as `--explain` names it in a mention's `via`. Rows of the tables have ids of their own (`state:JPN:capital`). */
export type Rule = { readonly id: string; readonly says: string };

/** The rules by which mentions come to be. Each has cases in corpus/parties/cases.tsv, which the tests run. */
export const RULES: readonly Rule[] = [
  { id: 'institution', says: 'a government and its parts are the state that is named before or after them' },
  { id: 'state-of-context', says: 'where no state is named, it is the one that the report named last' },
  { id: 'state-of-report', says: 'or the one that the report names most' },
  { id: 'office-before-name', says: 'a person has the party that the office before the name belongs to' },
  { id: 'office-of-one-party', says: 'some offices are only one party’s: a Pope, a Secretary of State' },
  { id: 'state-office', says: 'some offices are only a state’s: a president, a presidential adviser' },
  { id: 'office', says: 'an office or a form of address makes a name a person’s' },
  { id: 'apposition', says: 'a person has the party of the office told after a comma' },
  { id: 'apposition-before', says: 'or before one' },
  { id: 'apposition-context', says: 'an office after a comma that only the report’s context gives a party' },
  { id: 'party-mark', says: 'lawmakers have the party that stands after their name: "(R-Texas)"' },
  { id: 'office-held', says: '"the president" is the person to whom the report last gave that office' },
  {
    id: 'name',
    says: 'two words and more with capitals, the first a first name or a verb of saying after them, are a person',
  },
  {
    id: 'surname',
    says: 'a surname means the person whom the report names in full, the nearest before it or the first after it',
  },
  { id: 'demonym-before', says: '"the North Korean Kim" is no other land’s Kim' },
  { id: 'surname-alone', says: 'a surname that needs no first name while its bearer holds office' },
  { id: 'half-of-korea', says: 'in a report on Korea "the North" and "the South" are its states' },
  { id: 'by-name', says: 'a lawmaker, a governor or a candidate may act in their own name' },
  { id: 'acronym', says: 'a short name that the report explains stands for the long one' },
  { id: 'acronym-in-capitals', says: 'a short word in a text all in capitals may be an acronym' },
  {
    id: 'unknown-name',
    says: 'a name that no table knows is a party by that name, and a place after a preposition of place',
  },
  { id: 'group', says: 'a group of people or states goes by its words' },
  { id: 'named-before', says: 'and where its head stands alone, by the words that the report gave it before' },
  { id: 'organisation-before', says: '"the union", "the company" is the one named last' },
  { id: 'unnamed', says: 'sources without a name' },
  { id: 'told-before', says: '"the officials" are those of the party that the report told before' },
  { id: 'sides', says: '"the two sides" are the parties told together most often and most lately' },
  { id: 'words', says: 'or go by their words' },
  { id: 'pronoun', says: 'a pronoun is whoever fits in the sentences before, the first named of a sentence first' },
];
