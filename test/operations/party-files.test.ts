import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { configFolder, ownParties } from '../../src/operations/party-files.ts';

const home = mkdtempSync(join(tmpdir(), 'parley-home-'));
after(() => rmSync(home, { recursive: true }));

const HEADER = 'names\tcode\tkind\tof\tfrom\tto\n';

test('the configuration folder follows each platform', () => {
  assert.equal(configFolder({ XDG_CONFIG_HOME: '/x' }, 'linux', '/h'), join('/x', 'parley'));
  assert.equal(configFolder({}, 'linux', '/h'), join('/h', '.config', 'parley'));
  assert.equal(configFolder({}, 'darwin', '/h'), join('/h', 'Library', 'Application Support', 'parley'));
  assert.equal(configFolder({ APPDATA: '/a' }, 'win32', '/h'), join('/a', 'parley'));
});

test('without tables there are no rows', async () => {
  assert.deepEqual(await ownParties(undefined, { XDG_CONFIG_HOME: join(home, 'none') }), []);
});

test("the configuration folder's rows come first, so that the named file overrules them", async () => {
  mkdirSync(join(home, 'parley'));
  writeFileSync(join(home, 'parley', 'parties.tsv'), `${HEADER}Norland|Norlanders\tNLD\tstate\t\t\t\n`);
  const own = join(home, 'own.tsv');
  writeFileSync(own, `${HEADER}Norland\tnorland\tstate\t\t\t\n`);
  const rows = await ownParties(own, { XDG_CONFIG_HOME: home });
  assert.deepEqual(
    rows.map(({ names, code }) => [names, code]),
    [
      [['Norland', 'Norlanders'], 'NLD'],
      [['Norland'], 'norland'],
    ],
  );
});

test('a table that was named and is not there is told', async () => {
  await assert.rejects(ownParties(join(home, 'no.tsv'), {}), { name: 'IntakeError', file: join(home, 'no.tsv') });
});
