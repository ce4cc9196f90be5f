import { openReader } from '../src/operations/reader.ts';
import type { RuntimeName } from '../src/operations/runtime.ts';
import type { ParleyRecord, RecordFact } from '../src/types/index.ts';
import { readerMissing } from './parley.ts';
import type { Outcome, Section } from './section.ts';
import { byId, type ReportLine, readJsonLines, shared } from './shared.ts';

const LEAST = 0.99;

export const runtimes: Section = {
  name: 'runtimes',
  about: 'gold/dev read by the native runtime and by WASM: facts with the same act, evidence, parties and status',
  run: compareRuntimes,
};

async function compareRuntimes(): Promise<Outcome> {
  const missing = readerMissing();
  if (missing) return { skipped: missing };
  const lines = readJsonLines<ReportLine>(shared('gold/dev/reports.jsonl'));
  const { same, all, only } = agreement(await readBy('native', lines), await readBy('wasm', lines));
  const rate = all ? same / all : 0;
  return {
    ok: rate >= LEAST,
    lines: [
      `${same} of ${all} facts the same: ${(100 * rate).toFixed(2)} %, at least ${100 * LEAST} %`,
      ...only.slice(0, 20),
    ],
  };
}

/** What the reader shows of each report on one runtime; its threshold is its own. */
async function readBy(runtime: RuntimeName, lines: readonly ReportLine[]): Promise<ParleyRecord[]> {
  const reader = await openReader({ runtime, models: process.env.PARLEY_MODELS });
  const records: ParleyRecord[] = [];
  for (const { id, title = null, outlet = null, published = null, url = null, text } of lines) {
    const { record, least } = await reader.read({ id, title, outlet, published, url, text });
    records.push({ ...record, facts: record.facts.filter((fact) => (fact.confidence ?? 1) >= least) });
  }
  await reader.close();
  return records;
}

/** How many facts both tell, of all that either tells; and those that only one does. */
export function agreement(
  a: readonly ParleyRecord[],
  b: readonly ParleyRecord[],
): { same: number; all: number; only: string[] } {
  const [x, y] = [byId(a), byId(b)];
  let [same, all] = [0, 0];
  const only: string[] = [];
  for (const id of new Set([...x.keys(), ...y.keys()])) {
    const [left, right] = [keysOf(x.get(id)), keysOf(y.get(id))];
    same += [...left].filter((key) => right.has(key)).length;
    all += new Set([...left, ...right]).size;
    only.push(...[...left].filter((key) => !right.has(key)).map((key) => `  only in the first: ${id} ${key}`));
    only.push(...[...right].filter((key) => !left.has(key)).map((key) => `  only in the second: ${id} ${key}`));
  }
  return { same, all, only };
}

const keysOf = (record: ParleyRecord | undefined) => new Set((record?.facts ?? []).map(keyOf));
const keyOf = (fact: RecordFact) =>
  [fact.act, fact.status, fact.actors.join('+'), fact.recipients.join('+'), fact.span?.start ?? '', fact.evidence].join(
    ' | ',
  );
