/**
 * Words that hold English sentences together and that few other languages share: "in", "for", "a", "de" and their like
 * are left out, since they are words elsewhere.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to that with by from his her its their this these which who has have had been was were will would could should not but between after before they he she it is are be said as at on'.split(
    ' ',
  ),
);
