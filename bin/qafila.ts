// The command line: npx qafila <command>.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadSettings } from '#server/settings.ts';
import { type Command, CommandError, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { root } from './root.ts';

const env = join(root, '.env');
if (existsSync(env)) process.loadEnvFile(env);
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: string[]): Promise<number> {
  if (!name || name === '--help' || name === 'help') {
    console.log(overview());
    return name ? 0 : 2;
  }
  const load = commands[name];
  if (!load) {
    console.error(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  return runCommand(await load(), rest);
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(command, args);
    if (values.help) {
      console.log(helpOf(command));
      return 0;
    }
    const answer = await command.run({ values, positionals });
    if (values.json) console.log(JSON.stringify(answer, bigintsAsText, 2));
    else if (command.show) console.log(command.show(answer as never, values));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${helpOf(command)}`);
      return 2;
    }
    const honest = error instanceof CommandError || error instanceof BadSettings;
    console.error(honest ? error.message : error);
    return 1;
  }
}

function parse(command: Command, args: string[]) {
  const common = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options: { ...common, ...command.options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function helpOf(command: Command): string {
  const options = Object.entries({ ...command.help, json: 'print one JSON document and nothing else' });
  const lines = options.map(([name, text]) => `  --${name.padEnd(14)} ${text}`);
  return `${command.summary}\n\n  qafila ${command.usage}\n\n${lines.join('\n')}`;
}

function overview(): string {
  const names = Object.keys(commands).join(', ');
  return `Qafila, the caravan.\n\n  npx qafila <command> [--help] [--json]\n\nCommands: ${names}`;
}

function bigintsAsText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
