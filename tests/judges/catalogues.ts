// The catalogues of other shops, judged by what each channel says of its fields.
import { parse } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import type { ShopMarket } from '#domain/markets.ts';
import { isAmount, isOwn, isWhole } from './addresses.ts';

export type Place = {
  readonly shopMarket: Pick<ShopMarket, 'slug' | 'country' | 'currency'>;
  readonly origin: string;
};

/** A good by the names of its fields; a field may be said several times. */
type Row = ReadonlyMap<string, readonly string[]>;
type Holds = (value: string, place: Place, row: Row) => boolean;
type Channel = {
  readonly id: string;
  readonly asks: readonly string[];
  /** Letters. */
  readonly most: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly holds: Readonly<Record<string, Holds>>;
};

const isPrice: Holds = (value, { shopMarket: { currency } }) => {
  const [amount = '', told] = value.split(' ');
  return told === currency && isAmount(amount, currency);
};
const isGood: Holds = (link, { shopMarket, origin }) =>
  isOwn(link, origin) && new URL(link).pathname.startsWith(`/${shopMarket.slug}/goods/`);
const isJpeg: Holds = (link) => isWhole(link) && /\.jpe?g$/.test(link);
const areJpegs: Holds = (links, place, row) =>
  links.split(',').every((link) => isJpeg(link, place, row));
/** "DE:::0 EUR": carriage to all of the country, in the price. */
const isFreeThere: Holds = (value, { shopMarket }) =>
  value === `${shopMarket.country}:::0 ${shopMarket.currency}`;

const conditions = ['new', 'refurbished', 'used'];

/** https://support.google.com/merchants/answer/7052112: what is asked of things made by hand. */
const google: Channel = {
  id: 'id',
  asks: [
    ...['id', 'title', 'description', 'link', 'image_link', 'availability', 'price', 'condition'],
    ...['brand', 'identifier_exists', 'country', 'carriage'],
  ],
  most: { id: 50, title: 150, description: 5000, link: 2000, brand: 70, product_type: 750 },
  words: {
    availability: ['in_stock', 'out_of_stock', 'preorder', 'backorder'],
    condition: conditions,
    identifier_exists: ['yes', 'no'],
  },
  holds: {
    price: isPrice,
    link: isGood,
    image_link: isJpeg,
    additional_image_link: (link, place, row) =>
      isJpeg(link, place, row) && row.get('additional_image_link')!.length <= 10,
    country: (value, { shopMarket }) => value === shopMarket.country,
    carriage: (value, { shopMarket }) => value === `0 ${shopMarket.currency}`,
    shipping_weight: (value) => /^[1-9]\d* g$/.test(value),
    max_handling_time: (value) => /^\d+$/.test(value),
  },
};

const ofBoth = {
  most: { id: 100, title: 200, description: 9999, brand: 100 },
  words: {
    availability: ['in stock', 'available for order', 'preorder', 'out of stock', 'discontinued'],
    condition: conditions,
  },
  holds: {
    price: isPrice,
    link: isGood,
    image_link: isJpeg,
    additional_image_link: areJpegs,
    shipping: isFreeThere,
  },
};
const bothAsk = [
  ...['title', 'description', 'availability', 'condition', 'price', 'link', 'image_link', 'brand'],
];

/** https://www.facebook.com/business/help/120325381656392 */
const meta: Channel = { ...ofBoth, id: 'id', asks: ['id', ...bothAsk] };

/** https://ads.tiktok.com/help/article/catalog-product-parameters: nine fields; it gives no lengths. */
const tiktok: Channel = {
  ...ofBoth,
  id: 'sku_id',
  asks: ['sku_id', ...bothAsk],
  most: {},
  holds: { ...ofBoth.holds, title: (value) => !/[\p{Cc}\p{Extended_Pictographic}]/u.test(value) },
};

export function googleFaults(xml: string, place: Place): string[] {
  return faultsOf(readItems(xml), google, place);
}

export function metaFaults(csv: string, place: Place): string[] {
  return faultsOf(readRows(csv), meta, place);
}

export function tiktokFaults(csv: string, place: Place): string[] {
  return faultsOf(readRows(csv), tiktok, place);
}

function faultsOf(rows: readonly Row[], channel: Channel, place: Place): string[] {
  const ids = rows.map((row) => row.get(channel.id)?.[0]);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...twice.map((id) => `${id} is there twice`),
    ...rows.flatMap((row) =>
      rowFaults(row, channel, place).map((fault) => `${ids[rows.indexOf(row)]}: ${fault}`),
    ),
  ];
}

function rowFaults(row: Row, { asks, most, words, holds }: Channel, place: Place): string[] {
  const missing = asks.filter((name) => row.get(name)?.length !== 1);
  const wrong = [...row].flatMap(([name, values]) =>
    values.flatMap((value) => [
      ...(value.length > (most[name] ?? Infinity) ? [`${name} is too long`] : []),
      ...((words[name]?.includes(value) ?? true) ? [] : [`${name} is no word of theirs: ${value}`]),
      ...((holds[name]?.(value, place, row) ?? true) ? [] : [`${name} does not hold: ${value}`]),
    ]),
  );
  return [...missing.map((name) => `${name} is not told once`), ...wrong];
}

function readRows(csv: string): Row[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  return rows.map(
    (row) =>
      new Map(
        Object.entries(row).flatMap(([name, value]) => (value ? [[name, [value]] as const] : [])),
      ),
  );
}

const names = { g: 'http://base.google.com/ns/1.0' };

/** What stands in `g:shipping` is told as `country` and `carriage`. */
function readItems(xml: string): Row[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find('/rss[@version="2.0"]/channel/item', names).map((item) => {
      const row = new Map<string, string[]>();
      for (const field of item.find('g:*|g:shipping/g:*', names)) {
        const { name, content, parent } = field as never as Element_;
        const isCarriage = parent?.name === 'shipping';
        const told = isCarriage && name === 'price' ? 'carriage' : name;
        if (content.trim()) row.set(told, [...(row.get(told) ?? []), content]);
      }
      return row;
    });
  } finally {
    document.dispose();
  }
}

type Element_ = { name: string; content: string; parent?: { name: string } };
