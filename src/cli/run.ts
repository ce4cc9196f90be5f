import { Command, CommanderError, Option } from 'commander';
import type { z } from 'zod';
import { type AnyOperation, type Context, type Field, fieldsOf, OPERATIONS } from '../operations/index.ts';
import { type OpenReader, openReader } from '../operations/reader.ts';
import { faultLine } from './faults.ts';
import type { Io } from './io.ts';
import { progressLine } from './progress.ts';
import { VERSION } from './version.ts';
import { VIEWS } from './views/index.ts';

export type { Io } from './io.ts';

/** Nothing could be done, or the usage was wrong. */
const WRONG = 2;

/**
 * Runs one command line.
 * @param argv the words after `parley`
 * @returns the exit code; nothing is thrown
 */
export async function runCli(argv: readonly string[], io: Io, open: OpenReader = openReader): Promise<number> {
  let code = 0;
  const heard: string[] = [];
  const program = new Command('parley')
    .description('Reads news reports about negotiations and keeps the record.')
    .version(VERSION, '-V, --version', 'tell the version')
    .helpOption('-h, --help', 'tell how it is used')
    .exitOverride()
    .configureOutput({ writeOut: (text) => heard.push(text), writeErr: () => {} });
  for (const operation of OPERATIONS) {
    addCommand(program, operation, async (input, flags) => {
      code = await perform(operation, input, flags, io, open);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = await failed(error, io, program, heard);
  }
  if (heard.length > 0) await io.stdout.write(heard.join(''));
  return code;
}

/** @returns the exit code of help, of wrong usage, or of whatever stopped an operation */
async function failed(error: unknown, io: Io, program: Command, heard: string[]): Promise<number> {
  if (!(error instanceof CommanderError)) {
    await io.stderr.write(faultLine(error));
    return WRONG;
  }
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') {
    await io.stderr.write(heard.splice(0).join('') || program.helpInformation());
    return WRONG;
  }
  await io.stderr.write(`parley: ${error.message.replace(/^error: /, '').replaceAll('\n', ' ')}; see parley --help\n`);
  return WRONG;
}

type Run = (input: unknown, flags: Record<string, unknown>) => Promise<void>;

function addCommand(program: Command, operation: AnyOperation, run: Run): void {
  const fields = fieldsOf(operation);
  const positional = fields.find((field) => field.positional);
  const command = program.command(operation.name).summary(operation.summary).exitOverride();
  command.copyInheritedSettings(program).description(`${sentence(operation.summary)}\n\n${operation.details}`);
  if (positional) command.argument(argumentOf(positional), positional.description);
  for (const field of fields) if (!field.positional) command.addOption(optionOf(field));
  for (const flag of VIEWS[operation.name]?.flags ?? []) command.option(`--${flag.name}`, flag.description);
  command.addHelpText('after', `\nExamples:\n${examplesOf(operation)}`);
  command.action(async (...words: unknown[]) => {
    const flags = command.opts();
    const given = positional ? { ...flags, [positional.name]: words[0] } : flags;
    await run(given, flags);
  });
}

function argumentOf({ kind, value, name, required }: Field): string {
  const word = `${(value ?? name).toLowerCase()}${kind === 'list' ? '...' : ''}`;
  return required ? `<${word}>` : `[${word}]`;
}

function optionOf({ name, kind, value, description, required }: Field): Option {
  const long = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const words = kind === 'flag' ? long : `${long} <${(value ?? name).toLowerCase()}>`;
  return new Option(words, description).makeOptionMandatory(required);
}

function examplesOf({ examples }: AnyOperation): string {
  return examples.map(({ line, says }) => `  ${line}\n      ${says}`).join('\n');
}

function sentence(summary: string): string {
  return `${summary[0]?.toUpperCase()}${summary.slice(1)}.`;
}

async function perform(
  operation: AnyOperation,
  given: unknown,
  flags: Record<string, unknown>,
  io: Io,
  open: OpenReader,
): Promise<number> {
  const input = operation.input.safeParse(given);
  if (!input.success) {
    await io.stderr.write(`parley: ${usageFault(input.error)}; see parley ${operation.name} --help\n`);
    return WRONG;
  }
  const progress = progressLine(io.stderr);
  const context: Context = { stdin: io.stdin, env: io.env, openReader: open, onProgress: progress.show };
  const view = VIEWS[operation.name];
  if (!view) throw new Error(`no view shows ${operation.name}`);
  try {
    return await view.show(operation.run(input.data, context), io, { ...flags, ...input.data }, progress.clear);
  } finally {
    await progress.clear();
  }
}

function usageFault(error: z.ZodError): string {
  const issue = error.issues[0];
  return `--${issue?.path.join('.')}: ${issue?.message}`;
}
