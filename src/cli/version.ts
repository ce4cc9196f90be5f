import { createRequire } from 'node:module';

/** Parley's own version, as its package says. */
export const VERSION: string = createRequire(import.meta.url)('../../package.json').version;
