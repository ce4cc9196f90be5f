// The plain data that passes between stages, and the one definition of the record's form. Nothing here acts:
// the schemas validate, the types describe, and `record.schema.json` is generated from them.
export * from './errors.ts';
export * from './record.ts';
export * from './text.ts';
