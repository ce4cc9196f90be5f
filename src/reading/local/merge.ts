import { daysOf } from '../../time/index.ts';
import type { Draft } from './draft.ts';
import { SYMMETRIC } from './parties.ts';
import { sameMembers } from './rounds.ts';

/**
 * The same act told twice is one fact: same act, same parties, times that can be one, matters alike. The surer telling
 * stays, with the other's time, place and matter where it has none.
 * @param least share of common words from which two matters are alike
 */
export function mergeTwice(drafts: readonly Draft[], least: number): Draft[] {
  const out: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence)) {
    const twin = out.findIndex((other) => sameAct(other, draft, least));
    if (twin < 0) out.push(draft);
    else out[twin] = joined(out[twin] as Draft, draft);
  }
  return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function sameAct(a: Draft, b: Draft, least: number): boolean {
  if (a.act !== b.act) return false;
  const overlapping = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  if (overlapping > 0.7 * Math.max(a.span.end - a.span.start, b.span.end - b.span.start)) return true;
  if (a.sentence === b.sentence || a.status !== b.status || !sameParties(a, b) || a.actors.length === 0) return false;
  if (a.round !== null && b.round !== null && a.round !== b.round) return false;
  if (!timesAgree(a, b)) return false;
  if (a.act === 'meet') return a.time !== null && a.time === b.time && placesAgree(a, b);
  return likeness(a.issue, b.issue) >= least;
}

function sameParties(a: Draft, b: Draft): boolean {
  if (SYMMETRIC.has(a.act)) return sameMembers(a.actors, b.actors);
  return sameMembers(a.actors, b.actors) && sameMembers(a.recipients, b.recipients);
}

function timesAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [a.time && daysOf(a.time), b.time && daysOf(b.time)];
  return !x || !y || (x[0] <= y[1] && y[0] <= x[1]);
}

function placesAgree(a: Draft, b: Draft): boolean {
  return !a.place || !b.place || a.place === b.place;
}

function joined(kept: Draft, other: Draft): Draft {
  const time = kept.time === null ? { time: other.time, part: other.part } : {};
  return {
    ...kept,
    ...time,
    place: kept.place ?? other.place,
    issue: kept.issue ?? other.issue,
    form: kept.form ?? other.form,
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
