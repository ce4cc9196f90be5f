import type { BuilderName, Constants } from '../build.ts';

/** One row of the rule table. */
export type TimeRule = {
  /** Permanent name: it is shown by `--explain`. */
  readonly id: string;
  /** See pattern.ts. Several where the same is said with its words in another order. */
  readonly patterns: readonly string[];
  readonly make: BuilderName;
  readonly with?: Constants;
  /** Text, and the EDTF that it must give under the publication date 2001-02-06 (a Tuesday); null where it gives none. */
  readonly examples: readonly (readonly [text: string, edtf: string | null])[];
  /** Text in which the row must find nothing. */
  readonly counterexamples?: readonly string[];
  readonly reason?: string;
};
