// A shared picture is drawn once, by whoever asks first, and kept beside the house's data; what is
// kept may be thrown away at any time.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShareContent } from '#domain/pictures/shared-picture.ts';
import type { Market } from '../market.ts';
import { serveMedia } from '../media/serve-media.ts';
import { drawShare } from './draw-share.ts';
import { type SharePlace, shareHash } from './share-address.ts';

const underway = new Map<string, Promise<Buffer>>();

/** Undefined while it was never drawn. */
export async function keptShare(market: Market, place: SharePlace): Promise<Buffer | undefined> {
  return readFile(fileOf(market, place)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Draws what its address names; everybody who asks meanwhile waits for the same drawing. */
export function makeShare(
  market: Market,
  { place, content }: { place: SharePlace; content: ShareContent },
): Promise<Buffer> {
  if (place.hash !== shareHash(content))
    throw new Error('a picture is drawn only under its own name');
  const file = fileOf(market, place);
  const drawing = underway.get(file) ?? draw().finally(() => underway.delete(file));
  underway.set(file, drawing);
  return drawing;

  async function draw() {
    const photo = content.photo && (await serveMedia(market, { path: content.photo })).bytes;
    const bytes = await drawShare({ content, shape: place.shape, ...(photo ? { photo } : {}) });
    await writeBeside(file, bytes, market);
    return bytes;
  }
}

async function writeBeside(file: string, bytes: Buffer, market: Market) {
  const beside = `${file}.${Buffer.from(market.random(6)).toString('hex')}.part`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(beside, bytes);
  await rename(beside, file);
}

function fileOf({ settings }: Market, { hash, shape }: SharePlace) {
  return join(settings.dataFolder, 'share', hash.slice(0, 2), `${hash}-${shape}.jpg`);
}
