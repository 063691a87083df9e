// Which shop wrote this file, judged by its header alone.
import type { FileRefusal } from './listed-good.ts';
import { matchColumns } from '#server/imports/formats/columns.ts';
import { etsyColumns } from '#server/imports/formats/etsy-columns.ts';
import { shopifyColumns } from '#server/imports/formats/shopify-columns.ts';

export type Format = 'etsy' | 'shopify';

export function detectFormat(
  header: readonly string[],
): { format: Format } | { refused: FileRefusal } {
  const shopify = matchColumns(header, shopifyColumns);
  const etsy = matchColumns(header, etsyColumns);
  const isShopify = shopify.fields.has('handle') && shopify.fields.has('optionValue');
  const isEtsy = etsy.fields.has('tags') && etsy.fields.has('image');
  const columns = isShopify ? shopify : isEtsy ? etsy : undefined;
  if (!columns) return { refused: { key: 'unknown-format', values: { header: shown(header) } } };
  if (columns.twice)
    return { refused: { key: 'columns-twice', values: { column: columns.twice } } };
  const format = isShopify ? 'shopify' : 'etsy';
  const needed = (isShopify ? ['title', 'price'] : ['title', 'price', 'quantity']) as 'title'[];
  const missing = needed.filter((field) => !columns.fields.has(field));
  if (missing.length === 0) return { format };
  const values = { format, columns: missing.join(', ') };
  return { refused: { key: 'columns-missing', values } };
}

function shown(header: readonly string[]): string {
  const text = header.join(', ');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
