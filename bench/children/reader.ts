// The whole reading: reader.ts FILE WORKERS [BATCHES]. One worker reads in this thread; more read in a thread each, as
// `parley read --threads` does, the next report going to whoever is free. With BATCHES, what the reader hands to
// the runtime is written there.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { lines } from '../texts.ts';
import { record } from './batches.ts';
import { asReport, loadReader } from './load.ts';
import { say } from './say.ts';

const WARM = 3;
type Shared = { readonly file: string; readonly next: Int32Array };

if (isMainThread) await main();
else await work(workerData as Shared);

async function main(): Promise<void> {
  const [file = '', workers = '1', batches] = process.argv.slice(2);
  const next = new Int32Array(new SharedArrayBuffer(4));
  if (workers === '1') say({ seconds: await alone(file, batches) });
  else say({ seconds: await together(Number(workers), { file, next }) });
}

async function alone(file: string, batches?: string): Promise<number> {
  const reader = await loadReader(batches ? record(batches) : undefined);
  const texts = lines(file);
  if (!batches) for (const [i, text] of texts.slice(0, WARM).entries()) await reader.read(asReport(text, i));
  const began = performance.now();
  for (const [i, text] of texts.entries()) await reader.read(asReport(text, i));
  return (performance.now() - began) / 1000;
}

async function together(count: number, shared: Shared): Promise<number> {
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url), { workerData: shared }));
  const all = (message: string) => Promise.all(workers.map((worker) => heard(worker, message)));
  await all('ready');
  const began = performance.now();
  const done = all('done');
  for (const worker of workers) worker.postMessage('go');
  await done;
  return (performance.now() - began) / 1000;
}

function heard(worker: Worker, message: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (said) => said === message && resolve());
    worker.on('error', reject);
  });
}

async function work({ file, next }: Shared): Promise<void> {
  const reader = await loadReader();
  const texts = lines(file);
  for (const [i, text] of texts.slice(0, WARM).entries()) await reader.read(asReport(text, i));
  parentPort?.once('message', async () => {
    for (let i = Atomics.add(next, 0, 1); i < texts.length; i = Atomics.add(next, 0, 1)) {
      await reader.read(asReport(texts[i] as string, i));
    }
    parentPort?.postMessage('done');
  });
  parentPort?.postMessage('ready');
}
