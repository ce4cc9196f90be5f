import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { recordSchema } from '../src/types/index.ts';
import type { Outcome, Section } from './section.ts';
import { own, shared } from './shared.ts';

export const schema: Section = {
  name: 'schema',
  about:
    'our form of a record against the reference JSON Schema: a full record with each of its parts spoilt in every way',
  run: compareSchemas,
};

/** A record in which every slot is there, so that every part of the form can be spoilt. */
const FULL = {
  report: {
    id: 'example',
    title: 'Talks end',
    outlet: 'Herald',
    published: '2020-05-04',
    publishedBasis: 'given',
    url: 'https://example.org/1',
    modified: '2020-05-05',
    fetched: '2020-05-06T10:00:00Z',
    textHash: 'ab12',
  },
  facts: [
    {
      id: 'f1',
      act: 'meet',
      status: 'occurred',
      actors: ['FRA', 'ITA'],
      recipients: ['ESP'],
      people: ['Ada Example'],
      time: '2020-05',
      part: 'early',
      place: 'Nice',
      issue: 'fishing',
      form: 'round',
      round: 2,
      amounts: [{ value: 5, unit: 'EUR', of: 'aid', bound: 'min' }],
      source: { kind: 'named', of: 'FRA', text: 'a minister' },
      evidence: 'France met Italy in Nice',
      span: { start: 0, end: 24 },
      confidence: 0.5,
      readers: ['local'],
      links: [{ rel: 'part-of', fact: 'f1' }],
    },
  ],
  form: '1.0',
  readers: ['local@1'],
};

const SPOILT: readonly unknown[] = [undefined, null, '', 'word', 0, 1, -1, 1.5, true, [], ['word'], [1], {}];
type Path = readonly (string | number)[];

function compareSchemas(): Outcome {
  if (!existsSync(shared('record.schema.json'))) return { skipped: '../shared is not here' };
  const judges = [judgeFrom(shared('record.schema.json')), (value: unknown) => recordSchema.safeParse(value).success];
  const generated = own('record.schema.json');
  if (existsSync(generated)) judges.push(judgeFrom(generated));
  const cases = spoiltRecords(FULL);
  const differ = cases.filter(({ value }) => new Set(judges.map((judge) => judge(value))).size > 1);
  const valid = cases.filter(({ value }) => judges[0]?.(value)).length;
  return {
    ok: differ.length === 0 && valid > 0 && valid < cases.length,
    lines: [
      `${cases.length} records (${valid} valid) judged by ${judges.length} forms: ${differ.length} judged differently`,
      ...differ.slice(0, 20).map(({ name }) => `  ${name}`),
    ],
  };
}

function judgeFrom(file: string): (value: unknown) => boolean {
  const form = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0]);
  return (value) => form.safeParse(value).success;
}

/** The record itself, and a copy for each of its parts and each way to spoil it. */
export function spoiltRecords(full: unknown): { name: string; value: unknown }[] {
  const paths = pathsOf(full);
  const spoilt = paths.flatMap((path) =>
    SPOILT.map((by) => ({
      name: `${path.join('.')} = ${JSON.stringify(by) ?? 'left out'}`,
      value: spoil(full, path, by),
    })),
  );
  const added = paths
    .filter((path) => typeof at(full, path) === 'object' && !Array.isArray(at(full, path)))
    .map((path) => ({ name: `${path.join('.')} with a key more`, value: spoil(full, [...path, 'more'], 1) }));
  return [{ name: 'whole', value: full }, ...spoilt, ...added];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...inner] : inner;
}

function spoil(full: unknown, path: Path, by: unknown): unknown {
  const copy = structuredClone(full);
  const key = path.at(-1) as string | number;
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  if (by !== undefined) parent[key] = by;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}
