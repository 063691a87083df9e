// The payment of a placed group: the one that lives, or a new one after it was declined; and the
// gateway's session for it.
import { marketBySlug } from '#domain/markets.ts';
import type { Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { lockGroup } from '#server/orders/move-group.ts';
import { orderLink } from '#server/orders/secret-link.ts';
import { intendPayment } from '#server/payments/intend-payment.ts';
import { openPayment } from '#server/payments/open-payment.ts';
import type { Again, Paying, PayRefused } from './pay-for-cart.ts';
import { findGroup } from './group-store.ts';

export async function openGroupPayment(
  market: Market,
  { groupId, token, method }: { groupId: string; token: string; method: string },
): Promise<Paying | PayRefused | Again> {
  const group = (await findGroup(market, { groupId }))!;
  const amount = money(group.totalMinor, group.currency as Currency);
  const link = orderLink({ token, groupId });
  const paymentId = await inTransaction(market, async (market) => {
    const locked = (await lockGroup(market, groupId))!;
    if (locked.state !== 'placed') return undefined;
    return intendPayment(market, { groupId, gateway: method, amount });
  });
  if (!paymentId) return { again: true };
  const opened = await openPayment(market, {
    paymentId,
    description: `Qafila ${group.number}`,
    language: marketBySlug(group.marketSlug)?.language ?? group.language,
    returnUrl: `${market.settings.origin}/${group.marketSlug}/checkout/return?group=${groupId}`,
  });
  return opened.refused ? { ...opened, groupId, link } : { ...opened, groupId, link };
}
