import type { Progress } from '../operations/index.ts';
import type { Sink } from './io.ts';

const EVERY = 200;
/** Work that takes less shows nothing. */
const QUIET = 1000;

/** A line that tells how far long work is, on a terminal only. `clear` before anything else is written there. */
export function progressLine(sink: Sink, now: () => number = () => performance.now()) {
  const start = now();
  let last = start + QUIET - EVERY;
  let shown = false;
  return {
    show(progress: Progress): void {
      const time = now();
      if (!sink.isTTY || time - last < EVERY) return;
      last = time;
      shown = true;
      void sink.write(`\r\x1b[K${progressInWords(progress, time - start).slice(0, (sink.columns ?? 80) - 1)}`);
    },
    async clear(): Promise<void> {
      if (shown) await sink.write('\r\x1b[K');
      shown = false;
    },
  };
}

/** @param elapsed in milliseconds */
export function progressInWords({ bytes, of, items }: Progress, elapsed: number): string {
  const count = `${items} ${items === 1 ? 'report' : 'reports'} read`;
  if (!of || bytes === 0) return count;
  const share = Math.min(1, bytes / of);
  return `${count}, ${Math.floor(share * 100)} %, ${durationInWords((elapsed * (1 - share)) / share)} left`;
}

function durationInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 90) return `about ${seconds} s`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min`;
  return `about ${Math.round(seconds / 3600)} h`;
}
