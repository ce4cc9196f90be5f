import type { RecordFact } from '../types/index.ts';
import { sameParties, sameParty } from './aliases.ts';
import { days } from './days.ts';
import { allParties, EXTRA_JUDGES, JUDGES, SYMMETRIC } from './slots.ts';

type Why = (gold: RecordFact, pred: RecordFact) => string;

/** What is wrong with each weighed slot whose mark is below 1. */
const WHY: Readonly<Record<keyof typeof JUDGES, Why>> = {
  parties: (g, p) =>
    SYMMETRIC.has(g.act)
      ? partyFault('party', allParties(g), allParties(p))
      : swapped(g, p)
        ? 'actor and recipient swapped'
        : sameParties(allParties(g), allParties(p))
          ? 'actor and recipient mixed'
          : roleFault(g, p),
  status: (g, p) => `status: ${g.status} as ${p.status}`,
  time: timeFault,
  place: (g, p) => oneMissing('place', g.place, p.place),
  source: (g, p) => {
    if (g.source.kind !== p.source?.kind) return `source: ${g.source.kind} as ${p.source?.kind ?? 'none'}`;
    return oneMissing("source's party", g.source.of, p.source.of);
  },
  issue: (g, p) => oneMissing('issue', g.issue, p.issue),
};

/** The causes of all slots of a found fact that are not wholly right; the slots without weight too. */
export function slotCauses(gold: RecordFact, pred: RecordFact): string[] {
  const out: string[] = [];
  for (const slot of Object.keys(JUDGES) as (keyof typeof JUDGES)[]) {
    if (JUDGES[slot](gold, pred) < 1) out.push(WHY[slot](gold, pred));
  }
  for (const [slot, judge] of Object.entries(EXTRA_JUDGES)) {
    const mark = judge(gold, pred);
    if (mark === null || mark === 1) continue;
    const told = pred[slot as keyof RecordFact];
    out.push(`${slot}: ${!told || (Array.isArray(told) && told.length === 0) ? 'missing' : 'other'}`);
  }
  return out;
}

function oneMissing(slot: string, gold: string | null | undefined, pred: string | null | undefined): string {
  if (!pred) return `${slot}: missing`;
  return gold ? `${slot}: other` : `${slot}: none wanted`;
}

const swapped = (g: RecordFact, p: RecordFact) =>
  sameParties(g.actors, p.recipients) && sameParties(g.recipients, p.actors);

function roleFault(g: RecordFact, p: RecordFact): string {
  const actors = sameParties(g.actors, p.actors);
  const recipients = sameParties(g.recipients, p.recipients);
  if (!actors && !recipients) return 'actor and recipient both wrong';
  return actors ? partyFault('recipient', g.recipients, p.recipients) : partyFault('actor', g.actors, p.actors);
}

function partyFault(role: string, gold: readonly string[], pred: readonly string[]): string {
  const lacks = gold.some((party) => !pred.some((other) => sameParty(party, other)));
  const extra = pred.some((party) => !gold.some((other) => sameParty(party, other)));
  return `${role} ${lacks && extra ? 'wrong' : lacks ? 'missing' : 'extra'}`;
}

function timeFault(g: RecordFact, p: RecordFact): string {
  const [gold, pred] = [days(g.time), days(p.time)];
  if (!p.time) return 'time: missing';
  if (!pred) return 'time: not EDTF';
  if (!gold) return 'time: none wanted';
  if (pred[0] <= gold[0] && pred[1] >= gold[1]) return 'time: too wide';
  if (pred[0] >= gold[0] && pred[1] <= gold[1]) return 'time: too narrow';
  return 'time: wrong interval';
}
