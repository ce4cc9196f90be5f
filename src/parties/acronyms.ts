import { nameKey, slug } from './names.ts';
import type { Word } from './scan.ts';
import { type Run, type Scene, wording } from './scene.ts';

/**
 * Short names that the report explains: "Patriotic Union of Kurdistan (PUK)", "KDP (Kurdistan Democratic Party)",
 * "Canadian Union of Postal Workers (CUPW)". Both names then mean the short one.
 */
export function findAcronyms(scene: Scene, runs: readonly Run[]): void {
  for (const run of runs) {
    const opened = scene.words[run.to];
    if (!opened) continue;
    const last = scene.words[run.to - 1] as Word;
    if (!/^\s*[([]["“']?$/.test(scene.text.slice(last.end, opened.start)) || opened.key.length > 12) continue;
    const close = scene.text.slice(opened.end, opened.end + 4);
    const short = scene.text.slice(opened.start, opened.end);
    const initials = opened.caps && opened.key.length >= 2;
    if (initials && /^["”']?[)\]]/.test(close)) explain(scene, run, short);
    else if (initials && /^-\w/.test(close)) explain(scene, run, hyphened(scene, run.to));
  }
}

/** "M-19", "AFL-CIO": an acronym with a hyphen is written small. */
function hyphened(scene: Scene, at: number): string {
  return wording(scene, at, at + 2).toLowerCase();
}

function explain(scene: Scene, run: Run, short: string): void {
  if (scene.parties.names.get(nameKey(short))?.some((name) => name.cases[0] === 'C')) return;
  const before = scene.matchAt[run.from - 1];
  scene.acronyms.set(nameKey(short), short);
  scene.acronyms.set(nameKey(wording(scene, run.from, run.to)), short);
  if (before) scene.acronyms.set(nameKey(wording(scene, before.from, run.to)), short);
}

export const acronymOrSlug = (scene: Scene, name: string): string => scene.acronyms.get(nameKey(name)) ?? slug(name);
