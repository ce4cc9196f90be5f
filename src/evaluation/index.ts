// How well records tell what gold records tell: found, core and record F1 with each slot's accuracy, and, for whoever
// wants to mend the reader, each miss by its cause. The rules are those of the project's reference scorer, so that the
// figures can be compared; the code is our own, in parts small enough to test rule by rule: `measure` demands that both
// give the same numbers. Rejected: calling the reference scorer, which says how much is missed but never why; and an
// optimal assignment of facts, since the greedy one is the measure that everybody's figures were made with.
export { canonical, sameParties, sameParty } from './aliases.ts';
export { type Calibration, calibration, type ThresholdRow, thresholdCurve } from './calibration.ts';
export { type Cause, type CauseCount, causes, countCauses } from './causes.ts';
export { type Confusion, confusion } from './confusion.ts';
export { type DayRange, days } from './days.ts';
export { type Evaluation, evaluate, type GoldReport } from './evaluate.ts';
export { candidatePairs, matchPairs, type Pair } from './matching.ts';
export { renderEvaluation } from './render.ts';
export { type ReportScore, scoreReport } from './score.ts';
export { WEIGHTS } from './slots.ts';
export { f1, type TotalScore, total } from './total.ts';
