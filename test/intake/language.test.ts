import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertEnglish } from '../../src/intake/index.ts';

const ENGLISH = [
  'The delegations of the two states met for the third time on Monday and agreed to meet again.',
  'ENVOYS FROM BOTH SIDES MET BEHIND CLOSED DOORS ON MONDAY, THE FOREIGN MINISTRY SAID IN A STATEMENT.',
  'Talks fail.',
  'No deal in Madrid',
  'Sánchez, Rajoy, Zapatero, Madrid: no deal',
  'Minister Jerzy Szmajdziński met Přemysl Sobotka and Gyula Horn in Székesfehérvár to sign the border treaty.',
  '1,234 5,678 9,012',
];
for (const text of ENGLISH) test(`passes: ${text.slice(0, 50)}`, () => assertEnglish(text));

const FOREIGN: [string, string][] = [
  [
    'French',
    'Les ministres des deux pays se sont rencontrés lundi à Genève pour discuter du traité de paix et des frontières.',
  ],
  [
    'German',
    'Die Minister der beiden Staaten trafen sich am Montag in Genf, um über den Friedensvertrag zu verhandeln.',
  ],
  ['Dutch', 'De ministers van beide landen hebben maandag in Genève over het vredesverdrag en de grenzen gesproken.'],
  [
    'Spanish',
    'Los ministros de ambos países se reunieron el lunes en Ginebra para discutir el tratado de paz y las fronteras.',
  ],
  [
    'Danish',
    'Ministrene fra de to lande mødtes mandag i Genève for at drøfte fredsaftalen og grænserne mellem landene.',
  ],
  [
    'Japanese',
    '両国の外相は月曜日にジュネーブで会談し、平和条約と国境について協議したが、合意には至らなかったと外務省が発表した。次回の会談は来月に東京で開かれる見通しである。',
  ],
  ['Russian', 'Министры двух стран встретились в понедельник в Женеве, чтобы обсудить мирный договор и границы.'],
];
for (const [language, text] of FOREIGN) {
  test(`refuses ${language}, and says so`, async () => {
    await assert.rejects(assertEnglish(text), { code: 'PARLEY-INTAKE-LANGUAGE', message: new RegExp(language) });
  });
}
