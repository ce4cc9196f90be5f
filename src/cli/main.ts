// Where the `parley` command begins, already on the right node: see bin/parley.js.
import { enableCompileCache } from 'node:module';
import { ioOfProcess } from './process.ts';

enableCompileCache();
const { runCli } = await import('./run.ts');
process.exitCode = await runCli(process.argv.slice(2), ioOfProcess());
