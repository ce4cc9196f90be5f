import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Why nothing can be read here, or false. */
export const withoutWeights: string | false = existsSync(new URL('models/reader.onnx', root))
  ? false
  : 'models/reader.onnx is not there';

/** The blocks of a language in a page of docs, in their order, each with the heading that it stands under. */
export function blocksOf(page: string, language: string): { heading: string; code: string }[] {
  const text = readFileSync(new URL(page, root), 'utf8');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return Array.from(blocks, (block) => ({
    heading: /(?:^|\n)#+ ([^\n]+)(?![\s\S]*\n#+ )/.exec(text.slice(0, block.index))?.[1] ?? '',
    code: block[1] as string,
  }));
}
