// The orders' own SQL for writing: groups, orders, lines, shares, parcels and their numbers.
import { sql } from 'kysely';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import type { Money } from '#domain/money/money.ts';
import { times } from '#domain/money/money.ts';
import type { Share } from '#domain/orders/shares.ts';
import type { ParcelQuote, QuotedGood } from '#server/customs/parcel-quote.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';
import type { GroupToPlace } from './place-group.ts';

type Sequence = 'order_group_numbers' | 'order_numbers' | 'parcel_numbers';

export async function nextNumber({ db }: MarketInTransaction, sequence: Sequence): Promise<bigint> {
  const { rows } = await sql<{ next: bigint }>`select nextval(${sequence}) as next`.execute(db);
  return rows[0]!.next;
}

export async function insertGroup(
  market: MarketInTransaction,
  { group, number, demo }: { group: GroupToPlace; number: string; demo: boolean },
): Promise<void> {
  await market.db
    .insertInto('order_groups')
    .values({
      id: group.groupId,
      number,
      cart_id: group.cartId,
      market_slug: group.marketSlug,
      state: 'placed',
      buyer_name: group.buyer.name,
      buyer_email: group.buyer.email,
      buyer_phone: group.buyer.phone ?? null,
      language: group.buyer.language,
      ship_to: JSON.stringify(group.shipTo),
      gift: group.gift ? JSON.stringify(group.gift) : null,
      total_minor: group.total.minor,
      currency: group.total.currency,
      link_sha256: group.linkSha256,
      placed_at: market.now(),
      holds_until: group.holdsUntil,
      demo,
    })
    .execute();
}

type OrderRow = {
  readonly orderId: string;
  readonly groupId: string;
  readonly number: string;
  readonly quote: ParcelQuote;
  readonly quoteId: string;
  readonly owed: Money;
};

export async function insertOrder(market: MarketInTransaction, order: OrderRow): Promise<void> {
  const { quote, owed } = order;
  await market.db
    .insertInto('orders')
    .values({
      id: order.orderId,
      number: order.number,
      group_id: order.groupId,
      cooperative_id: quote.cooperativeId,
      state: 'placed',
      currency: quote.total.currency,
      goods_minor: quote.goodsTotal.minor,
      freight_minor: quote.freight.minor,
      duties_minor: quote.duties.minor,
      taxes_minor: quote.taxes.minor,
      fees_minor: quote.fees.minor,
      total_minor: quote.total.minor,
      owed_minor: owed.minor,
      owed_currency: owed.currency,
      rate_numerator: quote.rate.numerator,
      rate_denominator: quote.rate.denominator,
      rate_source: quote.rate.source,
      rate_on: quote.rate.on,
      quote_id: order.quoteId,
    })
    .execute();
}

type LineToInsert = {
  readonly id: string;
  readonly good: QuotedGood;
  readonly title: string;
  readonly facts?: GoodFacts;
};

export async function insertLines(
  { db }: MarketInTransaction,
  {
    orderId,
    cooperativeId,
    lines,
  }: {
    orderId: string;
    cooperativeId: string;
    lines: readonly LineToInsert[];
  },
): Promise<void> {
  await db
    .insertInto('order_lines')
    .values(
      lines.map(({ id, good, title, facts }) => ({
        id,
        order_id: orderId,
        cooperative_id: cooperativeId,
        good_id: good.goodId,
        variant_id: good.variantId,
        quantity: good.quantity,
        unit_minor: good.unit.minor,
        line_minor: times(good.unit, good.quantity).minor,
        currency: good.unit.currency,
        seller_unit_minor: good.sellerUnit.minor,
        seller_currency: good.sellerUnit.currency,
        title,
        facts: JSON.stringify(facts ?? {}),
      })),
    )
    .execute();
}

export async function insertShares(
  market: MarketInTransaction,
  {
    orderId,
    cooperativeId,
    shares,
  }: {
    orderId: string;
    cooperativeId: string;
    shares: readonly (Share & { readonly lineId: string })[];
  },
): Promise<void> {
  await market.db
    .insertInto('order_line_shares')
    .values(
      shares.map((share) => ({
        id: newId(market),
        order_line_id: share.lineId,
        order_id: orderId,
        cooperative_id: cooperativeId,
        kind: share.kind,
        person_id: share.personId ?? null,
        minor: share.amount.minor,
        currency: share.amount.currency,
      })),
    )
    .execute();
}

export async function insertParcel(
  market: MarketInTransaction,
  parcel: { id: string; number: string; orderId: string; quote: ParcelQuote },
): Promise<void> {
  const { quote } = parcel;
  await market.db
    .insertInto('parcels')
    .values({
      id: parcel.id,
      number: parcel.number,
      order_id: parcel.orderId,
      cooperative_id: quote.cooperativeId,
      state: 'waiting',
      lane: quote.lane,
      carrier: quote.carrier ?? null,
      service: quote.service ?? null,
      created_at: market.now(),
    })
    .execute();
}
