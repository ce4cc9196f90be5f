// What every told fact passes, whoever read it: its evidence must stand in the text to the letter, where its span says,
// inside one paragraph and no longer than a sentence can be. A fact that fails is refused and said so, never dropped in
// silence. Apart from the readers, because none of them is trusted; what else the words must carry comes with the readers
// that need it.
export { type Grounded, ground, LONGEST_EVIDENCE, type Refusal } from './ground.ts';
