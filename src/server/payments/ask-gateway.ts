// What the gateway says became of a payment, asked outside any transaction. A session whose name we
// never learnt is looked up by the payment's own id; undefined means that the gateway did not answer.
import { zero } from '#domain/money/money.ts';
import type { Market } from '#server/market.ts';
import type { PaymentStatus } from './gateway.ts';
import { recordSession } from './open-payment.ts';
import type { Payment } from './read-payment.ts';

/** With `giveUp` a session that is still open is closed, so that nobody can pay for it any more. */
export async function askGateway(
  market: Market,
  { payment, giveUp }: { payment: Payment; giveUp: boolean },
): Promise<PaymentStatus | undefined> {
  const gateway = market.gateways[payment.gateway];
  if (!gateway) return undefined;
  const nothing = zero(payment.amount.currency);
  try {
    const session = payment.sessionRef ? undefined : await gateway.findSession(payment.id);
    const sessionRef = payment.sessionRef ?? session?.sessionRef;
    if (!sessionRef) {
      return { sessionRef: '', state: 'unknown', captured: nothing, refunded: nothing };
    }
    if (session) await recordSession(market, { paymentId: payment.id, session });
    const status = await gateway.fetchStatus(sessionRef);
    return giveUp && status.state === 'open' ? await gateway.cancelSession(sessionRef) : status;
  } catch (error) {
    console.error(`gateway ${payment.gateway} does not answer: ${(error as Error).message}`);
    return undefined;
  }
}
