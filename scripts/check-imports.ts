// Holds every file of `src/` to `layers.ts`. Ours, since dependency-cruiser does not read TypeScript 7 and needs a
// second compiler for it. Prints one line for each fault; exits with 1 where there is any.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { LAYERS, type Layer } from './layers.ts';

/** One source file: its path from `src/`, with forward slashes, and its text. */
export type Source = { path: string; text: string };

const SPECIFIER =
  /^[^\S\n]*(?:(?:import|export)\b[^'"`;()]*?\bfrom\s*|import\s*)['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]/gm;
/** What a core file may not touch: the clock, chance, the process. */
const IMPURE = /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|process\.|setTimeout)/;

/** Faults of one file against the layers: what it imports or touches and may not. */
export function faultsOf({ path, text }: Source, layers: readonly Layer[] = LAYERS): string[] {
  const layer = layers.find(({ folder }) => folder === folderOf(path));
  if (!layer) return [`src/${path}: its folder is not in scripts/layers.ts`];
  const faults = specifiers(text).flatMap((specifier) => importFault(path, specifier, layer));
  const impure = layer.core ? IMPURE.exec(withoutComments(text)) : null;
  if (impure) faults.push(`src/${path}: uses ${impure[0]}, but ${layer.folder} is core`);
  return faults;
}

/** What a file imports, by any of the ways there are. */
export function specifiers(text: string): string[] {
  return Array.from(text.matchAll(SPECIFIER), (match) => (match[1] ?? match[2]) as string);
}

function importFault(path: string, specifier: string, layer: Layer): string[] {
  if (!specifier.startsWith('.')) {
    const isNode = specifier.startsWith('node:');
    return isNode && layer.core ? [`src/${path}: imports ${specifier}, but ${layer.folder} is core`] : [];
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const folder = folderOf(target);
  if (target.startsWith('..')) return [`src/${path}: imports ${specifier}, outside src`];
  if (folder === layer.folder || layer.imports.includes(folder)) return [];
  return [`src/${path}: ${layer.folder} may not import ${folder} (${layer.reason})`];
}

function folderOf(path: string): string {
  return path.split('/')[0] as string;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}

if (import.meta.main) {
  const root = new URL('../src/', import.meta.url);
  const paths = globSync('**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const faults = paths.flatMap((path) => faultsOf({ path, text: readFileSync(new URL(path, root), 'utf8') }));
  for (const fault of faults.sort()) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
