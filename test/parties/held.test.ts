import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParties, officesHeld } from '../../src/parties/index.ts';
import { cpuMs } from '../cpu.ts';

const parties = createParties();
const held = (text: string, using = parties) => officesHeld(text, using).map(({ from, to }) => `${from}/${to}`);
const MORI = '2000-04/2001-04';
const KIM = '1998-02/2003-02';

const CASES: [string, string, string[]][] = [
  ['the title before the name', 'Japan said Prime Minister Yoshiro Mori would come.', [MORI]],
  ['two persons', 'Prime Minister Yoshiro Mori met President Kim Dae-jung.', [MORI, KIM]],
  ['twice told, once held', 'Prime Minister Yoshiro Mori left. Prime Minister Yoshiro Mori came.', [MORI]],
  ['over a line end', 'Japanese Prime Minister\nYoshiro Mori', [MORI]],
  ['a possessive', 'Prime Minister Yoshiro Mori’s envoy', [MORI]],
  ['a capital after the name', 'Prime Minister Yoshiro Mori Monday left.', [MORI]],
  ['an initial in the name', 'President George W. Bush spoke.', ['2001-01/2009-01']],
  ['an accent left out or kept', 'Prime Minister Göran Persson', ['1996-03/2006-10']],
  ['past: then', 'the then U.S. Secretary of State Madeleine Albright', []],
  ['past: former', 'former President Bill Clinton', []],
  ['past: ex-', 'ex-President Bill Clinton', []],
  ['to come: president-elect', 'President-elect Bill Clinton', []],
  ['another office: deputy', 'Deputy Prime Minister Yoshiro Mori', []],
  ['another office: vice', 'Vice President Dick Cheney', []],
  ['"former" of somebody else', 'He is former. Prime Minister Yoshiro Mori left.', [MORI]],
  ['"former" before a comma', 'A former, now dead, and Prime Minister Yoshiro Mori', [MORI]],
  ['two persons of one name', 'President George Bush spoke.', []],
  ['nobody known', 'President Nobody Atall spoke.', []],
  ['a surname alone', 'President Clinton spoke.', []],
  ['no title', 'Yoshiro Mori spoke.', []],
  ['a title in small letters', 'prime minister Yoshiro Mori', []],
  ['a title within a word', 'NonPresident Bill Clinton', []],
  ['nothing', '', []],
];
for (const [name, text, expected] of CASES) test(`offices held: ${name}`, () => assert.deepEqual(held(text), expected));

/** Four times the text takes four times as long, not sixteen; under a tenth of a second a clock tells little. */
test('offices held: linear in the length of words, titles or dots', () => {
  for (const unit of ['a', 'A.', 'a ', 'President ', 'President A.', 'Prime Minister Kim ', ' ']) {
    const took = (size: number) => {
      const text = unit.repeat(size / unit.length);
      const begun = cpuMs();
      officesHeld(text, parties);
      return cpuMs() - begun;
    };
    const [quarter, whole] = [took(250_000), took(1e6)];
    assert.ok(whole < 8 * Math.max(quarter, 100), `${JSON.stringify(unit)}: ${quarter} ms for a quarter, ${whole} ms`);
  }
});
