import type { Amount, RecordFact, Source } from '../../types/index.ts';
import { partiesInWords, partyInWords } from './parties.ts';

/** Who does it, and to whom: "Japan → North Korea"; "Japan and North Korea" where nobody is aimed at. */
export function sidesInWords({ actors, recipients, people }: RecordFact): string {
  const who = partiesInWords(actors);
  const whom = partiesInWords(recipients);
  const sides = whom ? `${who || 'someone'} → ${whom}` : who;
  return people?.length ? `${sides} (${people.join(', ')})` : sides;
}

/** @example sourceInWords({ kind: 'named', of: 'JPN', text: 'the Foreign Ministry' }) // "the Foreign Ministry (Japan)" */
export function sourceInWords({ kind, of, text }: Source): string {
  if (kind === 'author') return 'the report itself';
  const words = text || { named: 'someone named', unnamed: 'someone unnamed', document: 'a document' }[kind];
  return of ? `${words} (${partyInWords(of)})` : words;
}

const BOUNDS = { min: 'at least', max: 'up to', about: 'about' } as const;

/** @example amountInWords({ value: 500000, unit: 't', of: 'rice', bound: 'min' }) // "at least 500,000 t of rice" */
export function amountInWords({ value, unit, of, bound }: Amount): string {
  const number = value.toLocaleString('en', { maximumFractionDigits: 20 });
  const amount = unit === '%' ? `${number} %` : `${number} ${unit}`;
  return `${bound ? `${BOUNDS[bound]} ` : ''}${amount}${of && of !== unit ? ` of ${of}` : ''}`;
}

/** @example sureInWords(0.834) // "83 % sure" */
export function sureInWords(confidence: number | undefined): string {
  return confidence === undefined ? '' : `${Math.round(confidence * 100)} % sure`;
}
