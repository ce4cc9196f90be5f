// The sieve: says in microseconds which sentences of a report can hold a fact, so that in bulk the encoder, a thousand
// times dearer, reads only those. It is off unless asked for, since it costs a few facts in a thousand.
//
// Two linear steps. The first weighs a sentence's words, stems and pairs of words, hashed into one table of 8-bit
// weights. The second weighs that score together with those of its neighbours and of the whole report: a sentence such
// as "They refused" is known by its company, and news of markets and sport goes as a whole. Trained to tell sentences
// of gold records from the run of the news (`training/sieve.py`), which is the best test there is at a given share of
// facts kept (Neyman and Pearson 1933). Rejected: words alone (at 98 % of the facts kept it drops a third of the news,
// not three quarters), and a list of key words, which has no threshold to choose.
//
// Pure: the weights are handed in as bytes.
export { context } from './context.ts';
export { features, MOST_FEATURES } from './features.ts';
export { keep, ownScores, scores } from './keep.ts';
export { createSieve, type Sieve } from './model.ts';
