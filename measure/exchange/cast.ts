import type { State } from './world.ts';

/** A part that a state plays in a report, and the words that name it there. */
export type Part = {
  readonly code: string;
  readonly names: readonly string[];
  /** Adjectives, which may also name its people ("10 Japanese"). */
  readonly adjectives?: readonly string[];
  /** Abbreviations that stand for the name and for the adjective ("U.S."). */
  readonly either?: readonly string[];
  readonly capitals?: readonly string[];
  /** The report calls its head a president: it goes to a state that has one who governs. */
  readonly president?: boolean;
  readonly currency?: { readonly word: string; readonly code: string };
};

/** A person as the report names them; `family` alone means them too. */
export type CastPerson = {
  readonly full: string;
  readonly family: string;
  readonly of: string;
  readonly woman?: boolean;
};

/** What a report's parts need so that it can be told of other states: written once for each report that is exchanged. */
export type Cast = {
  readonly parts: readonly Part[];
  readonly people: readonly CastPerson[];
  /** Two parts that are neighbours, and the land that they share. */
  readonly neighbours: readonly [a: string, b: string];
  readonly land?: string;
  /** Parts that lie on the neighbours' continent, too. */
  readonly region?: readonly string[];
  /**
   * Words that only fit this report's states, with {CODE.name}, {CODE.adjective}, {CODE.capital},
   * {CODE.continent} and {CODE.continental} for what replaces them.
   */
  readonly phrases?: readonly (readonly [from: string, to: string])[];
};

export type NewPerson = { readonly full: string; readonly family: string };

/** One drawn exchange: who plays which part, who the people are, and by how much the dates move. */
export type Exchange = {
  readonly states: ReadonlyMap<string, State>;
  readonly people: ReadonlyMap<string, NewPerson>;
  readonly land: string | null;
  readonly dates: DateShift;
};

/** `years` moves what is near the report's date, `farYears` (whole decades) what is long before it. */
export type DateShift = {
  readonly years: number;
  readonly farYears: number;
  readonly months: number;
  /** Years before this one are long before. */
  readonly farBefore: number;
};
