// Scores Parley against the data in ../shared, which is never part of the project: `npm run measure` runs all sections,
// `npm run measure -- score tokens` some. Each prints its figures; a section whose limit is not kept fails the run, and
// one that lacks what it needs says what, and is skipped. Not part of `npm test`, which needs nothing but the project.
import { exchange } from './exchange.ts';
import { offTopic } from './off-topic.ts';
import { runtimes } from './runtimes.ts';
import { schema } from './schema.ts';
import { score, scorers } from './score.ts';
import type { Section } from './section.ts';
import { tokens } from './tokens.ts';

const SECTIONS: readonly Section[] = [scorers, schema, tokens, score, exchange, runtimes, offTopic];

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown.length > 0) {
    console.error(`measure: no section ${unknown.join(', ')}. There are:`);
    for (const { name, about } of SECTIONS) console.error(`  ${name.padEnd(10)} ${about}`);
    return 2;
  }
  let failed = 0;
  for (const section of SECTIONS) {
    if (names.length > 0 && !names.includes(section.name)) continue;
    console.log(`\n== ${section.name}: ${section.about}`);
    const outcome = await section.run();
    if ('skipped' in outcome) {
      console.log(`skipped: ${outcome.skipped}`);
      continue;
    }
    for (const line of outcome.lines) console.log(line);
    if (!outcome.ok) failed++;
    console.log(outcome.ok ? 'kept' : 'NOT KEPT');
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
