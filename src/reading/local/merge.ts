import { daysOf } from '../../time/index.ts';
import type { Draft } from './draft.ts';
import { memberKey, SYMMETRIC } from './parties.ts';

/** Tellings of one act are looked for this many sentences apart at least: so the work is linear in a text's length. */
const REACH = 100;

/**
 * The same act told twice is one fact: same act, same parties, times that can be one, matters alike. The surer telling
 * stays, with the other's time, place and matter where it has none.
 * @param least share of common words from which two matters are alike
 */
export function mergeTwice(drafts: readonly Draft[], least: number): Draft[] {
  const out: Draft[] = [];
  const shelves = new Map<string, number[]>();
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence)) {
    const stretch = Math.floor(draft.sentence / REACH);
    const near = [stretch - 1, stretch, stretch + 1].flatMap((at) => shelves.get(shelfOf(draft, at)) ?? []);
    const twin = near.sort((a, b) => a - b).find((at) => sameAct(out[at] as Draft, draft, least));
    if (twin !== undefined) {
      out[twin] = joined(out[twin] as Draft, draft);
      continue;
    }
    const shelf = shelves.get(shelfOf(draft, stretch));
    if (shelf) shelf.push(out.length);
    else shelves.set(shelfOf(draft, stretch), [out.length]);
    out.push(draft);
  }
  return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Drafts that may tell one act lie on one shelf or on shelves side by side. */
function shelfOf(draft: Draft, stretch: number): string {
  return `${draft.act} ${stretch}`;
}

function sameAct(a: Draft, b: Draft, least: number): boolean {
  if (a.sentence === b.sentence) return overlapping(a, b);
  if (a.status !== b.status || a.actors.length === 0 || !sameParties(a, b)) return false;
  if (a.round !== null && b.round !== null && a.round !== b.round) return false;
  if (!timesAgree(a, b)) return false;
  if (a.act === 'meet') return a.time !== null && a.time === b.time && placesAgree(a, b);
  return likeness(a.issue, b.issue) >= least;
}

/** Two evidences of one sentence that are the same words, or nearly. */
function overlapping(a: Draft, b: Draft): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared > 0.7 * Math.max(a.span.end - a.span.start, b.span.end - b.span.start);
}

function sameParties(a: Draft, b: Draft): boolean {
  if (memberKey(a.actors) !== memberKey(b.actors)) return false;
  return SYMMETRIC.has(a.act) || memberKey(a.recipients) === memberKey(b.recipients);
}

function timesAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [a.time && daysOf(a.time), b.time && daysOf(b.time)];
  return !x || !y || (x[0] <= y[1] && y[0] <= x[1]);
}

function placesAgree(a: Draft, b: Draft): boolean {
  return !a.place || !b.place || a.place === b.place;
}

function joined(kept: Draft, other: Draft): Draft {
  const dated = kept.time === null ? other : kept;
  const placed = kept.place === null ? other : kept;
  return {
    ...kept,
    time: dated.time,
    part: dated.part,
    place: placed.place,
    issue: kept.issue ?? other.issue,
    form: kept.form ?? other.form,
    round: kept.round ?? other.round,
    mentions: { ...kept.mentions, time: dated.mentions.time, place: placed.mentions.place },
  };
}

/** Dice's coefficient of the words of two matters. */
export function likeness(a: string | null, b: string | null): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 ? 0 : (2 * both) / (x.size + y.size);
}

function wordsOf(matter: string | null): Set<string> {
  return new Set((matter ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
