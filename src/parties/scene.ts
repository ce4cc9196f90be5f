import type { Mention, Span } from '../types/index.ts';
import { fold } from './names.ts';
import type { Word } from './scan.ts';
import type { Entry, Parties } from './table.ts';
import { PARTICLE } from './vocabulary.ts';

/** A name of the tables found in the report: words `from` to `to` (exclusive). */
export type Match = { readonly from: number; readonly to: number; readonly entries: readonly Entry[] };

/** A run of words with capitals that no table knows. */
export type Run = { readonly from: number; readonly to: number };

/** A person of the report: the fullest name it gives, and the party where something tells it. */
export type Person = {
  name: string;
  keys: readonly string[];
  first: number;
  parties: readonly string[];
  via: string;
  office?: string;
};

/** One report while its mentions are found. Everything is counted in words. */
export type Scene = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly parties: Parties;
  readonly published: string | null;
  /** For each word the match that covers it. */
  readonly matchAt: (Match | undefined)[];
  readonly matches: Match[];
  /** For each word the mention of a party or person that begins there and stands on its own, for looking back. */
  readonly people: Person[];
  /** Whether a word lies in a person's name. */
  readonly inName: boolean[];
  /** Acronyms and short names that the report itself explains: "United Auto Workers (UAW)". */
  readonly acronyms: Map<string, string>;
  /** The report's own state, once it has been counted. */
  home?: readonly string[];
  readonly drafts: Draft[];
  /** The drafts so far in the order of the text, for rules that look back. */
  readonly named: Draft[];
};

/** A mention in the making, counted in words. */
export type Draft = {
  from: number;
  to: number;
  parties?: readonly string[];
  person?: string;
  place?: string;
  unnamed?: true;
  via: string[];
  /** Refers back (a pronoun, "the two sides"): not itself something to refer to. */
  back?: true;
};

/** The words `from` to `to` as the report writes them, on one line. */
export function wording(scene: Scene, from: number, to: number): string {
  const first = scene.words[from];
  const last = scene.words[to - 1];
  if (!first || !last) return '';
  const text = scene.text.slice(first.start, last.end).replace(/[\s()[\]]+/g, ' ');
  return first.shout && to - from + text.length > 4 ? titled(text) : text;
}

/** A name out of a sentence in capitals, as other reports write it: "Rosa Chavez", "Aart de Zeeuw". */
function titled(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    const low = word.toLowerCase();
    if (at > 0 && PARTICLE.has(low)) return low;
    return word.length > 1 && word === word.toUpperCase() ? (word[0] as string) + low.slice(1) : word;
  });
}

/** Adds a mention with at least one reading. */
export function note(scene: Scene, draft: Draft): void {
  if (draft.to <= draft.from) return;
  if (!draft.parties?.length && draft.person === undefined && draft.place === undefined && !draft.unnamed) return;
  scene.drafts.push(draft);
  if (draft.person !== undefined && !draft.back) for (let i = draft.from; i < draft.to; i++) scene.inName[i] = true;
}

/** The parties that a match may stand for: one list a meaning. */
export function partiesOf(match: Match | undefined): readonly string[] {
  return match?.entries.find((entry) => entry.codes.length > 0)?.codes ?? [];
}

const STATE_ROLES = new Set(['name', 'people', 'capital', 'seat']);
/** The state that a match stands for, if it is one. */
export function stateOf(match: Match | undefined): readonly string[] {
  return match?.entries.find((entry) => STATE_ROLES.has(entry.role) && entry.codes.length === 1)?.codes ?? [];
}

/** Whether the table's years hold a person or row at the report's date; without a date everything holds. */
export function holds(entry: Entry, published: string | null, slackYears: number): boolean {
  if (!entry.spans || !published) return true;
  const year = Number(published.slice(0, 4));
  if (!Number.isFinite(year)) return true;
  return entry.spans.some(
    (span) => year >= Number(span.from.slice(0, 4)) && year <= Number(span.to.slice(0, 4) || '9999') + slackYears,
  );
}

/** Whether a word may be part of a name of its own. */
export function nameable(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  if (!word?.cap || word.possessive) return false;
  if (word.shout || word.first) return !scene.parties.common.has(word.key);
  return true;
}

/** Mentions in their final form: sorted, of two with the same readings at one place the longer. */
export function finish(scene: Scene): Mention[] {
  const seen = new Map<string, Draft>();
  for (const draft of scene.drafts) {
    const key = `${draft.from} ${draft.to} ${draft.parties?.join(' ') ?? ''}|${draft.person ?? ''}|${draft.place ?? ''}|${draft.unnamed ?? ''}`;
    const old = seen.get(key);
    if (!old) seen.set(key, draft);
    else for (const via of draft.via) if (!old.via.includes(via)) old.via.push(via);
  }
  const sorted = [...seen.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  return withoutNestedTwins(sorted).map((draft) => toMention(scene, draft));
}

/** Drops a mention that lies in a longer one with the same readings. Mentions are sorted by start, longer first. */
function withoutNestedTwins(sorted: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const last = new Map<string, Draft>();
  for (const draft of sorted) {
    const key = `${draft.parties?.join(' ') ?? ''}|${draft.person ?? ''}|${draft.place ?? ''}|${draft.unnamed ?? ''}`;
    const outer = last.get(key);
    if (outer && outer.to >= draft.to) continue;
    last.set(key, draft);
    out.push(draft);
  }
  return out;
}

function toMention(scene: Scene, draft: Draft): Mention {
  const start = (scene.words[draft.from] as Word).start;
  const end = (scene.words[draft.to - 1] as Word).end;
  return {
    start,
    end,
    ...(draft.parties?.length ? { parties: draft.parties } : {}),
    ...(draft.person !== undefined ? { person: draft.person } : {}),
    ...(draft.place !== undefined ? { place: draft.place } : {}),
    ...(draft.unnamed ? { unnamed: true } : {}),
    via: draft.via,
  };
}

export const sameWord = (a: string, b: string): boolean => fold(a) === fold(b);
