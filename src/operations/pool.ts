import { Worker } from 'node:worker_threads';
import type { Reading } from '../reading/local/index.ts';
import { type Report, RuleError } from '../types/index.ts';
import type { OpenedReader, ReaderSettings, ReadOptions } from './reader.ts';

/** What goes to a worker and comes back; `id` ties the two. */
export type Task = { id: number; report: Report; options: ReadOptions };
export type Answer = { id: number; reading: Reading } | { id: number; error: Error };
/** A worker's first message: it is ready, or why it never will be (an error's class does not cross threads). */
export type Hello =
  | { runtime: OpenedReader['runtime']; fault?: undefined }
  | { fault: { code: string; message: string } };

type Waiting = { task: Task; resolve: (reading: Reading) => void; reject: (error: unknown) => void };

/** In the repository the worker is a source file, in the package a built one: as this file is. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * Opens as many readers as threads are wanted, each in a worker of its own. A report goes to whichever is free; what
 * it reads there does not depend on which.
 */
export async function openPool(settings: ReaderSettings, worker: URL = WORKER): Promise<OpenedReader> {
  const width = Math.max(1, settings.threads ?? 1);
  const idle: Worker[] = [];
  const queue: Waiting[] = [];
  const running = new Map<Worker, Waiting>();
  const workers = Array.from(
    { length: width },
    () => new Worker(worker, { execArgv: [], workerData: { ...settings, threads: 1 } }),
  );
  const runtimes = await Promise.all(workers.map(greeted)).catch(async (error) => {
    await Promise.all(workers.map((one) => one.terminate()));
    throw error;
  });

  const next = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const [free, waiting] = [idle.pop() as Worker, queue.shift() as Waiting];
      running.set(free, waiting);
      free.postMessage(waiting.task);
    }
  };
  const settle = (from: Worker, answer: Answer): void => {
    const waiting = running.get(from);
    running.delete(from);
    idle.push(from);
    if ('error' in answer) waiting?.reject(answer.error);
    else waiting?.resolve(answer.reading);
    next();
  };
  const lost = (from: Worker, error: Error): void => {
    running.get(from)?.reject(error);
    running.delete(from);
    workers.splice(workers.indexOf(from), 1);
    if (workers.length === 0) for (const { reject } of queue.splice(0)) reject(error);
  };
  for (const one of workers) {
    one.on('message', (answer: Answer) => settle(one, answer));
    one.on('error', (error: Error) => lost(one, error));
    idle.push(one);
  }

  let count = 0;
  return {
    runtime: runtimes[0] ?? 'native',
    width,
    read: (report, options = {}) =>
      new Promise((resolve, reject) => {
        if (workers.length === 0) return reject(new Error('all readers are lost'));
        queue.push({ task: { id: count++, report, options }, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.splice(0).map((one) => one.terminate()));
    },
  };
}

/** The first message of a worker is its greeting. */
function greeted(worker: Worker): Promise<OpenedReader['runtime']> {
  return new Promise((resolve, reject) => {
    worker.once('message', (hello: Hello) => {
      worker.off('error', reject);
      if (hello.fault) reject(new RuleError(hello.fault.code, hello.fault.message));
      else resolve(hello.runtime);
    });
    worker.once('error', reject);
  });
}
