// One cooperative's order in a group: the sums of its quote, its lines, the shares of each line by the
// terms of the day, and its parcel.
import { strict as assert } from 'node:assert';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, sum, times } from '#domain/money/money.ts';
import { shareOut } from '#domain/orders/shares.ts';
import { publicNumber } from '#domain/ids/public-number.ts';
import { dayOf } from '#domain/time/day.ts';
import { termsOn } from '#server/cooperatives/terms-on.ts';
import type { QuotedGood } from '#server/customs/parcel-quote.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import type { ParcelToPlace } from './place-group.ts';
import { readMakers } from './read-makers.ts';
import { insertLines, insertOrder, insertParcel, insertShares, nextNumber } from './store.ts';

type OrderToPlace = {
  readonly orderId: string;
  readonly groupId: string;
  readonly parcel: ParcelToPlace;
};

export async function placeOrder(market: MarketInTransaction, order: OrderToPlace): Promise<void> {
  const { orderId, groupId, parcel } = order;
  const { quote } = parcel;
  const cooperativeId = quote.cooperativeId;
  const owed = owedFor(quote.goods);
  const number = publicNumber('OR', await nextNumber(market, 'order_numbers'));
  await insertOrder(market, { orderId, groupId, number, quote, quoteId: parcel.quoteId, owed });
  const lines = quote.goods.map((good) => ({
    id: newId(market),
    good,
    title: parcel.goods.get(good.variantId)?.title ?? '',
    facts: parcel.goods.get(good.variantId)?.facts,
  }));
  await insertLines(market, { orderId, cooperativeId, lines });
  const shares = await sharesOf(market, { cooperativeId, lines });
  assert.equal(
    sum(
      shares.map((share) => share.amount),
      owed.currency,
    ).minor,
    owed.minor,
  );
  await insertShares(market, { orderId, cooperativeId, shares });
  await insertParcel(market, {
    id: newId(market),
    number: publicNumber('PA', await nextNumber(market, 'parcel_numbers')),
    orderId,
    quote,
  });
  await tellEvent(market, {
    kind: 'order-placed',
    subjectKind: 'order',
    subjectId: orderId,
    cooperativeId,
    data: { groupId, number },
  });
}

/** What the cooperative is owed, in its own currency: its prices, whatever the rate becomes. */
function owedFor(goods: readonly QuotedGood[]): Money {
  const currency: Currency = goods[0]!.sellerUnit.currency;
  return sum(
    goods.map((good) => times(good.sellerUnit, good.quantity)),
    currency,
  );
}

async function sharesOf(
  market: MarketInTransaction,
  {
    cooperativeId,
    lines,
  }: {
    cooperativeId: string;
    lines: readonly { readonly id: string; readonly good: QuotedGood }[];
  },
) {
  const terms = await termsOn(market, { cooperativeId, on: dayOf(market.now()) });
  const makers = await readMakers(
    market,
    lines.map((line) => line.good.goodId),
  );
  return lines.flatMap(({ id, good }) =>
    shareOut(times(good.sellerUnit, good.quantity), terms, makers.get(good.goodId) ?? []).map(
      (share) => ({ ...share, lineId: id }),
    ),
  );
}
