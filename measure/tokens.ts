import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseVocabulary, type Token, wordPieces } from '../src/tokens/index.ts';
import type { Outcome, Section } from './section.ts';
import { own, parseJsonLines, type ReportLine, readJsonLines, shared } from './shared.ts';

const REPORTS = 2000;
/** Several texts are cut at once by the Python side: its own output stays in memory. */
const LARGEST_OUTPUT = 1 << 30;

export const tokens: Section = {
  name: 'tokens',
  about: `our word pieces against the Python tokenizer's on ${REPORTS} real reports, piece for piece with their places`,
  run: compareTokens,
};

type Piece = readonly [id: number, start: number, end: number];

function compareTokens(): Outcome {
  const vocabularyFile = process.env.PARLEY_VOCABULARY ?? own('models/vocabulary.txt');
  const python = process.env.PARLEY_PYTHON ?? 'python3';
  const missing = missingFor(vocabularyFile, python);
  if (missing) return { skipped: missing };
  const texts = sample(readJsonLines<ReportLine>(shared('news/raw.jsonl.gz'))).map(({ text }) => text.toWellFormed());
  const theirs = pythonPieces(python, vocabularyFile, texts);
  const vocabulary = parseVocabulary(readFileSync(vocabularyFile, 'utf8'));
  let [pieces, differ] = [0, 0];
  const examples: string[] = [];
  for (const [i, text] of texts.entries()) {
    const ours = wordPieces(text, vocabulary);
    pieces += ours.length;
    const fault = firstDifference(text, ours, theirs[i] ?? []);
    if (!fault) continue;
    differ++;
    if (examples.length < 10) examples.push(`  ${fault}`);
  }
  const words = differ ? `${differ} reports differ` : 'all the same';
  return { ok: differ === 0, lines: [`${pieces} word pieces in ${texts.length} reports: ${words}`, ...examples] };
}

function missingFor(vocabulary: string, python: string): string | null {
  if (!existsSync(vocabulary)) return `${vocabulary} is missing`;
  if (!existsSync(shared('news/raw.jsonl.gz'))) return '../shared/news is not here';
  const run = spawnSync(python, ['-c', 'import tokenizers'], { encoding: 'utf8' });
  return run.status === 0 ? null : `${python} has no module tokenizers (name one that has by PARLEY_PYTHON)`;
}

/** Evenly from the whole list, so that every kind of report is among them. */
const sample = <T>(list: readonly T[]): T[] =>
  list.filter((_, i) => Math.floor((i * REPORTS) / list.length) !== Math.floor(((i - 1) * REPORTS) / list.length));

function pythonPieces(python: string, vocabulary: string, texts: readonly string[]): Piece[][] {
  const run = spawnSync(python, [own('measure/tokens.py'), vocabulary], {
    encoding: 'utf8',
    input: `${texts.map((text) => JSON.stringify(text)).join('\n')}\n`,
    maxBuffer: LARGEST_OUTPUT,
  });
  if (run.status !== 0) throw new Error(`${python}: ${run.stderr.slice(-1000)}`);
  return parseJsonLines<Piece[]>(run.stdout);
}

/** The first piece that differs, in words; '' where none does. Theirs count code points, ours UTF-16 units. */
function firstDifference(text: string, ours: readonly Token[], theirs: readonly Piece[]): string {
  const units = unitsOfPoints(text);
  for (let k = 0; k < Math.max(ours.length, theirs.length); k++) {
    const [a, b] = [ours[k], theirs[k]];
    const [start, end] = [units[b?.[1] ?? 0], units[b?.[2] ?? 0]];
    if (a && b && a.id === b[0] && a.start === start && a.end === end) continue;
    const at = a?.start ?? start ?? 0;
    const around = JSON.stringify(text.slice(Math.max(0, at - 15), at + 15));
    return `piece ${k}: ours ${a?.id} ${a?.start}–${a?.end}, theirs ${b?.[0]} ${start}–${end}, near ${around}`;
  }
  return '';
}

/** Where each code point of the text begins, in UTF-16 units; and where the text ends. */
function unitsOfPoints(text: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) out.push(i);
  return [...out, text.length];
}
