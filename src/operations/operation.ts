import { z } from 'zod';
import type { Bytes } from '../intake/files.ts';
import type { OpenReader } from './reader.ts';

/** What an operation may need of the world around it, handed in so that tests can give another. */
export type Context = {
  readonly stdin: Bytes;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly openReader: OpenReader;
  /** Told how far a long operation is: bytes read and items done, of how many bytes (null where nobody knows). */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

export type Progress = { readonly bytes: number; readonly of: number | null; readonly items: number };

export type Operation<Input extends z.ZodObject = z.ZodObject, Item = unknown> = {
  readonly name: string;
  /** One line: what it is for. */
  readonly summary: string;
  /** What else a user must know, in a few lines. */
  readonly details: string;
  readonly input: Input;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  run(input: z.output<Input>, context: Context): AsyncIterable<Item>;
};
// biome-ignore lint/suspicious/noExplicitAny: a table holds operations of any input
export type AnyOperation = Operation<any, any>;

/** Only fixes the types: the item type follows from `run`. */
export function defineOperation<Input extends z.ZodObject, Item>(
  operation: Operation<Input, Item>,
): Operation<Input, Item> {
  return operation;
}

/** What a field's schema tells a command line, beside its type and description. */
export type FieldHints = { readonly value?: string; readonly positional?: boolean };

export const hints = z.registry<FieldHints>();

/** One field of an operation's input, as a command line or a form needs it. */
export type Field = FieldHints & {
  readonly name: string;
  readonly description: string;
  readonly kind: 'flag' | 'value' | 'list';
  readonly required: boolean;
};

/** The fields of an operation's input, in their order. */
export function fieldsOf(operation: AnyOperation): Field[] {
  return Object.entries(operation.input.shape as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    kind: kindOf(schema),
    required: !schema.safeParse(undefined).success,
    ...hints.get(schema),
  }));
}

function kindOf(schema: z.ZodType): Field['kind'] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return 'list';
  return inner instanceof z.ZodBoolean ? 'flag' : 'value';
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
