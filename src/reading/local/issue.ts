/** Words that a matter does not begin with: "the", "its", "on", "about". */
const LEADING = /^(?:(?:the|a|an|its|their|his|her|on|about|over|of|for|to|that|in)\s+)+(?=\S)/i;
const EDGES = /^[\s"'“”‘’(,;:—–-]+|[\s"'“”‘’),;:.!?—–-]+$/g;

/** The matter in a few words: quotes, articles and prepositions at its edges left out, white space single. */
export function tidyIssue(words: string): string | null {
  const tidy = words.replace(/\s+/g, ' ').replace(EDGES, '').replace(LEADING, '').replace(EDGES, '');
  return tidy === '' ? null : tidy;
}
