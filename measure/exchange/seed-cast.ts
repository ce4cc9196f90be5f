import type { Cast } from './cast.ts';

/** Who and what the report `seed` names, for its exchange. Facts only: its words stay where they are. */
export const SEED_CAST: Cast = {
  parts: [
    {
      code: 'JPN',
      names: ['Japan'],
      adjectives: ['Japanese'],
      capitals: ['Tokyo'],
      currency: { word: 'yen', code: 'JPY' },
    },
    { code: 'PRK', names: ['North Korea'], adjectives: ['North Korean'], capitals: ['Pyongyang'] },
    { code: 'KOR', names: ['South Korea'], adjectives: ['South Korean'], capitals: ['Seoul'], president: true },
    { code: 'USA', names: [], adjectives: ['American'], either: ['U.S.'], capitals: ['Washington'], president: true },
    { code: 'CHN', names: ['China'], adjectives: ['Chinese'], capitals: ['Beijing'] },
  ],
  people: [
    { full: 'Kazuyoshi Umemoto', family: 'Umemoto', of: 'JPN' },
    { full: 'Yoshiro Mori', family: 'Mori', of: 'JPN' },
    { full: 'George W. Bush', family: 'Bush', of: 'USA' },
    { full: 'Bill Clinton', family: 'Clinton', of: 'USA' },
    { full: 'Madeleine Albright', family: 'Albright', of: 'USA', woman: true },
    { full: 'Kim Dae Jung', family: 'Kim', of: 'KOR' },
    { full: 'Kim Jong Il', family: 'Kim', of: 'PRK' },
  ],
  neighbours: ['PRK', 'KOR'],
  land: 'Korean Peninsula',
  region: ['JPN'],
  phrases: [
    ['Northeast Asia Division', 'Regional Division'],
    ['Asia', '{KOR.continent}'],
    ['Asian', '{KOR.continental}'],
    ['Secretary of State', 'Foreign Minister'],
    ['the White House', 'office'],
    ['Republicans', 'rival parties'],
    ['U.S. visits', 'visits to {USA.name}'],
  ],
};
