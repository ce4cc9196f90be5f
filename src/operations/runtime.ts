import type { OrtRuntime, Reading } from '../reading/local/index.ts';

export type RuntimeName = 'native' | 'wasm';
export type Runtime = { readonly name: RuntimeName; readonly ort: OrtRuntime; readonly notes: Reading['notes'] };

/** Picks onnxruntime's native build where it is installed and loads, else its WebAssembly build. */
export async function pickRuntime(wanted?: RuntimeName): Promise<Runtime> {
  if (wanted === 'wasm') return wasm([]);
  try {
    return { name: 'native', ort: await load('onnxruntime-node'), notes: [] };
  } catch (error) {
    if (wanted === 'native') throw error;
    const why = String((error as Error).message).split('\n')[0];
    const message = `onnxruntime-node is not installed or does not load here; onnxruntime-web reads instead, slower (${why})`;
    return wasm([{ code: 'PARLEY-RUNTIME-WASM', message }]);
  }
}

async function wasm(notes: Reading['notes']): Promise<Runtime> {
  const ort = await load('onnxruntime-web');
  const { env } = ort as unknown as { env: { wasm: { numThreads: number; proxy: boolean } } };
  env.wasm.numThreads = 1;
  return { name: 'wasm', ort, notes };
}

/** CommonJS builds come as the default export. */
async function load(name: string): Promise<OrtRuntime> {
  const module = (await import(name)) as { default?: unknown };
  return (module.default ?? module) as OrtRuntime;
}
