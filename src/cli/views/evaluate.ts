import { type Evaluation, renderEvaluation } from '../../evaluation/index.ts';
import { widthOf } from '../io.ts';
import type { View } from './view.ts';

export const evaluateView: View<Evaluation> = {
  flags: [{ name: 'json', description: 'all figures as one JSON object' }],
  async show(items, io, flags, clear) {
    for await (const evaluation of items) {
      await clear();
      const options = { each: flags.each === true, misses: flags.misses === true, width: widthOf(io.stdout) };
      await io.stdout.write(flags.json ? `${JSON.stringify(evaluation)}\n` : renderEvaluation(evaluation, options));
    }
    return 0;
  },
};
