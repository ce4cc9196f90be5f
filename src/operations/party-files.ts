import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { PartyRow } from '../parties/index.ts';
import { IntakeError } from '../types/index.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a user's own settings lie, by the custom of each platform. */
export function configFolder(env: Env, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  if (env.XDG_CONFIG_HOME) return join(env.XDG_CONFIG_HOME, 'parley');
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'parley');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'parley');
  return join(home, '.config', 'parley');
}

/**
 * A user's own rows for the table of parties: those of `parties.tsv` in the configuration folder, then those of
 * `file`, which overrule them.
 * @throws RuleError where a row is broken, IntakeError where `file` cannot be read
 */
export async function ownParties(file: string | undefined, env: Env): Promise<PartyRow[]> {
  const standing = join(configFolder(env), 'parties.tsv');
  const tables = [await tableOf(standing, false), file === undefined ? null : await tableOf(file, true)];
  if (tables.every((table) => table === null)) return [];
  const { parsePartyTable } = await import('../parties/index.ts');
  return tables.flatMap((table) => (table ? parsePartyTable(table.text, table.file) : []));
}

async function tableOf(file: string, needed: boolean): Promise<{ file: string; text: string } | null> {
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (cause) {
    if (!needed && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const why = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new IntakeError('PARLEY-INTAKE-PARTIES', `${why}`, { file, mend: 'check the path of the table' }, { cause });
  }
}
