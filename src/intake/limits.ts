/** What intake takes at most, in bytes. The longest reports of the wires are under 0.1 MB; a book is about 1 MB. */
export const LIMITS = {
  /** One report, decoded or not. */
  report: 8 * 1024 * 1024,
  /** One line of JSON Lines: a report and its escapes. */
  line: 16 * 1024 * 1024,
} as const;

/** @returns "8 MB" */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
