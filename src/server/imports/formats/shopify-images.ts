// The pictures of one Shopify good, over all its rows, in the order the shop shows them.
import type { ListedImage } from '#server/imports/listed-good.ts';
import { safeLine } from '#server/imports/safe-text.ts';
import type { ShopifyRow } from './shopify-variant.ts';

export function readShopifyImages(rows: readonly ShopifyRow[]): ListedImage[] {
  const shown = rows
    .filter((row) => row.text('image') !== '')
    .map((row, at) => ({ row, at, position: Number(row.text('imagePosition')) || at + 1 }))
    .sort((left, right) => left.position - right.position || left.at - right.at)
    .map(({ row }) => ({
      row: row.row,
      column: row.column('image'),
      source: row.text('image'),
      alt: safeLine(row.text('imageAlt')) || undefined,
    }));
  const ofVariants = rows
    .filter((row) => row.text('variantImage') !== '')
    .map((row) => ({
      row: row.row,
      column: row.column('variantImage'),
      source: row.text('variantImage'),
    }));
  const once = new Map<string, ListedImage>();
  for (const image of [...shown, ...ofVariants]) {
    if (!once.has(image.source)) once.set(image.source, image);
  }
  return [...once.values()];
}
