// A zip of pictures, read with limits: how many files, how large unpacked, and no path out of it.
import yauzl from 'yauzl';
import type { en } from '#messages/imports/en.ts';

export type PictureFiles = ReadonlyMap<string, () => Promise<Uint8Array | undefined>>;
type Why = keyof typeof en.pictures;

const entriesLimit = 5000;
const unpackedLimitMegabytes = 1024;
const entryLimitBytes = 25 * 1024 * 1024;

/** By file name without its folders, lower case. A file too large for a picture reads as undefined. */
export async function openPictureZip(
  bytes: Uint8Array,
): Promise<{ files: PictureFiles } | { why: Why }> {
  try {
    const zip = await open(bytes);
    const entries = await listEntries(zip);
    return 'why' in entries ? entries : { files: byName(zip, entries.list) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const leaves = /relative path|absolute path|invalid characters/.test(message);
    return { why: leaves ? 'zip-path' : 'zip-damaged' };
  }
}

function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(Buffer.from(bytes), options, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
}

function listEntries(zip: yauzl.ZipFile): Promise<{ list: yauzl.Entry[] } | { why: Why }> {
  const list: yauzl.Entry[] = [];
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve({ list }));
    zip.on('entry', (entry: yauzl.Entry) => {
      unpacked += entry.uncompressedSize;
      if (list.length >= entriesLimit) return resolve({ why: 'zip-too-many' });
      if (unpacked > unpackedLimitMegabytes * 1024 * 1024) return resolve({ why: 'zip-too-large' });
      list.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function byName(zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]): PictureFiles {
  const files = new Map<string, () => Promise<Uint8Array | undefined>>();
  for (const entry of entries) {
    const name = entry.fileName.split('/').at(-1)!.toLowerCase();
    if (name !== '' && !name.startsWith('.') && !files.has(name)) {
      files.set(name, () => unpack(zip, entry));
    }
  }
  return files;
}

// The size an entry claims is checked by yauzl while it unpacks; ours is checked before.
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array | undefined> {
  if (entry.uncompressedSize > entryLimitBytes || entry.isEncrypted()) return undefined;
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
