// Those who judge structured data and the heads of pages are judged: what is whole passes, and broken in one
// way it does not, for every rule that matters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, markets } from '#domain/markets.ts';
import { breadcrumbList, collectionPage, cooperativeOrganization } from '#lib/structured/places.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { openRealMarket, type RealMarket } from '#server/channels/a-real-market.ts';
import { quoteAlone } from '#server/customs/price-cards.ts';
import { describeGood } from '../src/routes/[market]/goods/[good]/describe-good.server.ts';
import { type Break, broken } from './judges/break.ts';
import { headFaults } from './judges/page-head.ts';
import { structuredFaults } from './judges/structured-data.ts';

const origin = 'https://shop.example';
const berlin = marketBySlug('de-de')!;
let market: RealMarket;
beforeAll(async () => (market = await openRealMarket()), 60_000);
afterAll(() => market.close());

type Thing = Record<string, never>;
const dated = 'deliveryTime.handlingTime';
/** What is put in place of a value; undefined takes it away. */
const ofGoods: readonly (readonly [how: string, path: string, value: unknown, fault: RegExp])[] = [
  ['without its name', 'name', undefined, /"name" is missing/],
  ['without a picture', 'image', undefined, /"image" is missing/],
  ['with half an address of a picture', 'image', ['/a.webp'], /image is no whole address/],
  ['without its maker', 'brand', undefined, /no brand/],
  ['without its number', 'sku', undefined, /no sku/],
  ['without its price', 'offers.price', undefined, /"price" is missing/],
  ['priced in words', 'offers.price', '612,40 €', /"price"/],
  ['for nothing', 'offers.price', '0.00', /price is 0/],
  ['owing the buyer', 'offers.price', '-5.00', /price is -5/],
  ['priced without a currency', 'offers.priceCurrency', undefined, /priceCurrency is undefined/],
  ['priced in dollars', 'offers.priceCurrency', 'USD', /priceCurrency is USD/],
  [
    'of which nobody knows whether it is there',
    'offers.availability',
    undefined,
    /no availability/,
  ],
  ['there in words of our own', 'offers.availability', 'in stock', /availability is no word/],
  [
    'of no known condition',
    'offers.itemCondition',
    'https://schema.org/Nice',
    /itemCondition is no/,
  ],
  ['with half an address', 'offers.url', '/x', /url is no whole address/],
  ['that is no offer', 'offers.@type', 'Offr', /offers is no Offer/],
  [
    'with carriage in dollars',
    'offers.shippingDetails.shippingRate.currency',
    'USD',
    /told in USD/,
  ],
  [
    'with carriage to nowhere',
    'offers.shippingDetails.shippingDestination',
    undefined,
    /Destination/,
  ],
  [
    'with carriage elsewhere',
    'offers.shippingDetails.shippingDestination.addressCountry',
    'FR',
    /to FR/,
  ],
  ['sooner than at once', `offers.shippingDetails.${dated}.minValue`, 99, /from 99 to/],
  ['counted in fortnights', `offers.shippingDetails.${dated}.unitCode`, 'FTN', /counted in FTN/],
  [
    'taken back elsewhere',
    'offers.hasMerchantReturnPolicy.applicableCountry',
    'FR',
    /another country/,
  ],
  [
    'taken back somehow',
    'offers.hasMerchantReturnPolicy.returnPolicyCategory',
    'x',
    /Category is no/,
  ],
  [
    'taken back some day',
    'offers.hasMerchantReturnPolicy.merchantReturnDays',
    undefined,
    /their days/,
  ],
];

async function aGood(): Promise<object> {
  const { short_id: shortId } = await market.db
    .selectFrom('goods')
    .select('short_id')
    .where('demo', '=', false)
    .where('form', '=', 'rug')
    .limit(1)
    .executeTakeFirstOrThrow();
  const good = await readGood(market, { shortId });
  const quotes = await quoteAlone(market, { shopMarket: berlin, variants: good.variants });
  const returns = { days: 14, fees: 'buyer' } as const;
  return describeGood({ good, quotes, shopMarket: berlin, origin, returns })!;
}

function changed(whole: object, path: string, value: unknown): object {
  const copy = structuredClone(whole);
  const steps = path.split('.');
  const last = steps.pop()!;
  const holder = steps.reduce((thing, step) => thing[step]!, copy as Thing) as Record<
    string,
    unknown
  >;
  expect(holder, path).toHaveProperty([last]);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const steps = [
  { text: 'Start', href: '/de-de/' },
  { text: 'Weben', href: '/de-de/crafts/weaving' },
];
const crumbs = breadcrumbList({ steps, here: 'Teppich' }, origin);
const list = collectionPage({
  name: 'Teppiche',
  url: `${origin}/de-de/forms/rug`,
  items: [1, 2].map((n) => ({ name: `Teppich ${n}`, url: `${origin}/de-de/goods/${n}` })),
  before: 24,
});
const house = cooperativeOrganization({ name: 'T', url: `${origin}/x`, place: 'Azilal' });

describe('structured data', () => {
  it('of a good, a list, a way back and a cooperative passes', async () => {
    for (const data of [await aGood(), list, crumbs, house])
      expect(await structuredFaults(data, berlin)).toEqual([]);
  });
  it.each(ofGoods)('does not pass of a good %s', async (_, path, value, fault) => {
    const faults = await structuredFaults(changed(await aGood(), path, value), berlin);
    expect(faults.join('\n')).toMatch(fault);
  });
  it.each([
    ['a step without its name', crumbs, 'itemListElement.0.name', undefined, /"name" is missing/],
    ['a step with half an address', crumbs, 'itemListElement.0.item', '/x', /item is no whole/],
    ['a step that is missing', crumbs, 'itemListElement.1.position', 7, /positions are/],
    ['no step', crumbs, 'itemListElement', [], /positions are/],
    [
      'a work with half an address',
      list,
      'mainEntity.itemListElement.0.url',
      '/x',
      /url is no whole/,
    ],
    [
      'works out of their order',
      list,
      'mainEntity.itemListElement.1.position',
      25,
      /positions are/,
    ],
    ['a house without a name', house, 'name', undefined, /"name" is missing/],
    ['a house without an address', house, 'url', undefined, /no url/],
  ] as const)('does not pass with %s', async (_, data, path, value, fault) => {
    const faults = await structuredFaults(changed(data, path, value), berlin);
    expect(faults.join('\n')).toMatch(fault);
  });
});

const address = `${origin}/de-de/x`;
const alternates = [
  ...markets.map((one) => [`${one.language}-${one.country}`, `/${one.slug}/x`]),
  ['x-default', '/'],
]
  .map(([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${origin}${path}"/>`)
  .join('');
const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}"/>`;
const head = [
  `<head><link rel="canonical" href="${address}"/>${alternates}`,
  og('type', 'website'),
  og('site_name', 'Qafila'),
  og('locale', 'de_DE'),
  og('title', 'Teppich'),
  og('description', 'Ein Teppich.'),
  og('url', address),
  og('image', `${origin}/media/share/de-de/a.jpg`),
  og('image:width', '1200'),
  og('image:height', '630'),
  '</head>',
].join('');

const ofHeads: readonly Break[] = [
  ['two canonical addresses', '<head>', '<head><link rel="canonical" href="/y"/>', /two canonical/],
  ['half a canonical address', /(canonical" href=")https:\/\/[^/]+/, '$1', /canonical address is/],
  ['the address of another page', /(canonical" href="[^"]*)x/, '$1y', /is not /],
  ['no address of its own', /<link rel="canonical"[^>]*>/, '', /but not itself/],
  ['a market missing', /<link rel="alternate" hreflang="ja-JP"[^>]*>/, '', /is told in/],
  ['itself missing', /(hreflang="de-DE" href="[^"]*)/, '$1y', /does not name itself/],
  ['half an address of a market', /(hreflang="fr-FR" href=")https:\/\/[^/]+/, '$1', /leads to \//],
  ['no title to be shared', /<meta property="og:title"[^>]*>/, '', /no og:title/],
  ['no picture to be shared', /<meta property="og:image" [^>]*>/, '', /no og:image/],
  ['half an address of its picture', /(og:image" content=")https:\/\/[^/]+/, '$1', /og:image is/],
  ['no size of its picture', /<meta property="og:image:width"[^>]*>/, '', /no og:image:width/],
  ['another address to be shared', /(og:url" content="[^"]*)/, '$1y', /og:url is/],
  ['no address to be shared', /<meta property="og:url"[^>]*>/, '', /no og:url/],
];

describe('the head of a page', () => {
  it('passes', () => expect(headFaults(head, address)).toEqual([]));
  it('of one person’s page says nothing, and passes', () => {
    expect(headFaults('<head><title>x</title></head>', address)).toEqual([]);
  });
  it.each(ofHeads)('does not pass with %s', (...rule) => {
    expect(headFaults(broken(head, rule), address).join('\n')).toMatch(rule[3]);
  });
});
