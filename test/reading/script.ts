import type { Scripted } from './stub.ts';

/** What the scripted encoder finds in corpus/reading/report.txt. */
export const SCRIPT: readonly Scripted[] = [
  {
    act: 'meet',
    evidence: 'Iceland and Norway held their ninth round of talks in Bergen',
    form: 'round',
    parts: { actor: ['Iceland', 'Norway'], time: ['early April'], place: ['Bergen'] },
  },
  {
    act: 'offer',
    evidence: 'In the 10th round in Oslo, Norway suggested sharing the cod quota',
    issue: 'the cod quota',
    status: 'occurred',
    parts: { actor: ['Norway'], recipient: ['Iceland'] },
  },
  { act: 'reject', evidence: 'paying compensation', issue: 'compensation', presence: 1, parts: { actor: ['Norway'] } },
  {
    act: 'reject',
    evidence: 'Iceland rejected the offer',
    issue: 'the offer',
    source: 'unnamed',
    parts: { actor: ['Iceland'], recipient: ['Norway'], source: ['officials'] },
  },
  {
    act: 'accuse',
    evidence: 'Norway’s Foreign Ministry accused Iceland of closing its ports',
    issue: 'closing its ports',
    parts: { actor: ['Norway’s Foreign Ministry'], recipient: ['accused Iceland'], time: ['Jan. 20'] },
  },
  {
    act: 'meet',
    evidence: 'Both sides may meet again',
    status: 'possible',
    presence: -1,
    parts: { actor: ['Both sides'], time: ['next month'] },
  },
];
