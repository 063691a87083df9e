// The one way an order group is settled. The return page, the gateway's message and the sweeper all
// call this, as often and as simultaneously as they like: the gateway is asked outside any transaction,
// then one transaction moves everything at once.
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { askGateway } from '#server/payments/ask-gateway.ts';
import { sendRefund } from '#server/payments/refund-payment.ts';
import { findPayment, type Payment, paymentsOfGroup } from '#server/payments/read-payment.ts';
import { findGroup, type PlacedGroup } from './group-store.ts';
import { settleAnswer } from './settle-answer.ts';
import { lapseUnpaid } from './lapse-group.ts';

export type ToSettle = (
  | { readonly groupId: string; readonly paymentId?: undefined }
  | { readonly paymentId: string; readonly groupId?: undefined }
) & {
  /** A superseded group is closed because the buyer changed what she is paying for. */
  readonly reason: 'return' | 'webhook' | 'sweeper' | 'superseded';
};

export type Settled = {
  readonly groupId: string;
  readonly number: string;
  readonly groupState: string;
  readonly marketSlug: string;
  /** Which sentence the buyer reads. */
  readonly says: 'paid' | 'waiting' | 'declined' | 'lapsed' | 'refunded' | 'in-doubt';
};

export async function settleOrderGroup(market: Market, request: ToSettle): Promise<Settled> {
  const { group, payment } = await whatToSettle(market, request);
  const ended = market.now() >= group.holdsUntil;
  const superseded = request.reason === 'superseded';
  const giveUp = superseded || ended || group.state === 'lapsed';
  const says =
    payment && isUndecided(payment)
      ? await settlePayment(market, { payment, giveUp, ended })
      : await settleWithout(market, { group, payment, giveUp });
  const after = (await findGroup(market, { groupId: group.id }))!;
  const { id, number, marketSlug, state } = after;
  return { groupId: id, number, marketSlug, groupState: state, says };
}

/** Anything but money in: even a declined or expired payment may still turn out to be captured. */
function isUndecided({ state, captured }: Payment): boolean {
  return captured.minor === 0n && state !== 'captured' && state !== 'refunded';
}

async function whatToSettle(market: Market, request: ToSettle) {
  const asked = request.paymentId ? await findPayment(market, request.paymentId) : undefined;
  const groupId = request.groupId ?? asked?.groupId;
  const payments = asked || !groupId ? [asked] : await paymentsOfGroup(market, groupId);
  // Read after its payments: a payment seen as taken belongs to a group seen as paid.
  const group = groupId ? await findGroup(market, { groupId }) : undefined;
  if (!group) throw new NotFound('order group');
  // The one that may bring money first: a living one, else the newest.
  const living = ['captured', 'in_doubt', 'opened'];
  const payment = payments.find((one) => one && living.includes(one.state)) ?? payments[0];
  return { group, payment };
}

async function settlePayment(
  market: Market,
  { payment, giveUp, ended }: { payment: Payment; giveUp: boolean; ended: boolean },
): Promise<Settled['says']> {
  const status = await askGateway(market, { payment, giveUp });
  const { says, refundId } = await inTransaction(market, (market) =>
    settleAnswer(market, { paymentId: payment.id, status, giveUp, ended }),
  );
  if (!refundId) return says;
  await sendRefund(market, { operationId: refundId });
  return 'refunded';
}

async function settleWithout(
  market: Market,
  { group, payment, giveUp }: { group: PlacedGroup; payment?: Payment; giveUp: boolean },
): Promise<Settled['says']> {
  // Money that was taken and is not kept was owed back.
  const kept = payment?.state === 'captured' && group.state === 'paid';
  if (payment && payment.captured.minor > 0n && !kept) return 'refunded';
  if (group.state === 'paid') return 'paid';
  if (group.state === 'placed' && giveUp) {
    await inTransaction(market, (market) => lapseUnpaid(market, { groupId: group.id }));
    return 'lapsed';
  }
  return group.state === 'lapsed' ? 'lapsed' : 'declined';
}
