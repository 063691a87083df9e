// A cart whose order was placed before: the same request goes on with the same order; another one
// closes it first, so that two payments for one cart can never both be taken.
import { isDeepStrictEqual } from 'node:util';
import type { Currency } from '#domain/money/currency.ts';
import { equal, money } from '#domain/money/money.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { orderLink } from '#server/orders/secret-link.ts';
import type { Cart, Gift } from './cart.ts';
import { cartToChange, wasPaid } from './cart-to-change.ts';
import { findGroup, type PlacedGroup } from './group-store.ts';
import { openGroupPayment } from './open-group-payment.ts';
import type { Again, Paying, PayRefused, ToPay } from './pay-for-cart.ts';
import { settleOrderGroup } from './settle-order-group.ts';

/** Undefined when this cart was never placed. */
export async function resumeGroup(
  market: Market,
  { request, cart, gift }: { request: ToPay; cart: Cart; gift: Gift | undefined },
): Promise<Paying | PayRefused | Again | undefined> {
  const group = await findGroup(market, { cartId: cart.id });
  if (!group) return undefined;
  const { token, method } = request;
  const link = orderLink({ token, groupId: group.id });
  if (wasPaid(group)) {
    return { refused: 'already-paid', groupId: group.id, link };
  }
  const holds = group.state === 'placed' && market.now() < group.holdsUntil;
  if (holds && sameRequest(group, { request, gift })) {
    return openGroupPayment(market, { groupId: group.id, token, method });
  }
  if (group.state === 'placed') {
    const settled = await settleOrderGroup(market, { groupId: group.id, reason: 'superseded' });
    if (settled.says === 'paid') return { refused: 'already-paid', groupId: group.id, link };
    if (settled.groupState === 'placed') {
      return { refused: 'payment-pending', groupId: group.id, link };
    }
  }
  await inTransaction(market, (market) => cartToChange(market, { token }));
  return { again: true };
}

function sameRequest(
  group: PlacedGroup,
  { request, gift }: { request: ToPay; gift: Gift | undefined },
): boolean {
  const { buyer, shipTo, acceptedTotal } = request;
  const total = money(group.totalMinor, group.currency as Currency);
  return (
    group.buyerName === buyer.name &&
    group.buyerEmail === buyer.email &&
    (group.buyerPhone ?? undefined) === buyer.phone &&
    isDeepStrictEqual(group.shipTo, asStored(shipTo)) &&
    isDeepStrictEqual(group.gift ?? undefined, asStored(gift)) &&
    total.currency === acceptedTotal.currency &&
    equal(total, acceptedTotal)
  );
}

function asStored(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
