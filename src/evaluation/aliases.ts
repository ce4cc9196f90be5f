import { dice } from './words.ts';

/** Names that count as the same party: the one that is kept, and the others. */
const ALIAS_ROWS: readonly (readonly [code: string, others: string])[] = [
  ['EU', 'EC EEC europe europeans european-community'],
  ['RUS', 'SUN SUHH soviet-union'],
  ['COD', 'ZAR zaire'],
  ['GM', 'general-motors'],
  ['TPP', 'tpp-countries pacific-rim-nations'],
  ['NTC', 'national-libyan-council national-transitional-council'],
  ['SNC', 'syrian-national-coalition syrian-national-council'],
  ['SDF', 'kurdish-led-forces syrian-democratic-forces'],
  ['P5+1', 'world-powers six-world-powers six-powers'],
  ['COMECON', 'comecon-member-states'],
  ['GATT', 'gatt-member-states'],
  ['UN', 'un-member-states'],
  ['APEC', 'apec-members'],
  ['FARC', 'revolutionary-armed-forces-of-colombia'],
  ['HAMAS', 'hamas'],
  ['hezbollah', 'HEZBOLLAH hizbullah'],
  ['chechnya', 'chechen-separatists chechen-republic'],
  ['labour-party', 'labour'],
  ['conservative-party', 'conservatives tories'],
  ['us-congress', 'congress us-lawmakers'],
  ['us-house', 'house-of-representatives'],
  ['us-senate', 'senate'],
  ['republicans', 'us-republicans republican-lawmakers republican-party'],
  ['democrats', 'democratic-politicians democratic-party'],
  ['creditor-banks', 'commercial-bank-creditors foreign-bank-creditors bank-creditors'],
  ['african-countries', 'african-nations african-states'],
  ['arab-states', 'arab-countries arab-nations arab-world arabs'],
  ['developing-countries', 'poor-countries lesser-developed-countries developing-nations'],
  ['developed-countries', 'rich-countries developed-nations'],
  [
    'palestinian-factions',
    'palestinian-militants palestinian-militant-factions palestinian-militant-groups gaza-militants gaza-militant-groups',
  ],
  ['darfur-rebels', 'darfur-rebel-groups darfur-armed-groups sudanese-rebels'],
  ['west', 'western-powers western-countries western-leaders'],
  ['polisario-front', 'polisario POLISARIO'],
  ['islamic-jihad', 'palestinian-islamic-jihad'],
  ['USA', 'white-house'],
  ['afl-cio', 'AFL-CIO AFLCIO'],
];

const ALIASES: ReadonlyMap<string, string> = new Map(
  ALIAS_ROWS.flatMap(([code, others]) => others.split(' ').map((other) => [other, code] as const)),
);

/** The name that stands for a party and all its aliases. */
export const canonical = (party: string): string => ALIASES.get(party) ?? party;

const slugWords = (party: string) => new Set(party.split('-').map((word) => word.replace(/s$/, '')));

/** Whether two names mean one party: the same code or alias, or, for parties without a code, half of their words. */
export function sameParty(a: string, b: string): boolean {
  const [x, y] = [canonical(a), canonical(b)];
  if (x === y) return true;
  return /^[a-z]/.test(x) && /^[a-z]/.test(y) && dice(slugWords(x), slugWords(y)) >= 0.5;
}

/** Whether two lists hold the same parties, order and repetition apart. */
export function sameParties(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [[...new Set(a.map(canonical))], [...new Set(b.map(canonical))]];
  if (x.length !== y.length) return false;
  return x.every((p) => y.some((q) => sameParty(p, q))) && y.every((p) => x.some((q) => sameParty(p, q)));
}
