// What heals by itself: groups whose hold ended, payments in doubt, refunds nobody confirmed.
import type { Market } from '#server/market.ts';
import { sendRefund } from '#server/payments/refund-payment.ts';
import { openRefunds } from '#server/payments/read-payment.ts';
import { groupsToSettle } from './group-store.ts';
import { settleOrderGroup } from './settle-order-group.ts';

export type Swept = { readonly settled: number; readonly refunds: number; readonly failed: number };

export async function sweepUnsettled(market: Market, { limit = 50 } = {}): Promise<Swept> {
  const swept = { settled: 0, refunds: 0, failed: 0 };
  for (const groupId of await groupsToSettle(market, { now: market.now(), limit })) {
    try {
      await settleOrderGroup(market, { groupId, reason: 'sweeper' });
      swept.settled += 1;
    } catch (error) {
      swept.failed += 1; // one that fails does not keep the others waiting
      console.error(`order group ${groupId} could not be settled: ${(error as Error).message}`);
    }
  }
  for (const refund of await openRefunds(market, limit)) {
    await sendRefund(market, { operationId: refund.id });
    swept.refunds += 1;
  }
  return swept;
}
