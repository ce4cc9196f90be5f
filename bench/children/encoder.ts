// The bare encoder: encoder.ts BATCHES. Runs recorded batches, and does nothing with what comes out.
import { batches, network } from './batches.ts';
import { say } from './say.ts';

const WARM = 3;
const [file = ''] = process.argv.slice(2);
const session = await network(file);
let warm = 0;
for (const batch of batches(file)) {
  if (warm++ === WARM) break;
  await session.run(batch);
}
let seconds = 0;
let count = 0;
for (const batch of batches(file)) {
  const began = performance.now();
  await session.run(batch);
  seconds += (performance.now() - began) / 1000;
  count++;
}
say({ seconds, batches: count });
