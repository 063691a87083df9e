// Where the pictures of a file come from: a folder or zip that came along, else the web.
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { en } from '#messages/imports/en.ts';
import {
  fetchPicture,
  openWeb,
  pictureLimitMegabytes,
  type PictureRead,
  type Reach,
} from './fetch-picture.ts';
import type { ListedImage } from './listed-good.ts';
import { openPictureZip, type PictureFiles } from './open-picture-zip.ts';

export type PicturesGiven = { readonly folder: string } | { readonly zip: Uint8Array };
export type Pictures = { read(image: Pick<ListedImage, 'source'>): Promise<PictureRead> };

/** With nothing given, pictures come from the web alone; `reach` is the web itself by default. */
export async function openPictures(
  given: PicturesGiven | undefined,
  reach: Reach = openWeb,
): Promise<Pictures | { why: keyof typeof en.pictures }> {
  if (!given) return { read: ({ source }) => readFromWeb(source, reach) };
  const opened = 'zip' in given ? await openPictureZip(given.zip) : await openFolder(given.folder);
  if ('why' in opened) return opened;
  return { read: ({ source }) => readFrom(opened.files, source, reach) };
}

function readFromWeb(source: string, reach: Reach): Promise<PictureRead> {
  return isWeb(source) ? fetchPicture(source, reach) : Promise.resolve(notFound(source));
}

async function readFrom(files: PictureFiles, source: string, reach: Reach): Promise<PictureRead> {
  const read = files.get(fileName(source));
  if (!read) return isWeb(source) ? fetchPicture(source, reach) : notFound(source);
  const bytes = await read().catch(() => new Uint8Array());
  if (bytes && bytes.length > 0) return { bytes };
  if (bytes) return { reason: { key: 'image-not-a-picture', values: { name: source } } };
  const values = { name: source, limit: pictureLimitMegabytes };
  return { reason: { key: 'image-too-large', values } };
}

function isWeb(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(source);
}

function notFound(name: string): PictureRead {
  return { reason: { key: 'image-not-found', values: { name } } };
}

// "https://shop.example/a/Rug%201.jpg?v=3" and "photos\Rug 1.jpg" are both the file "rug 1.jpg".
function fileName(source: string): string {
  const path = isWeb(source) && URL.canParse(source) ? new URL(source).pathname : source;
  const name = path.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

// Plain files of the folder itself: no link is followed, so nothing outside it can be read.
async function openFolder(
  folder: string,
): Promise<{ files: PictureFiles } | { why: 'not-a-folder' }> {
  try {
    const real = await realpath(folder);
    const names = await readdir(real, { recursive: true });
    const files = new Map<string, () => Promise<Uint8Array | undefined>>();
    for (const name of names) {
      const path = join(real, name);
      const found = await lstat(path);
      if (found.isFile() && (await realpath(path)) === path) {
        files.set(basename(name).toLowerCase(), () => readPicture(path, found.size));
      }
    }
    return { files };
  } catch {
    return { why: 'not-a-folder' };
  }
}

async function readPicture(path: string, size: number): Promise<Uint8Array | undefined> {
  return size > pictureLimitMegabytes * 1024 * 1024 ? undefined : readFile(path);
}
