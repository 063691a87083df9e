// A cart that goes on from one whose order still waits (the buyer went back and changed something):
// that order is closed first, and what it held is there for this one.
import type { Market } from '#server/market.ts';
import { orderLink } from '#server/orders/secret-link.ts';
import type { Cart } from './cart.ts';
import { findGroup } from './group-store.ts';
import type { Again, PayRefused } from './pay-for-cart.ts';
import { settleOrderGroup } from './settle-order-group.ts';

export async function settleBefore(
  market: Market,
  { cart, token }: { cart: Cart; token: string },
): Promise<PayRefused | Again | undefined> {
  if (!cart.follows) return undefined;
  const group = await findGroup(market, { cartId: cart.follows });
  if (group?.state !== 'placed') return undefined;
  const { says, groupState } = await settleOrderGroup(market, {
    groupId: group.id,
    reason: 'superseded',
  });
  const link = orderLink({ token, groupId: group.id });
  if (says === 'paid') return { refused: 'already-paid', groupId: group.id, link };
  if (groupState === 'placed') return { refused: 'payment-pending', groupId: group.id, link };
  return undefined;
}
