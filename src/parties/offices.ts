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
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!INSTITUTION.has(word.key) || scene.matchAt[i] || scene.inName[i]) continue;
    const before = partyBefore(scene, i);
    const after = before ? undefined : partyAfter(scene, i + 1);
    if (before || after) {
      const span = before
        ? { from: before.edge, to: i + 1 }
        : { from: firstModifier(scene, i), to: after?.edge ?? i + 1 };
      note(scene, { ...span, parties: (before ?? after)?.parties ?? [], via: ['institution'] });
      continue;
    }
    if (!BARE_INSTITUTION.has(word.key)) continue;
    const from = firstModifier(scene, i);
    const near = stateNear(scene, from);
    if (near.length) note(scene, { from, to: i + 1, parties: near, via: ['institution', 'state-of-context'] });
    if (home.length && home[0] !== near[0])
      note(scene, { from, to: i + 1, parties: home, via: ['institution', 'state-of-report'] });
  }
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
