import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './children/say.ts';
import { withoutReader } from './room.ts';
import { missing, type Row } from './table.ts';

const ROUNDS = 5;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The whole command on one short report, as a user calls it; beside it, what node alone takes to start. */
export function start(): Row[] {
  const what = 'parley read on one report';
  const example = existsSync(at('../examples')) && readdirSync(at('../examples')).find((name) => name.endsWith('.txt'));
  const why = withoutReader() ?? (example ? undefined : 'examples has no report');
  if (why) return [missing(what, why)];
  return [
    {
      what,
      value: seconds([at('../bin/parley.js'), 'read', at(`../examples/${example}`)]),
      unit: 's',
      limit: { most: 1.5 },
    },
    { what: 'node alone', value: seconds(['--eval', '0']), unit: 's' },
  ];
}

function seconds(argv: string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${argv.join(' ')} failed: ${stderr}`);
    return (performance.now() - began) / 1000;
  });
  return median(rounds);
}
