/** Bytes as they come. */
export type Bytes = AsyncGenerator<Uint8Array> | AsyncIterable<Uint8Array>;

/** One line without its end, counted from 1; `bytes` is null where it was longer than allowed. */
export type Line = { number: number; bytes: Uint8Array | null };

const NEWLINE = 0x0a;

/** The first bytes of a stream (64 at least, where there are so many), and the whole stream still to be read. */
export async function peeked(bytes: Bytes): Promise<{ head: Uint8Array; all: Bytes }> {
  const source = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < 64) {
    const next = await source.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return { head: joined(read).subarray(0, 64), all: rest(read, source) };
}

async function* rest(read: Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

/** All bytes of a stream, or null where there are more than `most`; then no more of it is read. */
export async function gathered(bytes: Bytes, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return joined(chunks);
}

/** Cuts a stream into lines; of a line longer than `most` bytes nothing is kept but its number. */
export async function* lines(bytes: Bytes, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: length > most ? null : joined(parts) });
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield line();
      number++;
      parts = [];
      length = 0;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
