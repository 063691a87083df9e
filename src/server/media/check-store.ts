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
    const open = await whatStandsOpen(market);
    if (open) return { ok: false, says: open };
    return { ok: true, says: `${blobs.where} keeps, gives back and removes` };
  } catch (error) {
    return { ok: false, says: (error as Error).message };
  }
}

/** A bucket that browsers read must show them the public sizes, and nothing else. */
async function whatStandsOpen(
  market: Pick<Market, 'settings' | 'random'>,
): Promise<string | undefined> {
  const { mediaHost } = market.settings;
  if (mediaHost?.holds !== 'keys') return undefined;
  const name = `probe-${Buffer.from(market.random(16)).toString('hex')}`;
  const folders = ['sizes', 'originals', 'decoded', 'sizes-of-people'];
  const blobs = blobsOf(market);
  const type = 'application/octet-stream';
  const open: string[] = [];
  for (const folder of folders) {
    const key = `${folder}/${name}`;
    await blobs.put(key, market.random(16), { type, immutable: false });
    const answer = await fetch(`${mediaHost.url}/${key}`, { signal: AbortSignal.timeout(10_000) })
      .then(async (got) => (await got.arrayBuffer(), got.status))
      .catch(() => 0);
    await blobs.remove(key);
    if (answer === 200) open.push(folder);
  }
  if (!open.includes('sizes')) return `${mediaHost.url}/sizes/ does not open to browsers`;
  const secret = open.filter((folder) => folder !== 'sizes');
  if (secret.length === 0) return undefined;
  return `${mediaHost.url} shows everybody what is private: ${secret.join(', ')}`;
}
