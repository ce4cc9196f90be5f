/**
 * Maps a stream with several calls under way at once; results come in the order of what they were made of. No more
 * than `width` calls run and no more than that many items are taken ahead.
 */
export async function* ordered<In, Out>(
  source: AsyncIterable<In>,
  width: number,
  map: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const under: Promise<Out>[] = [];
  for await (const item of source) {
    const result = map(item);
    // Looked at in its turn; until then a failure is not "unhandled".
    result.catch(() => {});
    under.push(result);
    if (under.length >= width) yield await (under.shift() as Promise<Out>);
  }
  while (under.length > 0) yield await (under.shift() as Promise<Out>);
}
