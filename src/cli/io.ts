import type { Bytes } from '../intake/files.ts';

/** One way out; `write` is done when more may be written. */
export type Sink = {
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
};

/** All that a run touches of the world, handed in so that tests can look. */
export type Io = {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: Bytes;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Colours are for terminals that have them, and for people who want them. */
export function wantsColour(sink: Sink, env: Io['env']): boolean {
  return sink.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Width to keep, in columns. */
export function widthOf(sink: Sink): number {
  return Math.max(30, Math.min(sink.columns ?? 100, 160));
}
