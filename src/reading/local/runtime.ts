/**
 * What the reader needs of onnxruntime: `onnxruntime-node` and `onnxruntime-web` both have it. It is handed in, so
 * that the same reader runs in node, in a worker and in a browser.
 */
export type OrtRuntime = {
  readonly InferenceSession: {
    create(model: Uint8Array, options?: Record<string, unknown>): Promise<OrtSession>;
  };
  readonly Tensor: new (type: string, data: BigInt64Array | Float32Array, dims: readonly number[]) => OrtTensor;
};
// biome-ignore lint/suspicious/noExplicitAny: the two runtimes' own tensor classes meet here and have no common name
type OrtTensor = any;
export type OrtSession = {
  run(feeds: Record<string, OrtTensor>): Promise<Record<string, { data: unknown; dims: readonly number[] }>>;
  release?(): Promise<void>;
};

/**
 * One thread: work is spread over cores by reading several reports at once, each on its own thread. `basic` folds
 * constants and fuses nothing: every operation of the weights' graph gives the same bits on every machine (how: see
 * `training/parley_training/exact.py`), and a fused one need not.
 */
export const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'basic',
};
