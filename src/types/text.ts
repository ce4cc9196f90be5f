/**
 * Half-open span in UTF-16 units of the report's text as it came: `text.slice(start, end)` are its words.
 * Every offset in Parley counts so, unless its name says otherwise.
 */
export type Span = { readonly start: number; readonly end: number };

/** A report as intake gives it: the text untouched, and what came with it. */
export type Report = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF day, or null where none was given. */
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
};

/**
 * Something the text names, with every reading that the rules can give it. One mention may be read in several
 * ways ("Tokyo": the party JPN and a place); which part it plays in a fact is for the reader to choose.
 */
export type Mention = Span & {
  /** The parties it stands for: codes or names as RECORD.md has them. Several for "the two countries". */
  readonly parties?: readonly string[];
  /** The person it names, in full where the report gives the full name. */
  readonly person?: string;
  /** The place it names, as the report names it. */
  readonly place?: string;
  readonly time?: TimeValue;
  readonly amount?: { value: number; unit: string; of: string | null; bound: 'min' | 'max' | 'about' | null };
  /** Words that vouch without a name: "informed sources", "a diplomat", "officials". */
  readonly unnamed?: boolean;
  /** How it came to be read so, for `--explain`: the ids of the table rows and rules. */
  readonly via: readonly string[];
};

/** A time expression's value: TIMEX3 type, EDTF interval, third of it. */
export type TimeValue = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** EDTF, as RECORD.md's `time`; null where the expression has no place in the calendar (a duration, "soon"). */
  readonly edtf: string | null;
  readonly part: 'early' | 'mid' | 'late' | null;
};
