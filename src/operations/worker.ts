// One reader in a thread of its own: see `pool.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { answerTasks } from './answer.ts';
import { openReader, type ReaderSettings } from './reader.ts';

if (!parentPort) throw new Error('worker.ts runs as a worker thread only');
await answerTasks(parentPort, await openReader(workerData as ReaderSettings));
