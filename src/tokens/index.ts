// Sentences and word pieces with their places in the text. The encoder reads word pieces; everything else in Parley
// counts in UTF-16 units of the text as it came, so each piece keeps its span. Our own code, since the tokenizer
// libraries for JavaScript give no offsets; `npm run measure` compares it piece for piece with the Python one.
export { sentences } from './sentences.ts';
export { parseVocabulary, type Token, type Vocabulary, wordPieces } from './wordpiece.ts';
