// Where the bytes lie: originals are private; sizes are public; people's sizes are apart from both,
// so that nothing but the consent check can reach them.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Market } from '../market.ts';

type Settings = Pick<Market, 'settings'>;

export const originalPath = ({ settings }: Settings, sha256: string) =>
  join(settings.dataFolder, 'media', 'originals', sha256.slice(0, 2), sha256);

export const sizesFolder = ({ settings }: Settings, sha256: string, showsPeople = false) =>
  join(
    settings.dataFolder,
    'media',
    showsPeople ? 'sizes-of-people' : 'sizes',
    sha256.slice(0, 2),
    sha256.slice(0, 32),
  );

/** Whole or not at all: written beside, flushed to the disk, then renamed over. */
export async function writeWhole(path: string, bytes: Uint8Array, tag: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${tag}.part`;
  try {
    const file = await open(beside, 'w', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A rename is only sure once its folder is flushed too. */
async function flushFolder(path: string) {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
