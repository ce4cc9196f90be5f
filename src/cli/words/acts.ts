import type { Act, Form, RecordFact, Status } from '../../types/index.ts';

/** What an act is called, as a noun, so that any status can stand before it. */
const NOUNS: Record<Act, string> = {
  meet: 'meeting',
  demand: 'demand',
  offer: 'offer',
  agree: 'agreement',
  reject: 'refusal',
  give: 'concession or aid',
  suspend: 'suspension',
  pressure: 'pressure',
  accuse: 'accusation',
  state: 'statement',
  obstruct: 'obstacle',
  progress: 'progress',
  support: 'support',
  incident: 'incident',
};

const FORMS: Record<Form, string> = {
  round: 'round of talks',
  talks: 'talks',
  summit: 'summit',
  visit: 'visit',
  call: 'call',
  contact: 'contact',
};

/** What stands before the noun; what plainly occurred needs nothing. */
const STATUSES: Record<Status, string> = {
  occurred: '',
  ongoing: 'standing',
  planned: 'planned',
  expected: 'expected',
  possible: 'possible',
  alleged: 'alleged',
  cancelled: 'cancelled',
  negated: 'no',
};

/** @example actInWords(fact) // "Planned 10th round of talks", "No agreement" */
export function actInWords({
  act,
  status,
  form,
  round,
}: Pick<RecordFact, 'act' | 'status' | 'form' | 'round'>): string {
  const noun = act === 'meet' && form ? FORMS[form] : NOUNS[act];
  const words = [STATUSES[status], round ? ordinal(round) : '', noun].filter(Boolean).join(' ');
  return words[0]?.toUpperCase() + words.slice(1);
}

/** @example ordinal(22) // "22nd" */
export function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
