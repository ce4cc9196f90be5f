/** Offices whose holder the news names with the office while it lasts; other ministers change too often to tell apart. */
export const TITLES = [
  'President',
  'Prime Minister',
  'Premier',
  'Chancellor',
  'Foreign Minister',
  'Secretary of State',
  'Secretary-General',
] as const;

/** Before a title: the office is past, to come, or another ("Vice President"). */
export const NOT_NOW: ReadonlySet<string> = new Set(
  'then former formerly ex late previous elect deputy vice acting'.split(' '),
);
