// An order group with everything its page shows, by the secret link its buyer has, or by its id for
// the house itself.
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { GroupShown } from './group-shown.ts';
import {
  findGroupOfLink,
  type GroupRow,
  readGroupRow,
  readOrderRows,
  readPaymentsOf,
} from './group-store.ts';
import { presentOrder } from './present-order.ts';
import { hashOfSecret, isSecret } from './secret-link.ts';

export async function readGroupByLink(
  market: Market,
  { link }: { link: string },
): Promise<GroupShown> {
  const groupId = isSecret(link) ? await findGroupOfLink(market, hashOfSecret(link)) : undefined;
  if (!groupId) throw new NotFound('order');
  return readGroup(market, { groupId });
}

export async function readGroup(
  market: Market,
  { groupId }: { groupId: string },
): Promise<GroupShown> {
  const group = await readGroupRow(market, groupId);
  if (!group) throw new NotFound('order');
  const [orders, payments] = await Promise.all([
    readOrderRows(market, groupId),
    readPaymentsOf(market, groupId),
  ]);
  const currency = group.currency as Currency;
  return {
    ...presentGroup(group),
    paymentState: payments[0]?.state,
    givenBack: money(
      payments.reduce((sum, payment) => sum + payment.refunded_minor, 0n),
      currency,
    ),
    orders: orders.map(presentOrder),
  };
}

function presentGroup(group: GroupRow): Omit<GroupShown, 'orders' | 'paymentState' | 'givenBack'> {
  return {
    groupId: group.id,
    number: group.number,
    state: group.state as GroupShown['state'],
    marketSlug: group.market_slug,
    placedAt: group.placed_at,
    holdsUntil: group.holds_until,
    paidAt: group.paid_at ?? undefined,
    buyer: {
      name: group.buyer_name,
      email: group.buyer_email,
      phone: group.buyer_phone ?? undefined,
      language: group.language,
    },
    shipTo: group.ship_to as ShipTo,
    gift: (group.gift as GroupShown['gift'] | null) ?? undefined,
    total: money(group.total_minor, group.currency as Currency),
    demo: group.demo,
  };
}
