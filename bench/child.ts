import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a part's process says of itself, on its last line. */
export type Measured = { readonly seconds: number; readonly peak: number; readonly [more: string]: unknown };

/** One core, or two: the process is bound to them where the system can do that. */
export type Cores = 1 | 2;

const BINDS = existsSync('/usr/bin/taskset');

/**
 * Runs a part in a process of its own.
 * @param argv program and arguments; the working folder is `bench/`
 * @returns what the process printed last, a JSON object; `peak` in bytes
 * @throws Error with the process's own words where it failed
 */
export function child(cores: Cores, argv: readonly string[]): Measured {
  const bound = BINDS ? ['taskset', '-c', cores === 1 ? '0' : '0,1', ...argv] : argv;
  const threads = String(cores);
  const env = { ...process.env, OMP_NUM_THREADS: threads, OPENBLAS_NUM_THREADS: threads };
  const [program = '', ...rest] = bound;
  const run = spawnSync(program, rest, { cwd: import.meta.dirname, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`${argv.join(' ')} failed: ${run.stderr || run.error?.message}`);
  return JSON.parse(run.stdout.trimEnd().split('\n').at(-1) ?? '') as Measured;
}
