// Runs one family of tests and ends with its count, alone on a line.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from './build/build.ts';
import { root } from './root.ts';

export async function runTests(config: string, names: readonly string[]): Promise<void> {
  await buildWhenStale();
  const vitest = join(root, 'node_modules/.bin/vitest');
  const args = [vitest, 'run', '--config', config, '--reporter', 'default', ...names];
  let printed = '';
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (bytes: Buffer) => {
    printed += bytes;
    process.stdout.write(bytes);
  });
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const plain = printed.replace(/\u001b\[[0-9;]*m/g, '');
  const count = (word: string) => Number(new RegExp(`Tests .*?(\\d+) ${word}`).exec(plain)?.[1] ?? 0);
  console.log(`${count('passed')} passed, ${count('failed')} failed`);
  process.exitCode = code ?? 1;
}
