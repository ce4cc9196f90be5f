import type { Io } from '../io.ts';

/** How an operation's items are shown, and what that needs of the command line. */
export type View<Item> = {
  readonly flags: readonly { readonly name: string; readonly description: string }[];
  /**
   * Writes the items as they come.
   * @param flags those of `flags` that were given, and the operation's own input
   * @param clear takes the progress line away; to be called before anything is written
   * @returns the exit code
   */
  show(items: AsyncIterable<Item>, io: Io, flags: Record<string, unknown>, clear: () => Promise<void>): Promise<number>;
};
// biome-ignore lint/suspicious/noExplicitAny: a table holds views of any item
export type AnyView = View<any>;
