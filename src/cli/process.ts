import type { Io, Sink } from './io.ts';

/** The process's own streams. A reader of ours that has heard enough (`| head`) ends the run quietly. */
export function ioOfProcess(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return { stdout: sink(process.stdout), stderr: sink(process.stderr), stdin: process.stdin, env: process.env };
}

function sink(stream: NodeJS.WriteStream): Sink {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}
