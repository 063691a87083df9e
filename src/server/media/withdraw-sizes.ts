// A picture found to show a person leaves the public folder. What caches outside keep is theirs until
// the operator purges it: docs/operating/media.md.
import type { Market } from '../market.ts';
import { sizeKey } from './media-keys.ts';
import { type SizeType, widths, widthsOf } from './media-url.ts';
import { blobsOf } from './store-of-blobs.ts';

export async function withdrawSizes(
  market: Pick<Market, 'settings'>,
  { sha256, width }: { sha256: string; width: number },
): Promise<void> {
  const all = [...new Set([...widths, ...widthsOf(width)])];
  const types: readonly SizeType[] = ['avif', 'webp'];
  await Promise.all(
    all.flatMap((width) =>
      types.map((type) => blobsOf(market).remove(sizeKey(sha256, { width, type }))),
    ),
  );
}
