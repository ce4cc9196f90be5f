import { IntakeError, ParleyError } from '../types/index.ts';
import { plain } from './wrap.ts';

/** A fault in one line: the file, the place, what is wrong, and the mend. */
export function faultLine(error: unknown): string {
  if (error instanceof IntakeError) {
    const where = [error.file, error.place].filter(Boolean).join(', ');
    return `parley: ${plain([where, error.message].filter(Boolean).join(': '))}${error.mend ? `; ${plain(error.mend)}` : ''}\n`;
  }
  if (error instanceof ParleyError) return `parley: ${plain(error.message)}\n`;
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code && path)
    return `parley: ${plain(path)}: ${code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`}; check the path\n`;
  // Nothing that a user did: the whole trace helps whoever mends it.
  return `parley: something is wrong with Parley itself: ${(error as Error)?.stack ?? String(error)}\n`;
}
