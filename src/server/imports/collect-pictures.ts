// Reads the pictures of many goods, a few at a time and within one allowance, before anything is
// written: the web is never waited for inside a transaction.
import type { PictureRead } from './fetch-picture.ts';
import type { ListedGood } from './listed-good.ts';
import type { Pictures } from './read-images.ts';

export type Collected = ReadonlyMap<string, PictureRead>;

const allowanceMegabytes = 500;
const atOnce = 6;

/** By source; a source that several goods share is read once. */
export async function collectPictures(
  pictures: Pictures,
  goods: readonly ListedGood[],
): Promise<Collected> {
  const waiting = [...new Set(goods.flatMap(({ images }) => images.map(({ source }) => source)))];
  const collected = new Map<string, PictureRead>();
  let bytes = 0;
  const work = async () => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      const read =
        bytes > allowanceMegabytes * 1024 * 1024 ? tooMany() : await pictures.read({ source });
      if ('bytes' in read) bytes += read.bytes.length;
      collected.set(source, read);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return collected;
}

function tooMany(): PictureRead {
  return { reason: { key: 'images-too-many', values: { limit: allowanceMegabytes } } };
}
