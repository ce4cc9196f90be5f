// The command line: turns words into an operation's input, and its items into what people or programs read. Commands,
// options and help come from the operations table; only how items are shown is written here, one view for each
// operation. Standard output holds results alone; faults, progress and the count of what was held back go to standard
// error. Colours and progress are for terminals. Exit codes: 0 all went well, 1 some of the batch failed, 2 nothing could be
// done or the usage was wrong.
export { type Io, runCli } from './run.ts';
