import type { Word } from './scan.ts';
import { type Draft, note, type Scene } from './scene.ts';
import { PRONOUN_MANY, PRONOUN_PERSON, PRONOUN_SPEAKER, PRONOUN_THING } from './vocabulary.ts';

/** How many sentences back a pronoun reaches. */
const REACH = 3;
/** And where nothing fits there, how many more. */
const FAR = 20;

/**
 * Pronouns: whoever fits in the sentence before or further back, the first named of a sentence (its subject, as a
 * rule) before the others; in its own sentence only what was named before it.
 */
export function readPronouns(scene: Scene): void {
  const bySentence = group(scene);
  scene.words.forEach((word, i) => {
    if (word.cap && !word.first && !word.shout && word.key.length < 3 && word.key !== 'i') return;
    const kind = kindOf(word);
    if (!kind) return;
    for (const found of candidates(bySentence, word.sentence, i, kind).slice(0, 2)) {
      note(scene, {
        from: i,
        to: i + 1,
        via: ['pronoun'],
        back: true,
        ...(found.parties ? { parties: found.parties } : {}),
        ...(found.person !== undefined && kind !== 'thing' ? { person: found.person } : {}),
        ...(found.unnamed ? { unnamed: true as const } : {}),
      });
    }
  });
}

type Kind = 'person' | 'thing' | 'many' | 'speaker';

function kindOf(word: Word): Kind | undefined {
  if (PRONOUN_PERSON.has(word.key)) return 'person';
  if (PRONOUN_THING.has(word.key)) return 'thing';
  if (PRONOUN_MANY.has(word.key)) return 'many';
  if (PRONOUN_SPEAKER.has(word.key) && !(word.key === 'us' && word.caps)) return 'speaker';
  return undefined;
}

function group(scene: Scene): Draft[][] {
  const rows: Draft[][] = [];
  for (const draft of scene.named) {
    const sentence = (scene.words[draft.from] as Word).sentence;
    rows[sentence] ??= [];
    const list = rows[sentence];
    if (list.length < 40) list.push(draft);
  }
  return rows;
}

function candidates(rows: readonly Draft[][], sentence: number, at: number, kind: Kind): Draft[] {
  const found: Draft[] = [];
  const seen = new Set<string>();
  const take = (drafts: readonly Draft[]) => {
    for (const draft of drafts) {
      const key = draft.person ?? draft.parties?.join(' ') ?? 'unnamed';
      if (!fits(draft, kind) || seen.has(key)) continue;
      seen.add(key);
      found.push(draft);
      if (found.length >= 2) return;
    }
  };
  const own = rows[sentence] ?? [];
  if (kind === 'speaker') take(own);
  else take(own.filter((draft) => draft.to <= at));
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH) && found.length < 2; s--) take(rows[s] ?? []);
  for (let s = sentence - REACH - 1; s >= Math.max(0, sentence - FAR) && found.length < 1; s--) take(rows[s] ?? []);
  return found;
}

function fits(draft: Draft, kind: Kind): boolean {
  if (kind === 'person') return draft.person !== undefined || (draft.unnamed === true && draft.parties === undefined);
  if (kind === 'thing') return draft.parties?.length === 1 && draft.person === undefined && !draft.unnamed;
  if (kind === 'many') return draft.unnamed === true || (draft.parties !== undefined && draft.person === undefined);
  return draft.person !== undefined || draft.unnamed === true || draft.parties !== undefined;
}
