import type { ParleyRecord } from '../../src/types/index.ts';
import { pick, randomFrom } from '../section.ts';
import type { Cast, DateShift, Exchange, NewPerson, Part } from './cast.ts';
import { monthsOf, namesLateDay } from './dates.ts';
import { NEIGHBOURS, PRESIDENTS, STATES, type State } from './world.ts';

const stateOf = new Map(STATES.map((state) => [state.code, state]));

/** Draws an exchange for a report: always the same for a seed. */
export function drawExchange(cast: Cast, text: string, record: ParleyRecord, seed: number): Exchange {
  const random = randomFrom(seed);
  const { states, land } = drawStates(cast, random);
  return {
    states,
    land: cast.land ? land : null,
    people: drawPeople(cast, states, random),
    dates: drawDates(text, record, random),
  };
}

/** Neighbours for neighbours, the parts of their region from their continent, the others from anywhere; none its own. */
function drawStates(cast: Cast, random: () => number): { states: Map<string, State>; land: string } {
  const own = new Set(cast.parts.map((part) => part.code));
  const [first, second] = cast.neighbours.map((code) => cast.parts.find((part) => part.code === code));
  const pairs = NEIGHBOURS.flatMap(([a, b, land]) => [[a, b, land] as const, [b, a, land] as const]).filter(
    ([a, b]) => !own.has(a) && !own.has(b) && canPlay(first, a) && canPlay(second, b),
  );
  const [a, b, land] = pick(random, pairs);
  const states = new Map([a, b].map((code, i) => [cast.neighbours[i] as string, stateOf.get(code) as State]));
  const continent = stateOf.get(a)?.continent;
  for (const part of cast.parts) {
    if (states.has(part.code)) continue;
    const taken = new Set([...own, ...[...states.values()].map((state) => state.code)]);
    const near = (state: State) => !cast.region?.includes(part.code) || state.continent === continent;
    const free = STATES.filter((state) => !taken.has(state.code) && near(state) && canPlay(part, state.code));
    states.set(part.code, pick(random, free));
  }
  return { states, land };
}

const canPlay = (part: Part | undefined, code: string) => !part?.president || PRESIDENTS.has(code);

/** People of one family name in the report keep one, so that the name alone stays as doubtful as it was. */
function drawPeople(cast: Cast, states: ReadonlyMap<string, State>, random: () => number): Map<string, NewPerson> {
  const families = new Map<string, string>();
  const used = new Set<string>();
  const fresh = (names: readonly string[]) => {
    const name = pick(random, names.some((one) => !used.has(one)) ? names.filter((one) => !used.has(one)) : names);
    used.add(name);
    return name;
  };
  const people = new Map<string, NewPerson>();
  for (const { full, family, of, woman } of cast.people) {
    const state = states.get(of) as State;
    const newFamily = families.get(family) ?? fresh(state.families);
    families.set(family, newFamily);
    const initial = / \p{Lu}\. /u.exec(full)?.[0] ?? ' ';
    const given = fresh(woman ? state.women : state.men);
    const name = state.familyFirst ? `${newFamily} ${given}` : `${given}${initial}${newFamily}`;
    people.set(full, { full: name, family: newFamily });
  }
  return people;
}

/**
 * Dates move by whole years, and by months only as far as no month leaves its calendar year and the report its half
 * of one, so that "last year" and "the first half of this year" stay true. Weekdays stay: they date nothing alone.
 */
function drawDates(text: string, record: ParleyRecord, random: () => number): DateShift {
  const published = /^(\d{4})(?:-(\d\d))?/.exec(record.report.published ?? '');
  const month = Number(published?.[2] ?? 0);
  const months = [
    ...monthsOf(text),
    ...record.facts.flatMap((fact) => edtfMonths(fact.time)),
    ...(month ? [month] : []),
  ];
  const fits = [-3, -2, -1, 0, 1, 2, 3].filter(
    (by) =>
      months.every((m) => m + by >= 1 && m + by <= 12) &&
      (!month || Math.ceil((month + by) / 6) === Math.ceil(month / 6)),
  );
  const years = 1 + Math.floor(random() * 15);
  return {
    years,
    farYears: 10 * Math.floor(random() * (1 + Math.floor(years / 10))),
    months: namesLateDay(text) ? 0 : pick(random, fits.length ? fits : [0]),
    farBefore: published ? Number(published[1]) - 15 : 0,
  };
}

/** Months that an EDTF value names; not those of halves and quarters of years. */
function edtfMonths(edtf: string | null): number[] {
  if (!edtf || /-(?:0[17]-01|04-01|10-01)\/.*-(?:03-31|06-30|09-30|12-31)$/.test(edtf)) return [];
  return [...edtf.matchAll(/\d{4}-(\d\d)/g)].map((match) => Number(match[1])).filter((m) => m >= 1 && m <= 12);
}
