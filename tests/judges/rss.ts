// RSS, judged by its own page, https://www.rssboard.org/rss-specification, and by what a new work tells:
// its address, its picture, and its price in the market's currency.
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import type { ShopMarket } from '#domain/markets.ts';
import { isOwn, isWhole } from './addresses.ts';

const names = { atom: 'http://www.w3.org/2005/Atom' };
const day = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT';
const isMoment = (text: string) =>
  new RegExp(`^${day}$`).test(text) && !Number.isNaN(Date.parse(text));

type Place = { readonly shopMarket: ShopMarket; readonly origin: string };

export function rssFaults(xml: string, place: Place): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    const [channel] = document.find('/rss[@version="2.0"]/channel') as XmlElement[];
    if (!channel) return ['is no RSS 2.0'];
    const items = channel.find('item') as XmlElement[];
    const guids = items.map((item) => textOf(item, 'guid'));
    return [
      ...channelFaults(channel, place),
      ...guids.filter((one, at) => guids.indexOf(one) !== at).map((one) => `${one} is there twice`),
      ...items.flatMap((item) =>
        itemFaults(item, place).map((fault) => `${textOf(item, 'guid')}: ${fault}`),
      ),
    ];
  } finally {
    document.dispose();
  }
}

const textOf = (node: XmlElement, path: string) => node.find(path, names)[0]?.content.trim() ?? '';
const unless = (holds: boolean, fault: string) => (holds ? [] : [fault]);

function channelFaults(channel: XmlElement, { shopMarket, origin }: Place): string[] {
  const told = textOf(channel, 'language');
  const built = textOf(channel, 'lastBuildDate');
  return [
    ...['title', 'link', 'description'].flatMap((name) =>
      unless(textOf(channel, name) !== '', `the channel has no ${name}`),
    ),
    ...unless(isOwn(textOf(channel, 'link'), origin), 'the channel leads elsewhere'),
    ...unless(
      isOwn(textOf(channel, 'atom:link[@rel="self"]/@href'), origin),
      'it does not name itself',
    ),
    ...unless(told === `${shopMarket.language}-${shopMarket.country}`, `is told in ${told}`),
    ...unless(built === '' || isMoment(built), `built on ${built}`),
  ];
}

function itemFaults(item: XmlElement, { shopMarket, origin }: Place): string[] {
  const title = textOf(item, 'title');
  const link = textOf(item, 'link');
  const published = textOf(item, 'pubDate');
  return [
    ...unless(title !== '' && textOf(item, 'description') !== '', 'has no title or description'),
    ...unless(isOwn(link, origin), `leads to ${link}`),
    ...unless(textOf(item, 'guid') !== '', 'has no guid'),
    ...unless(isMoment(published), `was published on ${published}`),
    ...unless(
      title.includes(symbolOf(shopMarket)),
      `tells no price in ${shopMarket.currency}: ${title}`,
    ),
    ...enclosureFaults(item),
  ];
}

function enclosureFaults(item: XmlElement): string[] {
  const [url, length, type] = ['url', 'length', 'type'].map((name) =>
    textOf(item, `enclosure/@${name}`),
  );
  return [
    ...unless(isWhole(url), `has no whole picture: ${url}`),
    ...unless(/^[1-9]\d*$/.test(length!), `its picture weighs ${length}`),
    ...unless(/^image\/[a-z]+$/.test(type!), `its picture is of the type ${type}`),
  ];
}

/** As it is written in that market: "€", "￥", "US$". */
function symbolOf({ locale, currency }: ShopMarket): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')!.value;
}
