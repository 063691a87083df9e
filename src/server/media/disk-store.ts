// The media on this machine's disk, under the data folder.
import { randomBytes } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlobStore, StorageUnavailable } from './blob-store.ts';
import { writeWhole } from './media-folders.ts';

export function diskStore({ dataFolder }: { readonly dataFolder: string }): BlobStore {
  const folder = join(dataFolder, 'media');
  const pathOf = (key: string) => join(folder, key);
  return {
    where: folder,
    put: (key, bytes) =>
      writeWhole(pathOf(key), bytes, randomBytes(6).toString('hex')).catch((error) => {
        throw full.has(error.code)
          ? new StorageUnavailable(`${folder} takes no more: ${error.code}`, { cause: error })
          : error;
      }),
    get: (key) => readFile(pathOf(key)).catch(notThere),
    async has(key) {
      const file = await stat(pathOf(key)).catch(notThere);
      return file?.isFile() ? { bytes: file.size } : undefined;
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** No room, over the quota, mounted read-only, not ours to write. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES']);

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return;
  throw error;
}
