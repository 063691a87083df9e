// Asks the gateway for a session of an intended payment, outside any transaction, and writes its answer
// down. Silence or an error leaves the payment in doubt; the next try looks before it asks again.
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { GatewayRefused, type PaymentGateway, type PaymentSession } from './gateway.ts';
import { movePayment } from './move-payment.ts';
import { findPayment, lockPayment, operationsOf, type Payment } from './read-payment.ts';
import { moveOperation } from './store.ts';

export type ToOpen = {
  readonly paymentId: string;
  readonly description: string;
  readonly language: string;
  readonly returnUrl: string;
};

export type Opened =
  | { readonly redirectUrl: string; readonly refused?: undefined }
  | { readonly refused: 'payment-unavailable' };

export async function openPayment(market: Market, request: ToOpen): Promise<Opened> {
  const payment = await findPayment(market, request.paymentId);
  const gateway = payment && market.gateways[payment.gateway];
  if (!payment || !gateway) return { refused: 'payment-unavailable' };
  if (payment.redirectUrl) return { redirectUrl: payment.redirectUrl };
  try {
    const session =
      (payment.state === 'in_doubt' ? await gateway.findSession(payment.id) : undefined) ??
      (await askForSession(market, { gateway, payment, request }));
    await recordSession(market, { paymentId: payment.id, session });
    return { redirectUrl: session.redirectUrl };
  } catch (error) {
    await recordFailure(market, { paymentId: payment.id, error });
    return { refused: 'payment-unavailable' };
  }
}

async function askForSession(
  market: Market,
  { gateway, payment, request }: { gateway: PaymentGateway; payment: Payment; request: ToOpen },
): Promise<PaymentSession> {
  const [operation] = await operationsOf(market, { paymentId: payment.id, kind: 'create-session' });
  const { description, language, returnUrl } = request;
  const { id: paymentId, amount } = payment;
  const key = operation!.id;
  return gateway.createSession({ key, paymentId, amount, description, language, returnUrl });
}

export async function recordSession(
  market: Market,
  { paymentId, session }: { paymentId: string; session: PaymentSession },
): Promise<void> {
  await inTransaction(market, async (market) => {
    const payment = await lockPayment(market, paymentId);
    if (payment.sessionRef) return;
    const changes = { session_ref: session.sessionRef, redirect_url: session.redirectUrl };
    const to = payment.state === 'in_doubt' ? 'opened' : (payment.state as 'opened');
    await movePayment(market, { payment, to, changes });
    const [operation] = await operationsOf(market, { paymentId, kind: 'create-session' });
    await moveOperation(market, { id: operation!.id, to: 'done', answer: session });
  });
}

async function recordFailure(
  market: Market,
  { paymentId, error }: { paymentId: string; error: unknown },
): Promise<void> {
  const refused = error instanceof GatewayRefused;
  await inTransaction(market, async (market) => {
    const payment = await lockPayment(market, paymentId);
    if (payment.sessionRef || !['opened', 'in_doubt'].includes(payment.state)) return;
    const [operation] = await operationsOf(market, { paymentId, kind: 'create-session' });
    const answer = { error: (error as Error).message };
    await moveOperation(market, {
      id: operation!.id,
      to: refused ? 'refused' : 'in_doubt',
      answer,
    });
    await movePayment(market, { payment, to: refused ? 'expired' : 'in_doubt' });
  });
}
