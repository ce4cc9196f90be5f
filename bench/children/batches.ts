import { appendFileSync, closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import * as onnx from 'onnxruntime-node';
import type { OrtRuntime } from '../../src/reading/local/runtime.ts';

type Session = onnx.InferenceSession;
type Options = onnx.InferenceSession.SessionOptions;
type Feeds = onnx.InferenceSession.FeedsType;
type Plain = { type: string; data: onnx.Tensor.DataType; dims: readonly number[] };

/**
 * A runtime that writes down the batches of the first network it loads (the encoder), and runs them.
 * @param file the batches go there, each after its length (uint32, little-endian); the network and how it is to be
 *   loaded beside it
 */
export function record(file: string): OrtRuntime {
  let first = true;
  const create = async (model: Uint8Array, options?: Options) => {
    const session = await onnx.InferenceSession.create(model, options);
    if (!first) return session;
    first = false;
    writeFileSync(`${file}.onnx`, model);
    writeFileSync(`${file}.json`, JSON.stringify(options ?? {}));
    writeFileSync(file, '');
    return watched(session, (feeds) => append(file, feeds));
  };
  return { name: 'onnxruntime-node, watched', ...onnx, InferenceSession: { create } } as unknown as OrtRuntime;
}

function watched(session: Session, see: (feeds: Feeds) => void): object {
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    release: () => session.release(),
    run: (feeds: Feeds, ...rest: unknown[]) => {
      see(feeds);
      return (session.run as (...all: unknown[]) => Promise<unknown>).call(session, feeds, ...rest);
    },
  };
}

function append(file: string, feeds: Feeds): void {
  const plain = Object.entries(feeds).map(([name, value]) => {
    const { type, data, dims } = value as onnx.Tensor;
    return [name, { type, data, dims }];
  });
  const bytes = serialize(Object.fromEntries(plain));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  appendFileSync(file, Buffer.concat([length, bytes]));
}

/** The network that the batches are for. */
export function network(file: string): Promise<Session> {
  const options = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Options;
  return onnx.InferenceSession.create(readFileSync(`${file}.onnx`), options);
}

/** The batches one after another; never more than one in memory. */
export function* batches(file: string): Generator<Record<string, onnx.Tensor>> {
  const open = openSync(file, 'r');
  const length = Buffer.alloc(4);
  try {
    while (readSync(open, length) === 4) {
      const bytes = Buffer.alloc(length.readUInt32LE());
      readSync(open, bytes);
      const plain = Object.entries(deserialize(bytes) as Record<string, Plain>);
      yield Object.fromEntries(plain.map(([name, { type, data, dims }]) => [name, tensor(type, data, dims)]));
    }
  } finally {
    closeSync(open);
  }
}

function tensor(type: string, data: onnx.Tensor.DataType, dims: readonly number[]): onnx.Tensor {
  return new onnx.Tensor(type as 'float32', data as Float32Array, dims);
}
