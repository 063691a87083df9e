// A message a gateway sent: believed only by its signature and age, kept once however often it comes.
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { findPayment, paymentOfSession } from './read-payment.ts';

export type Received =
  | { readonly paymentId: string; readonly eventId: string; readonly refused?: undefined }
  | { readonly refused: 'not-believed' | 'already-handled' | 'not-ours' };

/**
 * The caller settles the payment and then says `messageHandled`, so that a crash between lets the
 * gateway's next attempt do the work.
 */
export async function receiveMessage(
  market: Market,
  { gateway: name, headers, rawBody }: { gateway: string; headers: Headers; rawBody: string },
): Promise<Received> {
  const gateway = Object.hasOwn(market.gateways, name) ? market.gateways[name] : undefined;
  const message = gateway?.readMessage(headers, rawBody, market.now());
  if (!message) {
    console.warn(`a message for gateway ${JSON.stringify(name)} was not believed`);
    return { refused: 'not-believed' };
  }
  const { eventId, sessionRef, paymentId } = message;
  const handledAt = await inTransaction(market, async ({ db, now }) => {
    const kept = await db
      .insertInto('gateway_events')
      .values({
        gateway: name,
        event_id: eventId,
        received_at: now(),
        body: JSON.stringify(message.body),
      })
      .onConflict((conflict) =>
        conflict.columns(['gateway', 'event_id']).doUpdateSet({ event_id: eventId }),
      )
      .returning('handled_at')
      .executeTakeFirstOrThrow();
    return kept.handled_at;
  });
  if (handledAt) return { refused: 'already-handled' };
  const payment =
    (await paymentOfSession(market, { gateway: name, sessionRef })) ??
    (paymentId ? await findPayment(market, paymentId) : undefined);
  if (!payment || payment.gateway !== name) return { refused: 'not-ours' };
  return { paymentId: payment.id, eventId };
}

export async function messageHandled(
  market: Market,
  { gateway, eventId }: { gateway: string; eventId: string },
): Promise<void> {
  await market.db
    .updateTable('gateway_events')
    .set({ handled_at: market.now() })
    .where('gateway', '=', gateway)
    .where('event_id', '=', eventId)
    .execute();
}
