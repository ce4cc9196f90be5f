import { type Candidate, candidates } from './candidates.ts';
import { encode } from './encode.ts';
import type { Features } from './features.ts';
import type { PlacedMention } from './mentions.ts';
import type { OrtRuntime, OrtSession } from './runtime.ts';
import type { Settings } from './settings.ts';

/** Says which sentences to read: a sieve's answer. */
export type Keep = (text: string, sentences: Features['sentences']) => boolean[];

type Model = { readonly runtime: OrtRuntime; readonly session: OrtSession; readonly settings: Settings };

/** What the model says of each window, one after another. Windows without a kept sentence are not read. */
export async function propose(
  text: string,
  cut: Features,
  mentions: readonly PlacedMention[],
  model: Model,
  keep?: Keep,
): Promise<Candidate[]> {
  const kept = keep?.(text, cut.sentences);
  const out: Candidate[] = [];
  for (const window of cut.windows) {
    if (kept && !kept.slice(window.scored, window.to).some(Boolean)) continue;
    const encoded = await encode(model.runtime, model.session, model.settings, cut, window);
    out.push(...candidates(encoded, text, cut.sentences, mentions, model.settings));
  }
  return kept ? out.filter((candidate) => kept[candidate.sentence]) : out;
}
