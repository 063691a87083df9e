// Writes what was bought: the order group, one order per cooperative, its lines, who gets what of them,
// and one parcel. Called inside the transaction that reserved the stock.
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { publicNumber } from '#domain/ids/public-number.ts';
import type { Money } from '#domain/money/money.ts';
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { placeOrder } from './place-order.ts';
import { insertGroup, nextNumber } from './store.ts';

export type Buyer = {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly language: string;
};

export type ParcelToPlace = {
  readonly quoteId: string;
  readonly quote: ParcelQuote;
  readonly goods: ReadonlyMap<string, { readonly title: string; readonly facts?: GoodFacts }>;
};

export type GroupToPlace = {
  readonly groupId: string;
  readonly cartId: string;
  readonly marketSlug: string;
  readonly buyer: Buyer;
  readonly shipTo: ShipTo;
  readonly gift: unknown;
  readonly total: Money;
  readonly linkSha256: string;
  readonly holdsUntil: Date;
  readonly parcels: readonly ParcelToPlace[];
};

export async function placeGroup(
  market: MarketInTransaction,
  group: GroupToPlace,
): Promise<{ number: string }> {
  const number = publicNumber('QF', await nextNumber(market, 'order_group_numbers'));
  await insertGroup(market, { group, number, demo: market.settings.mode === 'demo' });
  for (const parcel of group.parcels) {
    await placeOrder(market, { orderId: newId(market), groupId: group.groupId, parcel });
  }
  await tellEvent(market, {
    kind: 'group-placed',
    subjectKind: 'group',
    subjectId: group.groupId,
    data: { number },
  });
  return { number };
}
