import { ACTS, type ParleyRecord, type RecordFact, SOURCE_KINDS, STATUSES } from '../src/types/index.ts';
import { pick } from './section.ts';

const TIMES = [
  '2001-02',
  '2001',
  '198X',
  '../2001-01-20',
  '2001-03/..',
  '2001-21',
  '2001-40',
  '2001-02-30',
  'soon',
  null,
];

/** A record that is wrong here and there, in ways that readers are: to compare two scorers on. */
export function perturb(gold: ParleyRecord, text: string, random: () => number): ParleyRecord {
  const facts = gold.facts.flatMap((fact) => {
    if (random() < 0.15) return [];
    const changed = perturbFact(fact, gold, text, random);
    return random() < 0.1 ? [changed, { ...perturbFact(fact, gold, text, random), id: `${fact.id}b` }] : [changed];
  });
  const published = random() < 0.2 ? pick(random, TIMES) : gold.report.published;
  return { report: { ...gold.report, published }, facts };
}

function perturbFact(fact: RecordFact, gold: ParleyRecord, text: string, random: () => number): RecordFact {
  const chance = () => random() < 0.2;
  const other = pick(random, gold.facts);
  const source = chance()
    ? { ...fact.source, kind: pick(random, SOURCE_KINDS) }
    : chance()
      ? other.source
      : fact.source;
  return {
    ...fact,
    ...(chance() ? { act: pick(random, ACTS) } : {}),
    ...(chance() ? { status: pick(random, STATUSES) } : {}),
    ...(chance() ? { actors: other.actors } : {}),
    ...(chance() ? { recipients: fact.actors } : {}),
    ...(chance() ? { time: random() < 0.5 ? other.time : pick(random, TIMES) } : {}),
    ...(chance() ? { place: other.place ?? null, issue: other.issue ?? null } : {}),
    ...(chance() ? { people: other.people ?? [], amounts: other.amounts ?? [], form: other.form ?? null } : {}),
    ...(chance() ? { links: [{ rel: 'part-of' as const, fact: other.id }] } : {}),
    ...perturbEvidence(fact, text, random),
    source,
  };
}

function perturbEvidence(fact: RecordFact, text: string, random: () => number): Partial<RecordFact> {
  const at = text.indexOf(fact.evidence);
  if (at < 0) return {};
  if (random() < 0.1) return { evidence: `${fact.evidence} and more` };
  if (random() < 0.1) return { span: { start: at + 1, end: at + fact.evidence.length } };
  const move = (size: number) => Math.round((random() - 0.5) * size);
  const start = Math.max(0, at + move(fact.evidence.length));
  const end = Math.min(text.length, Math.max(start + 1, at + fact.evidence.length + move(80)));
  return { evidence: text.slice(start, end), ...(random() < 0.5 ? { span: { start, end } } : {}) };
}
