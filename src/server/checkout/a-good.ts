// Goods for tests of paying: a cooperative, its makers and a good on sale, all invented.
import { type Market, newId } from '#server/market.ts';

export type GoodChanges = {
  readonly cooperativeId?: string;
  readonly left?: number;
  readonly kind?: 'piece' | 'made-to-order' | 'stocked';
  readonly priceMinor?: bigint;
  readonly currency?: string;
  readonly makers?: number;
  readonly language?: 'fr' | 'ar' | 'en';
};

export type AGood = {
  readonly cooperativeId: string;
  readonly goodId: string;
  readonly variantId: string;
  readonly makers: readonly string[];
};

export async function aGood(market: Market, changes: GoodChanges = {}): Promise<AGood> {
  const { left = 1, kind = left === 1 ? 'piece' : 'stocked', makers = 2 } = changes;
  const cooperativeId = changes.cooperativeId ?? (await aCooperative(market, changes));
  const [goodId, variantId] = [newId(market), newId(market)];
  const at = market.now();
  await market.db
    .insertInto('goods')
    .values({
      id: goodId,
      short_id: shortIdOf(market),
      cooperative_id: cooperativeId,
      state: 'published',
      kind,
      form: 'rug',
      style: 'beni-ouarain',
      materials: ['wool'],
      colours: ['ivory'],
      attributes: JSON.stringify({ technique: 'hand-knotted' }),
      origin_country: 'MA',
      origin_region: 'MA-05',
      place: 'Azilal',
      making_days: kind === 'made-to-order' ? 30 : null,
      created_at: at,
      updated_at: at,
      published_at: at,
    })
    .execute();
  await market.db
    .insertInto('variants')
    .values({
      id: variantId,
      good_id: goodId,
      cooperative_id: cooperativeId,
      price_minor: changes.priceMinor ?? 130_000n,
      price_currency: changes.currency ?? 'MAD',
      stock: left,
      length_mm: 2_000,
      width_mm: 1_500,
      weight_grams: 6_000,
      packed_weight_grams: 6_500,
    })
    .execute();
  const people = await Promise.all(Array.from({ length: makers }, () => aPerson(market)));
  for (const [at, person_id] of people.entries()) {
    await market.db
      .insertInto('good_makers')
      .values({ good_id: goodId, person_id, cooperative_id: cooperativeId, weight: at + 1 })
      .execute();
  }
  return { cooperativeId, goodId, variantId, makers: people };
}

async function aCooperative(market: Market, { language = 'fr' }: GoodChanges): Promise<string> {
  const id = newId(market);
  await market.db
    .insertInto('cooperatives')
    .values({
      id,
      slug: `tifaouine-${id.slice(-8)}`,
      name: `Coopérative Tifaouine ${id.slice(-4)}`,
      state: 'approved',
      region: 'MA-05',
      place: 'Azilal',
      seal: ['a', 'b', 'c'],
      contact_name: 'Fadma Example',
      contact_email: `contact-${id.slice(-8)}@tifaouine.example`,
      contact_language: language,
      demo: true,
      applied_at: market.now(),
      approved_at: market.now(),
    })
    .execute();
  return id;
}

async function aPerson(market: Market): Promise<string> {
  const id = newId(market);
  await market.db
    .insertInto('people')
    .values({ id, name: `Maker ${id.slice(-4)}`, demo: true, created_at: market.now() })
    .execute();
  return id;
}

function shortIdOf(market: Market): string {
  const alphabet = '23456789abcdefghjkmnpqrstvwxyz';
  return Array.from(market.random(8), (byte) => alphabet[byte % 30]).join('');
}
