/** Pieces that the encoder reads at once, its two special pieces included. */
export const WINDOW = 256;
/** Pieces of the sentences before that a window reads again, so that "he" and "the proposal" find their words. */
const CONTEXT = 40;
const ROOM = WINDOW - 2;

/** Sentences `from` to `to` (exclusive) are read together; those from `scored` on are scored here. */
export type Window = { readonly from: number; readonly scored: number; readonly to: number };

/**
 * Groups sentences into windows of about equal length, none over `ROOM` pieces unless a single sentence is.
 * @param lengths pieces in each sentence
 * @returns windows whose scored sentences cover every sentence once, in order
 */
export function windows(lengths: readonly number[]): Window[] {
  const capped = lengths.map((length) => Math.min(length, ROOM));
  const total = capped.reduce((sum, length) => sum + length, 0);
  const count = total <= ROOM ? 1 : Math.ceil(total / (ROOM - CONTEXT));
  const target = total / count;
  const out: Window[] = [];
  for (let scored = 0; scored < capped.length; ) {
    const from = contextBefore(capped, scored);
    const context = sum(capped, from, scored);
    const to = fill(capped, scored, Math.min(ROOM - context, target));
    out.push({ from: context + (capped[scored] as number) > ROOM ? scored : from, scored, to });
    scored = to;
  }
  return out;
}

function contextBefore(lengths: readonly number[], at: number): number {
  let from = at;
  let room = CONTEXT;
  while (from > 0 && (lengths[from - 1] as number) <= room) room -= lengths[--from] as number;
  return from;
}

/** Sentences from `at` while they stay under `room`; at least one. One may stand over by less than half of itself. */
function fill(lengths: readonly number[], at: number, room: number): number {
  let [to, used] = [at + 1, lengths[at] as number];
  while (
    to < lengths.length &&
    used + (lengths[to] as number) / 2 <= room &&
    used + (lengths[to] as number) <= ROOM - CONTEXT
  ) {
    used += lengths[to++] as number;
  }
  return to;
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] as number;
  return total;
}
