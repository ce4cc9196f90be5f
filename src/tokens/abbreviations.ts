/** Before a name: a full stop after these never ends a sentence ("Gen. Park arrived"). */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt adm cmdr brig gov sen rep sens reps rev hon st amb pres messrs mt ft vs no nos art sec'.split(
    ' ',
  ),
);

/**
 * A full stop after these may end a sentence, but does not where a capital or a number follows ("Jan. 20",
 * "Co. Ltd"): news seldom ends a sentence with one.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd bros dept univ pct est approx etc jr sr al fig u.s u.n u.k e.u a.m p.m i.e e.g'.split(
    ' ',
  ),
);
