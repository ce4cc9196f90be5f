// Tells a report of other states, people, places and dates, text and gold alike: whoever reads negotiations, and has not
// learned these ones by heart, reads the exchanged report as well as the report itself. Evidence is carried over by its
// place in the text, not by replacing words in it again, so none can be lost. Rejected: swapping words freely from a
// list, which gives texts that no reporter wrote ("a Egypt source", "the 1977s") and measures the reader's grammar.
import type { Amount, ParleyRecord, RecordFact } from '../../src/types/index.ts';
import type { Cast, Exchange } from './cast.ts';
import { shiftEdtf } from './dates.ts';
import { applyEdits, type Edit, findEdits, moveSpan } from './edits.ts';

export type { Cast, CastPerson, DateShift, Exchange, NewPerson, Part } from './cast.ts';
export { shiftEdtf } from './dates.ts';
export { drawExchange } from './draw.ts';
export { applyEdits, findEdits, moveSpan } from './edits.ts';
export { SEED_CAST } from './seed-cast.ts';

export type Exchanged = { readonly text: string; readonly record: ParleyRecord };

/**
 * Makes an exchange in a report's text and in its gold record.
 * @throws RangeError where a gold fact's evidence is not in the text, before or after
 */
export function exchangeReport(text: string, record: ParleyRecord, cast: Cast, exchange: Exchange): Exchanged {
  const edits = findEdits(text, cast, exchange);
  const changed = applyEdits(text, edits);
  const words = (value: string) => applyEdits(value, findEdits(value, cast, exchange));
  const context: Context = { text, changed, edits, cast, exchange, words };
  const { report } = record;
  return {
    text: changed,
    record: {
      ...record,
      report: {
        ...report,
        title: report.title ? words(report.title) : null,
        published: shiftEdtf(report.published, exchange.dates),
      },
      facts: record.facts.map((fact) => exchangeFact(fact, context)),
    },
  };
}

type Context = {
  readonly text: string;
  readonly changed: string;
  readonly edits: readonly Edit[];
  readonly cast: Cast;
  readonly exchange: Exchange;
  readonly words: (value: string) => string;
};

function exchangeFact(fact: RecordFact, context: Context): RecordFact {
  const { exchange, words } = context;
  const party = (code: string) => exchange.states.get(code)?.code ?? code;
  const maybe = (value: string | null | undefined) => (value ? words(value) : (value ?? null));
  return {
    ...fact,
    actors: fact.actors.map(party),
    recipients: fact.recipients.map(party),
    people: (fact.people ?? []).map((name) => exchange.people.get(name)?.full ?? words(name)),
    time: shiftEdtf(fact.time, exchange.dates),
    place: maybe(fact.place),
    issue: maybe(fact.issue),
    amounts: (fact.amounts ?? []).map((amount) => exchangeAmount(amount, context)),
    source: { ...fact.source, of: fact.source.of ? party(fact.source.of) : null, text: maybe(fact.source.text) },
    ...exchangeEvidence(fact, context),
  };
}

function exchangeAmount(amount: Amount, { cast, exchange, words }: Context): Amount {
  const part = cast.parts.find(({ currency }) => currency?.code === amount.unit);
  const unit = (part && exchange.states.get(part.code)?.currency.code) ?? amount.unit;
  return { ...amount, unit, of: amount.of ? words(amount.of) : null };
}

function exchangeEvidence(fact: RecordFact, context: Context): Pick<RecordFact, 'evidence' | 'span'> {
  const { text, changed, edits } = context;
  const start = fact.span?.start ?? text.indexOf(fact.evidence);
  const old = { start, end: start + fact.evidence.length };
  if (start < 0 || text.slice(old.start, old.end) !== fact.evidence)
    throw new RangeError(`${fact.id}: evidence not in the text`);
  const span = moveSpan(old, edits);
  const evidence = changed.slice(span.start, span.end);
  if (!evidence) throw new RangeError(`${fact.id}: evidence lost`);
  return { evidence, ...(fact.span ? { span } : {}) };
}
