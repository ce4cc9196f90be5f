import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ fault: { code: 'PARLEY-MODEL-002', message: 'no weights' } });
