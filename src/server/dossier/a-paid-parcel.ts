// A paid parcel for tests: the rows a checkout leaves behind, all invented.
import { type Market, newId } from '../market.ts';

export type PaidParcelChanges = {
  readonly ice?: string | null;
  readonly shipTo?: Record<string, unknown>;
  readonly marketSlug?: string;
  readonly confidence?: 'high' | 'medium';
  readonly claim?: 'scheme' | 'preference' | 'none';
  readonly weighed?: boolean;
  readonly gift?: Record<string, unknown> | null;
};

export const berlin = {
  name: 'Lena Großmann',
  addressLines: ['Exempelstraße 7'],
  city: 'Berlin',
  postcode: '10115',
  country: 'DE',
  phone: '+49 30 0000000',
};

export async function aPaidParcel(
  market: Market,
  changes: PaidParcelChanges = {},
): Promise<{ parcelId: string; cooperativeId: string }> {
  const ids = await aGoodOfACooperative(market, changes);
  const { quoteId, orderId } = await aPaidOrder(market, ids, changes);
  const parcelId = newId(market);
  const measures = { gross_weight_grams: 6_900, length_mm: 750, width_mm: 400, height_mm: 345 };
  await market.db
    .insertInto('parcels')
    .values({
      id: parcelId,
      number: `QP-${quoteId.slice(-8)}`,
      order_id: orderId,
      cooperative_id: ids.cooperativeId,
      state: 'packing',
      lane: 'post:checkout',
      ...(changes.weighed === false ? {} : measures),
      created_at: market.now(),
    })
    .execute();
  const operator = {
    name: 'Qafila Europe SAS',
    addressLines: ['12, rue de l’Exemple', '75011 Paris'],
    country: 'FR',
  };
  const parties = { sellerOfRecord: operator, importers: { default: operator } };
  await market.db
    .insertInto('settings')
    .values({ key: 'papers.parties', value: JSON.stringify(parties), changed_at: market.now() })
    .onConflict((on) => on.column('key').doNothing())
    .execute();
  return { parcelId, cooperativeId: ids.cooperativeId };
}

type Ids = { cooperativeId: string; goodId: string; variantId: string };

const facts = {
  form: 'rug',
  style: 'beni-ouarain',
  materials: ['wool'],
  colours: ['ivory', 'black'],
  size: { widthMm: 1_500, lengthMm: 2_000 },
  region: 'MA-05',
  attributes: { technique: 'hand-knotted', fibre: 'wool', age: 'new' },
};

async function aGoodOfACooperative(market: Market, { ice }: PaidParcelChanges): Promise<Ids> {
  const ids = { cooperativeId: newId(market), goodId: newId(market), variantId: newId(market) };
  await market.db
    .insertInto('cooperatives')
    .values({
      id: ids.cooperativeId,
      slug: `tifaouine-${ids.cooperativeId.slice(-6)}`,
      name: 'Coopérative Tifaouine',
      state: 'approved',
      region: 'MA-05',
      place: 'Azilal',
      seal: ['lozenge', 'comb', 'eye'],
      address_lines: ['Douar Aït Ouzzine'],
      postcode: '22000',
      ice: ice === undefined ? '001561191000066' : ice,
      tax_identifier: '15294837',
      trade_register: '-',
      rna: 'RNA-2241187',
      contact_name: 'Fadma',
      contact_phone: '+212 523 00 00 00',
      demo: true,
      applied_at: market.now(),
      approved_at: market.now(),
    })
    .execute();
  await market.db
    .insertInto('goods')
    .values({
      id: ids.goodId,
      short_id: ids.goodId
        .replace(/[^2-9a-f]/g, '')
        .padEnd(8, 'z')
        .slice(-8),
      cooperative_id: ids.cooperativeId,
      state: 'sold',
      kind: 'piece',
      form: 'rug',
      origin_country: 'MA',
      origin_region: 'MA-05',
      created_at: market.now(),
      updated_at: market.now(),
    })
    .execute();
  await market.db
    .insertInto('variants')
    .values({
      id: ids.variantId,
      good_id: ids.goodId,
      cooperative_id: ids.cooperativeId,
      price_minor: 420_000n,
      weight_grams: 6_200,
    })
    .execute();
  return ids;
}

async function aPaidOrder(market: Market, ids: Ids, changes: PaidParcelChanges) {
  const { cooperativeId, goodId, variantId } = ids;
  const [quoteId, groupId, orderId] = [newId(market), newId(market), newId(market)];
  const { confidence = 'high', claim = 'scheme' } = changes;
  const answer = {
    lanes: [{ id: 'post:checkout', taxes: 'checkout', claim }],
    classification: [{ goods: variantId, hs6: '5701.10', national: '5701.10.90.00', confidence }],
  };
  const day = market.now();
  const slug = changes.marketSlug ?? 'de-de';
  await market.db
    .insertInto('quotes')
    .values({
      id: quoteId,
      cooperative_id: cooperativeId,
      market_slug: slug,
      shipment: '{}',
      answer: JSON.stringify(answer),
      lane: 'post:checkout',
      status: 'known',
      total_minor: 55_752n,
      currency: 'EUR',
      created_at: day,
      expires_at: day,
    })
    .execute();
  await market.db
    .insertInto('order_groups')
    .values({
      id: groupId,
      number: `QG-${groupId.slice(-8)}`,
      cart_id: newId(market),
      market_slug: slug,
      state: 'paid',
      buyer_name: 'Lena Großmann',
      buyer_email: 'lena@example.org',
      language: 'de',
      ship_to: JSON.stringify(changes.shipTo ?? berlin),
      gift: changes.gift ? JSON.stringify(changes.gift) : null,
      total_minor: 55_752n,
      currency: 'EUR',
      link_sha256: groupId,
      placed_at: day,
      holds_until: day,
      paid_at: day,
    })
    .execute();
  await market.db
    .insertInto('orders')
    .values({
      id: orderId,
      number: `QF-${orderId.slice(-8)}`,
      group_id: groupId,
      cooperative_id: cooperativeId,
      state: 'paid',
      currency: 'EUR',
      goods_minor: 40_000n,
      freight_minor: 6_850n,
      duties_minor: 300n,
      taxes_minor: 8_602n,
      fees_minor: 0n,
      total_minor: 55_752n,
      owed_minor: 420_000n,
      owed_currency: 'MAD',
      rate_numerator: 92n,
      rate_denominator: 1000n,
      rate_source: 'pretend',
      rate_on: '2026-11-23',
      quote_id: quoteId,
    })
    .execute();
  await market.db
    .insertInto('order_lines')
    .values({
      id: newId(market),
      order_id: orderId,
      cooperative_id: cooperativeId,
      good_id: goodId,
      variant_id: variantId,
      quantity: 1,
      unit_minor: 40_000n,
      line_minor: 40_000n,
      currency: 'EUR',
      seller_unit_minor: 420_000n,
      seller_currency: 'MAD',
      title: 'Teppich',
      facts: JSON.stringify(facts),
    })
    .execute();
  return { quoteId, orderId };
}
