// Is the store of the media as it must be? Puts a probe, reads it, removes it, says what broke.
import type { Market } from '../market.ts';
import { blobsOf } from './store-of-blobs.ts';

export type StoreCheck = { readonly ok: boolean; readonly says: string };

export async function checkStore(market: Pick<Market, 'settings' | 'random'>): Promise<StoreCheck> {
  const blobs = blobsOf(market);
  const bytes = market.random(1024);
  const key = `probes/${Buffer.from(market.random(8)).toString('hex')}`;
  try {
    await blobs.put(key, bytes, { type: 'application/octet-stream', immutable: false });
    const came = await blobs.get(key);
    const size = (await blobs.has(key))?.bytes;
    await blobs.remove(key);
    if (!came?.equals(bytes) || size !== bytes.byteLength) {
      return { ok: false, says: `${blobs.where} gives back other bytes than were put` };
    }
    if (await blobs.has(key)) return { ok: false, says: `${blobs.where} does not remove` };
    return { ok: true, says: `${blobs.where} keeps, gives back and removes` };
  } catch (error) {
    return { ok: false, says: (error as Error).message };
  }
}
