// The bytes of a picture of people, only while everybody in it consents. A minute is the longest that
// a browser may go on showing it after she took it back.
import type { Market } from '#server/market.ts';
import type { SizeType } from '#server/media/media-url.ts';
import { readSizeOfPeople } from '#server/media/read-size-of-people.ts';
import type { ServedMedia } from '#server/media/serve-media.ts';
import { NotFound } from '#server/not-there.ts';
import { findShown } from './store.ts';

const address =
  /^\/media\/people\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([1-9][0-9]{0,4})\.(avif|webp)$/;

/** Throws NotFound the same for what never was and for what is shown no more. */
export async function serveFace(market: Market, { path }: { path: string }): Promise<ServedMedia> {
  const [, id, width, type] = address.exec(path) ?? [];
  const sha256 = id && (await findShown(market, id));
  const size = { width: Number(width), type: type as SizeType };
  const bytes = sha256 ? await readSizeOfPeople(market, { sha256, ...size }) : undefined;
  if (!bytes) throw new NotFound('media');
  return {
    bytes,
    headers: {
      'content-type': `image/${type}`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-robots-tag': 'noindex, noimageindex',
    },
  };
}
