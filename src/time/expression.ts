// What an expression says before anything is known of the report: stated parts only. The resolver adds the rest.
import type { Part } from '../types/index.ts';
import type { Unit } from './words.ts';

/** Against what a relative expression counts: the report's date, or the last time that the story told. */
export type Anchor = 'published' | 'story';

export type Expression =
  | {
      /** A date by its parts; what is not stated is found from the anchor. */
      readonly kind: 'date';
      readonly year?: number;
      /** Month 1–12, or EDTF's code of a season, quarter or half-year. */
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** "last May", "this Tuesday", "next spring": the one before, at or after the anchor. */
      readonly turn?: -1 | 0 | 1;
      /** "March last year": years from the anchor's. "Tuesday last week": weeks. */
      readonly years?: number;
      readonly weeks?: number;
      readonly anchor?: Anchor;
    }
  | { readonly kind: 'decade'; readonly first: number; readonly years: 10 | 100 }
  | {
      /** The calendar unit so many from the anchor's: "last week" is week -1, "today" day 0. */
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly offset: number;
      readonly anchor: Anchor;
      /** "earlier this week": the unit up to the anchor; "later": after it. */
      readonly side?: 'earlier' | 'later';
    }
  | {
      /** A stretch that ends or begins at the anchor: "the past two years", "the next 48 hours". */
      readonly kind: 'stretch';
      readonly unit: Unit;
      readonly count: number | null;
      readonly sign: -1 | 1;
      readonly anchor: Anchor;
    }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'duration' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'set' }
  | { readonly kind: 'vague' }
  /** Words taken so that no rule reads a time into them. */
  | { readonly kind: 'none' };

/** How two found expressions, or one and the words before it, make another: indices into the list of those found. */
export type Joined = {
  readonly start: number;
  readonly end: number;
  readonly via: readonly string[];
} & (
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'bounded'; readonly side: Bound; readonly of: number }
);
/** Which side of a time is meant: up to its end, from its begin, before its begin, after its end. */
export type Bound = 'until' | 'from' | 'before' | 'after';

/** An expression found in the text, not yet placed in the calendar. */
export type Found = {
  readonly start: number;
  readonly end: number;
  /** Lexemes that it covers, half-open. */
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly part: Part | null;
  /** A part of a day was told: TIMEX3 calls it TIME. */
  readonly time: boolean;
  readonly via: readonly string[];
};
