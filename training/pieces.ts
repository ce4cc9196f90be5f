// Counts word pieces over the news, for `vocabulary.py`: gold reports weigh ten, dated articles five.
//   node training/pieces.ts VOCABULARY SHARED > counts.json
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseVocabulary, wordPieces } from '../src/tokens/index.ts';

const [file, shared] = process.argv.slice(2) as [string, string];
const vocabulary = parseVocabulary(readFileSync(file, 'utf8'));
const counts = new Map<number, number>();

count(gunzipSync(readFileSync(join(shared, 'news/raw.jsonl.gz'))), 1);
count(gunzipSync(readFileSync(join(shared, 'news/articles.jsonl.gz'))), 5);
count(readFileSync(join(shared, 'gold/train/reports.jsonl')), 10);
console.log(JSON.stringify([...counts]));

function count(lines: Buffer, weight: number): void {
  for (const line of lines.toString('utf8').split('\n')) {
    if (!line.trim()) continue;
    const { text } = JSON.parse(line) as { text: string };
    for (const { id } of wordPieces(text, vocabulary)) counts.set(id, (counts.get(id) ?? 0) + weight);
  }
}
