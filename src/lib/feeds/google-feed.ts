// Google Merchant Center's feed: RSS 2.0 with the g: names of its product data specification,
// https://support.google.com/merchants/answer/7052112 (read 2026-11-23).
import type { ShopMarket } from '#domain/markets.ts';
import type { FeedItem } from './feed-item.ts';
import { element, xmlHead } from './xml.ts';

type Channel = { readonly title: string; readonly about: string; readonly link: string };

export function googleHead({ title, about, link }: Channel): string {
  return (
    `${xmlHead}<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n<channel>\n` +
    element('title', title) +
    element('link', link) +
    element('description', about)
  );
}

export const googleFoot = '</channel>\n</rss>\n';

/** The price is delivered, so carriage is told as free. No one-of-a-kind thing has a trade number. */
export function googleItem(item: FeedItem, { country }: Pick<ShopMarket, 'country'>): string {
  // A thing that is made once it is ordered is in stock for Google while its handling time is told.
  const handling = item.madeToOrder ? item.makingDays : undefined;
  const shipping =
    '<g:shipping>\n' +
    element('g:country', country) +
    element('g:price', item.free) +
    '</g:shipping>\n';
  return (
    '<item>\n' +
    element('g:id', item.id) +
    element('g:title', item.title) +
    element('g:description', item.description) +
    element('g:link', item.link) +
    element('g:image_link', item.image) +
    item.moreImages.map((image) => element('g:additional_image_link', image)).join('') +
    element('g:availability', 'in_stock') +
    element('g:price', item.price) +
    element('g:condition', 'new') +
    element('g:brand', item.brand) +
    element('g:identifier_exists', 'no') +
    element('g:product_type', item.productType) +
    element('g:color', item.colour) +
    element('g:material', item.material) +
    element('g:size', item.size) +
    shipping +
    element('g:shipping_weight', item.weight) +
    element('g:ships_from_country', 'MA') +
    element('g:max_handling_time', handling === undefined ? undefined : String(handling)) +
    '</item>\n'
  );
}
