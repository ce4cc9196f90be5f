import type { Token } from '../../tokens/index.ts';
import { RuleError } from '../../types/index.ts';
import type { Features } from './features.ts';
import type { OrtRuntime, OrtSession } from './runtime.ts';
import type { Settings } from './settings.ts';
import { WINDOW, type Window } from './windows.ts';

/** A window as the model reads it: its pieces with their sentences, and where each scored sentence lies in it. */
export type Encoded = {
  readonly window: Window;
  /** One for each piece of the model's input; undefined for the two special ones. */
  readonly tokens: readonly (Token | undefined)[];
  /** First and last + 1 piece of each scored sentence. */
  readonly rows: readonly (readonly [number, number])[];
  /** [sentences, slots] */
  readonly presence: Float32Array;
  /** [sentences, slots, classes] */
  readonly classes: Float32Array;
  /** [sentences, slots, pointers and parts, pieces] */
  readonly points: Float32Array;
};

/**
 * Reads one window. Windows are never batched: what one report says does not depend on what is read beside it.
 * @throws RuleError PARLEY-MODEL-004 where the weights' outputs are not those that the settings tell
 */
export async function encode(
  runtime: OrtRuntime,
  session: OrtSession,
  settings: Settings,
  features: Features,
  window: Window,
): Promise<Encoded> {
  const { tokens, rows } = lay(features, window);
  const length = tokens.length;
  const ids = BigInt64Array.from(tokens, (token, at) =>
    BigInt(token?.id ?? (at === 0 ? settings.special.start : settings.special.end)),
  );
  const members = new Float32Array(rows.length * length);
  for (const [row, [from, to]] of rows.entries()) members.fill(1, row * length + from, row * length + to);
  const out = await session.run({
    ids: new runtime.Tensor('int64', ids, [1, length]),
    members: new runtime.Tensor('float32', members, [1, rows.length, length]),
  });
  const slots = rows.length * settings.slots.length;
  const { statuses, sources, forms, whens, pointers, parts } = settings;
  const data = (name: string, size: number) => sized(name, out[name]?.data, slots * size);
  return {
    window,
    tokens,
    rows,
    presence: data('presence', 1),
    classes: data('classes', statuses.length + sources.length + forms.length + whens.length),
    points: data('points', (pointers.length + parts.length) * length),
  };
}

/** An output of the model, if it is as long as the settings make it. */
function sized(name: string, data: unknown, size: number): Float32Array {
  if (data instanceof Float32Array && data.length === size) return data;
  const given = data instanceof Float32Array ? `${data.length} numbers` : 'nothing';
  const message = `the weights give ${given} for "${name}" where models/reader.json wants ${size}; take both from one version`;
  throw new RuleError('PARLEY-MODEL-004', message);
}

/** The window's pieces in order between the two special ones; sentences too long for it are cut. */
export function lay(features: Features, window: Window): { tokens: (Token | undefined)[]; rows: [number, number][] } {
  const tokens: (Token | undefined)[] = [undefined];
  const rows: [number, number][] = [];
  for (let s = window.from; s < window.to; s++) {
    const from = tokens.length;
    for (const token of features.tokens[s] as Token[]) if (tokens.length < WINDOW - 1) tokens.push(token);
    if (s >= window.scored) rows.push([from, tokens.length]);
  }
  tokens.push(undefined);
  return { tokens, rows };
}
