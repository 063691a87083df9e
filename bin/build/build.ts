// Builds what the browser and the server need, once for each state of the sources.
import { createHash } from 'node:crypto';
import { execFile, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';

const vite = join(root, 'node_modules/vite/bin/vite.js');
const sources = ['src', 'static', 'vite.config.ts', 'package.json', 'package-lock.json', 'bin/build'];

/** Answers whether it built now; false means that the last build is of these very sources. */
export async function buildWhenStale(): Promise<boolean> {
  const wanted = await hashOfSources();
  const stamp = join(root, 'build/stamp');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return false;
  await buildQuietly();
  await writeFile(stamp, wanted);
  return true;
}

/** What the build says is told only when it failed: a person who starts the house waits for a shop. */
async function buildQuietly(): Promise<void> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [vite, 'build'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`the build failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  });
  if (process.env.QAFILA_BUILD_LOG) process.stderr.write(stdout + stderr);
}

export function runVite(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vite, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`vite ${args[0]} failed`))));
  });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesOf(join(root, source))) {
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
