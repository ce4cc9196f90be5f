// One reader in a thread of its own: see `pool.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { answerTasks } from './answer.ts';
import type { Hello } from './pool.ts';
import { openReader, type ReaderSettings } from './reader.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');
try {
  await answerTasks(port, await openReader(workerData as ReaderSettings));
} catch (error) {
  const { code = '', message } = error as { code?: string; message: string };
  port.postMessage({ fault: { code, message } } satisfies Hello);
}
