// RSS 2.0 of the newest works of a market, each with its picture and its delivered price.
import { formatMoney } from '#lib/format/money.ts';
import type { Money } from '#domain/money/money.ts';
import type { ShopMarket } from '#domain/markets.ts';
import type { FeedItem } from './feed-item.ts';
import { element, xmlHead, xmlText } from './xml.ts';

export type NewWork = {
  readonly item: FeedItem;
  readonly total: Money;
  readonly publishedAt: Date;
  readonly enclosure?: { readonly url: string; readonly bytes: number; readonly type: string };
};

type Rss = {
  readonly shopMarket: ShopMarket;
  readonly title: string;
  readonly about: string;
  readonly link: string;
  /** Its own address. */
  readonly self: string;
  readonly works: readonly NewWork[];
};

export function newWorksRss({ shopMarket, title, about, link, self, works }: Rss): string {
  const [newest] = works;
  return (
    `${xmlHead}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n` +
    element('title', title) +
    element('link', link) +
    element('description', about) +
    element('language', `${shopMarket.language}-${shopMarket.country}`) +
    element('lastBuildDate', newest?.publishedAt.toUTCString()) +
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>\n` +
    works.map((work) => workItem(work, shopMarket)).join('') +
    '</channel>\n</rss>\n'
  );
}

function workItem(
  { item, total, publishedAt, enclosure }: NewWork,
  { locale }: ShopMarket,
): string {
  const price = formatMoney(total, locale);
  return (
    '<item>\n' +
    element('title', `${item.title} – ${price}`) +
    element('link', item.link) +
    `<guid isPermaLink="false">${xmlText(item.id)}</guid>\n` +
    element('pubDate', publishedAt.toUTCString()) +
    element('description', `${item.description} ${item.brand}.`) +
    (enclosure
      ? `<enclosure url="${xmlText(enclosure.url)}" length="${enclosure.bytes}" type="${enclosure.type}"/>\n`
      : '') +
    '</item>\n'
  );
}
