import type { MessagePort } from 'node:worker_threads';
import type { Answer, Hello, Task } from './pool.ts';
import type { OpenedReader } from './reader.ts';

/** A worker's side of the pool: greets, then reads one report after another as they come. */
export async function answerTasks(port: MessagePort, reader: OpenedReader): Promise<void> {
  port.on('message', async ({ id, report, options }: Task) => {
    port.postMessage(await answer(id, () => reader.read(report, options)));
  });
  port.postMessage({ runtime: reader.runtime } satisfies Hello);
}

async function answer(id: number, read: () => ReturnType<OpenedReader['read']>): Promise<Answer> {
  try {
    return { id, reading: await read() };
  } catch (error) {
    return { id, error: error as Error };
  }
}
