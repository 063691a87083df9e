// The bytes of a size that lies apart because it shows a person: for who has asked for consent first.
import type { Market } from '../market.ts';
import { type SizeName, sizeKey } from './media-keys.ts';
import { blobsOf } from './store-of-blobs.ts';

/** Undefined where this size was never made. */
export function readSizeOfPeople(
  market: Pick<Market, 'settings'>,
  { sha256, ...size }: SizeName & { readonly sha256: string },
): Promise<Buffer<ArrayBuffer> | undefined> {
  return blobsOf(market).get(sizeKey(sha256, size, true));
}
