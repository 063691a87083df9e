// PostgreSQL refuses root, and not every user may enter every folder: the start works all the same.
import { execFile } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../bin/root.ts';
import { type Starter, startHouse } from '../a-house.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const left: string[] = [];

afterEach(async () => {
  for (const folder of left.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!isRoot)('a start (only root may become another: nothing to try otherwise)', () => {
  it('by a user without any right works in a folder that is theirs', async () => {
    const folder = await copyOfTheTree(0o755);
    await run('chown', ['-R', `${nobody}:${nobody}`, ...own(folder)]);
    const { lies, owner } = await startIn(folder, { uid: nobody });
    expect(lies).toBe(join(folder, '.qafila/postgres'));
    expect(owner).toBe(nobody);
  });

  it('by root works in a folder that PostgreSQL’s user may not enter', async () => {
    const folder = await copyOfTheTree(0o700);
    const { lies, owner } = await startIn(folder, {});
    expect(lies).toMatch(/^\/var\/lib\/qafila\/[0-9a-f]{12}\/postgres$/);
    left.push(dirname(lies));
    expect(owner).not.toBe(0);
  });
});

async function startIn(folder: string, starter: Starter): Promise<{ lies: string; owner: number }> {
  const env = { QAFILA_DATA: join(folder, '.qafila'), QAFILA_SEED: 'none', HOME: folder };
  const house = await startHouse(env, { folder, ...starter });
  try {
    expect(house.printed()).toContain('Already built.');
    expect((await fetch(`${house.address}/health`)).status).toBe(200);
    expect((await fetch(`${house.address}/en-us/`)).status).toBe(200);
    const lies = /PostgreSQL created, data in (\S+?)\.\s/.exec(house.printed())![1]!;
    return { lies, owner: (await lstat(join(lies, 'data'))).uid };
  } finally {
    await house.stop();
  }
}

/** The built tree with its packages, as a clone would be after npm ci; links cost no time and no room. */
async function copyOfTheTree(mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qafila-tree-'));
  left.push(folder);
  for (const name of [...sources, 'build']) await run('cp', ['-a', join(root, name), folder]);
  const packages = join(root, 'node_modules');
  await run('cp', ['-alH', packages, join(folder, 'node_modules')]).catch(async () => {
    await rm(join(folder, 'node_modules'), { recursive: true, force: true });
    await run('cp', ['-a', packages, join(folder, 'node_modules')]);
  });
  await mkdir(join(folder, '.qafila'));
  await chmod(folder, mode);
  return folder;
}

const sources = [
  'bin',
  'db',
  'src',
  'static',
  'house.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** What may change hands: hard links would change the owner of the packages themselves. */
function own(folder: string): string[] {
  return [folder, ...['.qafila', 'build', ...sources].map((name) => join(folder, name))];
}
