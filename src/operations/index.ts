// What a user can do with Parley, one typed operation for each thing: a name, a line that says what it is for, its
// input as a zod schema that describes every field, and a function that gives its items one after another. The command
// line's commands and help come from this table, and whatever serves Parley otherwise will come from it too, so an
// operation knows nothing of terminals, colours or exit codes. Faults of single inputs are items; only what makes the
// whole operation impossible is thrown.
//
// Operations import their heavy parts when they run, so that `parley --help` does not load a model.
export {
  type AnyOperation,
  type Context,
  defineOperation,
  type Field,
  fieldsOf,
  type Operation,
  type Progress,
} from './operation.ts';
export { OPERATIONS } from './table.ts';
