/** What a section of the measurements comes to: its lines are printed, and one that fails fails the whole. */
export type Outcome = { readonly lines: readonly string[]; readonly ok: boolean } | { readonly skipped: string };

export type Section = { readonly name: string; readonly about: string; readonly run: () => Outcome | Promise<Outcome> };

/** A small random generator (mulberry32), so that whatever is drawn is drawn again the same. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
