import { sentences, type Token, type Vocabulary, wordPieces } from '../../tokens/index.ts';
import type { Span } from '../../types/index.ts';
import { type Window, windows } from './windows.ts';

/** What the encoder reads of a text: its sentences, each with its word pieces, and the windows they are read in. */
export type Features = {
  readonly sentences: readonly Span[];
  readonly tokens: readonly (readonly Token[])[];
  readonly windows: readonly Window[];
};

/** Cuts a text into what the encoder reads. Pure; linear in the text's length. */
export function features(text: string, vocabulary: Vocabulary): Features {
  const spans = sentences(text);
  const tokens = spans.map((span) => wordPieces(text, vocabulary, span));
  return { sentences: spans, tokens, windows: windows(tokens.map((list) => list.length)) };
}
