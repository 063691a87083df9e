// The catalogues of Meta and TikTok as CSV: the fields each asks for and the ones it may have.
import type { ShopMarket } from '#domain/markets.ts';
import type { FeedItem } from './feed-item.ts';

type Column = readonly [name: string, value: (item: FeedItem, shopMarket: ShopMarket) => string];

const shared: readonly Column[] = [
  ['title', ({ title }) => title],
  ['description', ({ description }) => description],
  // Both know "available for order": what is made once it is ordered.
  ['availability', ({ madeToOrder }) => (madeToOrder ? 'available for order' : 'in stock')],
  ['condition', () => 'new'],
  ['price', ({ price }) => price],
  ['link', ({ link }) => link],
  ['image_link', ({ image }) => image],
  ['brand', ({ brand }) => brand],
];

const told: readonly Column[] = [
  ['additional_image_link', ({ moreImages }) => moreImages.join(',')],
  ['product_type', ({ productType }) => productType],
  ['color', ({ colour }) => colour ?? ''],
  ['material', ({ material }) => material ?? ''],
];

/**
 * Meta: https://www.facebook.com/business/help/120325381656392. Carriage is in the price, and is told
 * as free for the market's country.
 */
export const metaColumns: readonly Column[] = [
  ['id', ({ id }) => id],
  ...shared,
  ...told,
  [
    'quantity_to_sell_on_facebook',
    ({ madeToOrder, quantity }) => (madeToOrder ? '' : String(quantity)),
  ],
  ['size', ({ size }) => size ?? ''],
  ['shipping', ({ free }, { country }) => `${country}:::${free}`],
];

/** TikTok: https://ads.tiktok.com/help/article/catalog-product-parameters. */
export const tiktokColumns: readonly Column[] = [
  ['sku_id', ({ id }) => id],
  ...shared,
  ...told,
  ['shipping', ({ free }, { country }) => `${country}:::${free}`],
];

export function csvHead(columns: readonly Column[]): string {
  return row(columns.map(([name]) => name));
}

export function csvRow(columns: readonly Column[], item: FeedItem, shopMarket: ShopMarket): string {
  return row(columns.map(([, value]) => value(item, shopMarket)));
}

/** RFC 4180. What a spreadsheet would run as a formula is never the beginning of a value. */
function row(values: readonly string[]): string {
  return `${values.map((value) => `"${value.replace(/^[=+\-@\t\r]+/, '').replaceAll('"', '""')}"`).join(',')}\r\n`;
}
