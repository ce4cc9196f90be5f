import { parentPort } from 'node:worker_threads';
import { answerTasks } from '../../src/operations/answer.ts';
import { openStub } from './stub.ts';

if (parentPort) await answerTasks(parentPort, await openStub({}));
