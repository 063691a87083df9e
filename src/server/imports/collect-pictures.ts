// Reads the pictures of many goods and makes their bytes safe, a few at a time and within one
// allowance, before any row is written: neither the web nor the store of pictures, which may be far
// away too, is waited for inside a transaction.
import type { Market } from '#server/market.ts';
import { putOriginal, type SafePicture } from '#server/media/keep-original.ts';
import type { PictureRead } from './fetch-picture.ts';
import type { ListedGood, Reason } from './listed-good.ts';
import type { Pictures } from './read-images.ts';

export type Collected = ReadonlyMap<string, SafePicture | { readonly reason: Reason }>;

const allowanceMegabytes = 500;
const atOnce = 6;

/** By source; a source that several goods share is read once. */
export async function collectPictures(
  market: Market,
  { pictures, goods }: { pictures: Pictures; goods: readonly ListedGood[] },
): Promise<Collected> {
  const waiting = [...new Set(goods.flatMap(({ images }) => images.map(({ source }) => source)))];
  const collected = new Map<string, SafePicture | { reason: Reason }>();
  let bytes = 0;
  const work = async () => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      const read =
        bytes > allowanceMegabytes * 1024 * 1024 ? tooMany() : await pictures.read({ source });
      if ('bytes' in read) bytes += read.bytes.length;
      collected.set(source, await makeSafe(market, { source, read }));
    }
  };
  // Where one cannot go on the others end what they hold and take no more: nobody is left at work.
  const stop = (error: unknown) => {
    waiting.length = 0;
    throw error;
  };
  const hands = Array.from({ length: atOnce }, () => work().catch(stop));
  const ended = await Promise.allSettled(hands);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return collected;
}

async function makeSafe(
  market: Market,
  { source, read }: { source: string; read: PictureRead },
): Promise<SafePicture | { reason: Reason }> {
  if ('reason' in read) return read;
  const safe = await putOriginal(market, read.bytes);
  if (!('refused' in safe)) return safe;
  return { reason: { key: 'image-not-a-picture', values: { name: source } } };
}

function tooMany(): PictureRead {
  return { reason: { key: 'images-too-many', values: { limit: allowanceMegabytes } } };
}
