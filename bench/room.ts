import { existsSync } from 'node:fs';
import type { child } from './child.ts';
import type { Row } from './table.ts';
import type { Texts } from './texts.ts';

/** Where a part works: the texts, also as a file of JSON Lines for its processes, and a folder that is swept afterwards. */
export type Room = {
  readonly texts: Texts;
  readonly file: string;
  readonly folder: string;
  readonly child: typeof child;
};

export type Part = (room: Room) => Row[] | Promise<Row[]>;

/** Why the reader cannot be measured, if it cannot. */
export function withoutReader(): string | undefined {
  const missing = ['../dist/reading/local/index.js', '../models/reader.onnx'].find(
    (path) => !existsSync(new URL(path, import.meta.url)),
  );
  return missing && `${missing.slice(3)} is not there`;
}
