// An original made small and upright at once, without what its camera wrote in it: for who sent it,
// before the sizes for everybody are made.
import sharp from 'sharp';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { mostPixels, mostSeconds } from './keep-original.ts';
import { readOriginal } from './read-original.ts';

export async function previewOriginal(
  market: Pick<Market, 'settings'>,
  { sha256, width = 480 }: { sha256: string; width?: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const original = await readOriginal(market, { sha256 });
  if (!original) throw new NotFound(`media ${sha256}`);
  const made = await sharp(original, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: mostSeconds })
    .webp({ quality: 50, effort: 2 })
    .toBuffer();
  return new Uint8Array(made);
}
