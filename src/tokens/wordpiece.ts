import { RuleError, type Span } from '../types/index.ts';

/** One word piece: its number in the vocabulary and the words of the text that it stands for. */
export type Token = Span & { readonly id: number };

export type Vocabulary = {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly start: number;
  readonly end: number;
  readonly padding: number;
};

/** Longer words become one unknown piece, as in BERT's tokenizer. Counted in code points. */
const LONGEST_WORD = 100;

/**
 * Reads a vocabulary file: one piece a line, its line number its id; a piece that continues a word begins with "##".
 * @throws RuleError PARLEY-MODEL-003 where one of MPNet's special pieces is missing
 */
export function parseVocabulary(file: string): Vocabulary {
  const ids = new Map<string, number>();
  for (const [id, piece] of file.trimEnd().split(/\r?\n/).entries()) if (!ids.has(piece)) ids.set(piece, id);
  const special = (piece: string) => {
    const id = ids.get(piece);
    if (id === undefined)
      throw new RuleError(
        'PARLEY-MODEL-003',
        `the vocabulary lacks ${piece}; take the file that came with the weights`,
      );
    return id;
  };
  return { ids, unknown: special('[UNK]'), start: special('<s>'), end: special('</s>'), padding: special('<pad>') };
}

/**
 * WordPiece as BERT's uncased models have it (Wu et al. 2016; Devlin et al. 2019): white space and punctuation part
 * words, accents and case are folded, CJK characters stand alone, and each word is cut into the longest pieces that
 * the vocabulary holds.
 * @returns pieces in order with their UTF-16 spans in the text; special pieces are not added
 */
export function wordPieces(text: string, vocabulary: Vocabulary, span: Span = { start: 0, end: text.length }): Token[] {
  const out: Token[] = [];
  for (const word of words(text, span)) cut(word, vocabulary, out);
  return out;
}

/** A word's folded characters, each with the span that it came from. */
type Folded = { chars: string[]; starts: number[]; ends: number[] };

function* words(text: string, span: Span): Generator<Folded> {
  let word: Folded = { chars: [], starts: [], ends: [] };
  for (let i = span.start; i < span.end; ) {
    const point = text.codePointAt(i) as number;
    const next = i + (point > 0xffff ? 2 : 1);
    const char = text.slice(i, next);
    const kind = kindOf(point, char);
    if (kind !== 'ignored') {
      if (kind !== 'letter' && word.chars.length > 0) {
        yield word;
        word = { chars: [], starts: [], ends: [] };
      }
      if (kind === 'alone') yield { chars: [...fold(char)], starts: [i], ends: [next] };
      else if (kind === 'letter') append(word, fold(char), i, next);
    }
    i = next;
  }
  if (word.chars.length > 0) yield word;
}

function append(word: Folded, folded: string, start: number, end: number): void {
  for (const char of folded) {
    word.chars.push(char);
    word.starts.push(start);
    word.ends.push(end);
  }
}

const ASCII_FOLDED = Array.from({ length: 128 }, (_, point) => String.fromCharCode(point).toLowerCase());

function fold(char: string): string {
  const point = char.charCodeAt(0);
  if (point < 128) return ASCII_FOLDED[point] as string;
  return char
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

type Kind = 'letter' | 'alone' | 'space' | 'ignored';
const ASCII_KINDS: Kind[] = Array.from({ length: 128 }, (_, point) => {
  if (point === 9 || point === 10 || point === 13 || point === 32) return 'space';
  if (point < 32 || point === 127) return 'ignored';
  return /[0-9A-Za-z]/.test(String.fromCharCode(point)) ? 'letter' : 'alone';
});

function kindOf(point: number, char: string): Kind {
  if (point < 128) return ASCII_KINDS[point] as Kind;
  if (point === 0xfffd || /\p{C}/u.test(char)) return /\p{Cn}/u.test(char) ? 'letter' : 'ignored';
  if (/\s|\p{Zs}/u.test(char)) return 'space';
  if (isCjk(point) || /\p{P}/u.test(char) || strokedSign(char)) return 'alone';
  return 'letter';
}

/** "≠" is an equals sign with a stroke: folding leaves an ASCII sign, which stands alone. */
function strokedSign(char: string): boolean {
  return /\p{S}/u.test(char) && ASCII_KINDS[fold(char).charCodeAt(0)] === 'alone';
}

/** CJK ideographs as BERT's tokenizer counts them. */
function isCjk(point: number): boolean {
  return (
    (point >= 0x4e00 && point <= 0x9fff) ||
    (point >= 0x3400 && point <= 0x4dbf) ||
    (point >= 0x20000 && point <= 0x2ceaf) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x2f800 && point <= 0x2fa1f)
  );
}

function cut(word: Folded, vocabulary: Vocabulary, out: Token[]): void {
  const { chars, starts, ends } = word;
  if (chars.length === 0) return;
  const whole = { start: starts[0] as number, end: ends.at(-1) as number };
  if (chars.length > LONGEST_WORD) {
    out.push({ ...whole, id: vocabulary.unknown });
    return;
  }
  const from = out.length;
  for (let i = 0; i < chars.length; ) {
    let j = chars.length;
    let id: number | undefined;
    for (; j > i; j--) {
      id = vocabulary.ids.get((i > 0 ? '##' : '') + chars.slice(i, j).join(''));
      if (id !== undefined) break;
    }
    if (id === undefined) {
      out.length = from;
      out.push({ ...whole, id: vocabulary.unknown });
      return;
    }
    out.push({ start: starts[i] as number, end: ends[j - 1] as number, id });
    i = j;
  }
}
