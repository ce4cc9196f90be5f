import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** What a figure depends on besides the code. `load` is the minute's before the run: over 0.2, someone else is at work. */
export function machine(): Record<string, string> {
  return {
    machine: `${cpus()[0]?.model ?? '?'} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    load: (loadavg()[0] ?? 0).toFixed(2),
    node: process.version,
    onnxruntime: version('onnxruntime-node'),
    compromise: version('compromise'),
    parley: commit(),
  };
}

function version(name: string): string {
  try {
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  } catch {
    return 'not there';
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'not a checkout';
  }
}
