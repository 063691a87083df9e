// What every command of the command line is: a name, a sentence, its options, and what it does.
import type { ParseArgsOptionsConfig } from 'node:util';

export type CommandInput = {
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly positionals: readonly string[];
};

export type Command = {
  readonly name: string;
  readonly summary: string;
  /** How it is called, for --help: "import FILE --cooperative SLUG". */
  readonly usage: string;
  readonly options?: ParseArgsOptionsConfig;
  /** One line an option, for --help. */
  readonly help?: Readonly<Record<string, string>>;
  /** What it answers is printed: as JSON with --json, else as `show` says. */
  run(input: CommandInput): Promise<unknown>;
  show?(answer: never, values: CommandInput['values']): string;
};

/** Called the wrong way: exit 2 and how to call it. */
export class UsageError extends Error {}

/** Something honest went wrong: exit 1 and this sentence, no stack. */
export class CommandError extends Error {}

/** Progress for people: on a terminal only, on stderr, never in what --json prints. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}
