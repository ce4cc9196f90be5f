import { readFileSync } from 'node:fs';
import * as onnx from 'onnxruntime-node';
import type { OrtRuntime } from '../../src/reading/local/runtime.ts';

/** What the bench needs of the local reader; the rest of it does not matter here. */
type Reader = { read(report: object): Promise<unknown> };
type Create = (assets: {
  model: Uint8Array;
  vocabulary: string;
  settings: string;
  runtime: OrtRuntime;
}) => Promise<Reader>;

/** onnxruntime as the reader wants it. */
export const RUNTIME = { name: 'onnxruntime-node', ...onnx } as unknown as OrtRuntime;

/** The local reader on a runtime: onnxruntime itself, or one that looks on. */
export async function loadReader(runtime: OrtRuntime = RUNTIME): Promise<Reader> {
  // The JavaScript that ships: what node needs to strip the types of the sources would count as the reader's memory.
  // Named so that this file's types hold before it is built.
  const module: string = '../../dist/reading/local/index.js';
  const { createLocalReader } = (await import(module)) as { createLocalReader: Create };
  const model = (name: string) => readFileSync(new URL(`../../models/${name}`, import.meta.url));
  return createLocalReader({
    model: model('reader.onnx'),
    vocabulary: model('vocabulary.txt').toString('utf8'),
    settings: model('reader.json').toString('utf8'),
    runtime,
  });
}

export function asReport(text: string, i: number) {
  return { id: `bench-${i}`, title: null, outlet: null, published: null, url: null, text };
}
