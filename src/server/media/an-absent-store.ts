// For tests: the store of pictures is away, or is watched, until it is put back.
import type { Market } from '../market.ts';
import { type BlobStore, StorageUnavailable } from './blob-store.ts';
import { blobsOf } from './store-of-blobs.ts';

const away: BlobStore['put'] = () => Promise.reject(new StorageUnavailable('503'));

/** Nothing is in the store meanwhile, and `put` is asked in its place. Answers how to put it back. */
export function anAbsentStore(
  market: Pick<Market, 'settings'>,
  put: BlobStore['put'] = away,
): () => void {
  const blobs = blobsOf(market);
  const before = { put: blobs.put, has: blobs.has };
  Object.assign(blobs, { put, has: async () => undefined });
  return () => void Object.assign(blobs, before);
}
