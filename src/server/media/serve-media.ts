// The bytes of a public size by its path, with the headers that let every cache keep it for ever.
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { sizeKey } from './media-keys.ts';
import type { SizeType } from './media-url.ts';
import { blobsOf } from './store-of-blobs.ts';

export type ServedMedia = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** `path` is the URL's: `/media/<32 hex>/<width>.avif`. Originals and people are never here. */
export async function serveMedia(
  market: Pick<Market, 'settings'>,
  { path }: { path: string },
): Promise<ServedMedia> {
  const found = /^\/media\/([0-9a-f]{32})\/([1-9][0-9]{0,4})\.(avif|webp)$/.exec(path);
  if (!found) throw new NotFound('media');
  const [, half = '', width = '', type = ''] = found;
  const key = sizeKey(half, { width: Number(width), type: type as SizeType });
  const bytes = await blobsOf(market).get(key);
  if (!bytes) throw new NotFound('media');
  return {
    bytes,
    headers: {
      'content-type': `image/${type}`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
    },
  };
}
