// Runs one family of tests and ends with its count, alone on a line.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from './build/build.ts';
import { root } from './root.ts';

export type Counted = { readonly ok: boolean; readonly passed: number; readonly failed: number };

export async function runTests(config: string, names: readonly string[]): Promise<void> {
  await buildWhenStale();
  const { ok, passed, failed } = await countTests({ config, names });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = ok ? 0 : 1;
}

type ToCount = {
  readonly config: string;
  readonly names?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export async function countTests({ config, names = [], env }: ToCount): Promise<Counted> {
  const vitest = join(root, 'node_modules/.bin/vitest');
  const args = [vitest, 'run', '--config', config, '--reporter', 'default', ...names];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => {
    printed += bytes;
    process.stdout.write(bytes);
  });
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const plain = printed.replace(/\u001b\[[0-9;]*m/g, '');
  const count = (word: string) =>
    Number(new RegExp(`Tests .*?(\\d+) ${word}`).exec(plain)?.[1] ?? 0);
  return { ok: code === 0, passed: count('passed'), failed: count('failed') };
}
