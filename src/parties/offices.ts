import { partyAfter, partyBefore, stateHome, stateNear } from './context.ts';
import type { Word } from './scan.ts';
import { note, type Scene } from './scene.ts';
import { BARE_INSTITUTION, INSTITUTION, OFFICE, OFFICE_MODIFIER } from './vocabulary.ts';

/**
 * Governments and their parts: "the Japanese Foreign Ministry", "the government of Brazil" are the state; "the
 * ministry" alone is the state that the report last named, or the one it names most (both readings are given).
 */
export function readInstitutions(scene: Scene): void {
  const { words } = scene;
  const home = stateHome(scene);
  const told = new Map<string, readonly string[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!INSTITUTION.has(word.key) || scene.matchAt[i] || scene.inName[i]) continue;
    const before = partyBefore(scene, i);
    const after = before ? undefined : partyAfter(scene, i + 1);
    if (before || after) {
      remember(scene, told, i, (before ?? after)?.parties ?? []);
      const span = before
        ? { from: before.edge, to: i + 1 }
        : { from: firstModifier(scene, i), to: after?.edge ?? i + 1 };
      note(scene, { ...span, parties: (before ?? after)?.parties ?? [], via: ['institution'] });
      continue;
    }
    if (!BARE_INSTITUTION.has(word.key) || (scene.inName[i + 1] && words[i + 1]?.gap === 'near')) continue;
    const from = firstModifier(scene, i);
    const near = stateNear(scene, from);
    const known = recall(scene, told, i);
    if (known && known[0] !== near[0] && known[0] !== home[0])
      note(scene, { from, to: i + 1, parties: known, via: ['institution', 'told-before'] });
    if (near.length) note(scene, { from, to: i + 1, parties: near, via: ['institution', 'state-of-context'] });
    if (home.length && home[0] !== near[0])
      note(scene, { from, to: i + 1, parties: home, via: ['institution', 'state-of-report'] });
  }
}

/** The word by which one office or institution is told from another: "defence" of "defence minister", else its own. */
function branch(scene: Scene, at: number): string {
  const before = scene.words[at - 1];
  const key = (scene.words[at] as Word).key;
  return before && scene.words[at]?.gap === 'near' && OFFICE_MODIFIER.has(before.key)
    ? before.key.replace(/^defense$/, 'defence')
    : key.replace(/s$/, '');
}

function remember(scene: Scene, told: Map<string, readonly string[]>, at: number, parties: readonly string[]): void {
  if (parties.length === 1) told.set(branch(scene, at), parties);
}

/** Whose "the defence ministry" is, where the report told of a "South Korean defence minister" before. */
function recall(scene: Scene, told: ReadonlyMap<string, readonly string[]>, at: number): readonly string[] | undefined {
  return told.get(branch(scene, at));
}

/** "trade and industry | ministry": where the words before that belong to it begin. */
export function firstModifier(scene: Scene, at: number): number {
  let from = at;
  while (from > 0 && at - from < 6 && scene.words[from]?.gap === 'near') {
    const key = (scene.words[from - 1] as Word).key;
    if (
      !OFFICE_MODIFIER.has(key) ||
      scene.matchAt[from - 1] ||
      (scene.words[from - 1] as Word).sentence !== (scene.words[at] as Word).sentence
    )
      break;
    from--;
  }
  return from;
}

/** "the president", "the senator": the person to whom the report last gave that office. */
export function readDefiniteOffices(scene: Scene): void {
  const last = new Map<string, { name: string; parties: readonly string[] }>();
  const byName = new Map(scene.people.map((person) => [person.name, person]));
  const starts = new Map<number, string>();
  for (const draft of scene.drafts) if (draft.person !== undefined) starts.set(draft.from, draft.person);
  scene.words.forEach((word, i) => {
    const named = byName.get(starts.get(i) ?? '');
    if (named?.office) last.set(named.office, named);
    if (scene.inName[i] || !OFFICE.has(word.key)) return;
    const from = firstModifier(scene, i);
    const person = last.get(word.key);
    if (!person || scene.words[from - 1]?.key !== 'the' || scene.inName[i + 1]) return;
    note(scene, {
      from,
      to: i + 1,
      person: person.name,
      ...(person.parties.length ? { parties: person.parties } : {}),
      via: ['office-held'],
      back: true,
    });
  });
}
