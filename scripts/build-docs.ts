// Writes docs/command.md from the operations table; with --check it only says whether the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { VIEWS } from '../src/cli/views/index.ts';
import { type AnyOperation, type Field, fieldsOf, OPERATIONS } from '../src/operations/index.ts';

const FILE = new URL('../docs/command.md', import.meta.url);

const INTRODUCTION = `# The command

Written by \`npm run build:docs\` from the table of operations; \`parley COMMAND --help\` says the same.

Results go to standard output; faults, progress and the count of what was held back to standard error. Exit codes: 0 all
went well, 1 some of the batch failed, 2 nothing could be done or the usage was wrong.
`;

export function commandPage(): string {
  return [INTRODUCTION, ...OPERATIONS.map(section)].join('\n');
}

function section(operation: AnyOperation): string {
  const fields = fieldsOf(operation);
  const flags = VIEWS[operation.name]?.flags ?? [];
  const rows = [
    ...fields.map((field) => `| \`${usageOf(field)}\` | ${cell(field.description)} |`),
    ...flags.map(({ name, description }) => `| \`--${name}\` | ${cell(description)} |`),
  ];
  const examples = operation.examples.map(({ line, says }) => `# ${says}\n${line}`).join('\n\n');
  const parts = [
    `## parley ${operation.name}`,
    `${operation.summary[0]?.toUpperCase()}${operation.summary.slice(1)}.`,
    operation.details,
    `| | |\n| --- | --- |\n${rows.join('\n')}`,
    `\`\`\`sh\n${examples}\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

function usageOf({ name, value, kind, positional }: Field): string {
  if (positional) return `${value ?? name}${kind === 'list' ? '…' : ''}`;
  return kind === 'flag' ? `--${name}` : `--${name} ${value ?? name}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) {
  const wanted = commandPage();
  if (!process.argv.includes('--check')) writeFileSync(FILE, wanted);
  else if (readFileSync(FILE, 'utf8') !== wanted) {
    console.error('docs/command.md is stale: npm run build:docs');
    process.exitCode = 1;
  }
}
