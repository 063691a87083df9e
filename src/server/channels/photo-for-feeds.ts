// The photograph of a good as JPEG: Meta and TikTok read neither WebP nor AVIF. Made from a public
// size, so that what is private stays so.
import sharp from 'sharp';
import type { Market } from '../market.ts';
import { serveMedia } from '../media/serve-media.ts';
import type { ShopPicture } from '../catalogue/shop-good.ts';

const leastSide = 600;

/** The address of a picture's JPEG; undefined while no size of it was made. */
export function feedPhotoAddress({
  sha,
  sizes,
}: Pick<ShopPicture, 'sha' | 'sizes'>): string | undefined {
  const width = largestWidth(sizes);
  return width ? `/media/share/photo/${sha.slice(0, 32)}-${width}.jpg` : undefined;
}

/** The address of its largest public size, for drawing with. */
export function largestSize({
  sha,
  sizes,
}: Pick<ShopPicture, 'sha' | 'sizes'>): string | undefined {
  const width = largestWidth(sizes);
  return width ? `/media/${sha.slice(0, 32)}/${width}.webp` : undefined;
}

/** Throws NotFound for a picture that is not public. At least 600 pixels a side, as channels ask. */
export async function feedPhoto(
  market: Market,
  { sha, width }: { sha: string; width: number },
): Promise<Buffer> {
  const { bytes } = await serveMedia(market, { path: `/media/${sha}/${width}.webp` });
  const { width: wide, height: high } = await sharp(bytes).metadata();
  const by = Math.max(1, leastSide / Math.min(wide, high));
  return sharp(bytes)
    .resize({ width: Math.round(wide * by), height: Math.round(high * by) })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

function largestWidth(sizes: ShopPicture['sizes']): number | undefined {
  const widths = sizes.filter(({ type }) => type === 'webp').map(({ width }) => width);
  return widths.length > 0 ? Math.max(...widths) : undefined;
}
