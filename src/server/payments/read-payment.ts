// Payments and the operations intended on them, as they stand.
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';

export type Payment = {
  readonly id: string;
  readonly groupId: string;
  readonly gateway: string;
  readonly state: string;
  readonly amount: Money;
  readonly captured: Money;
  readonly refunded: Money;
  readonly sessionRef: string | undefined;
  readonly redirectUrl: string | undefined;
  readonly openedAt: Date;
};

export type OperationKind = 'create-session' | 'capture' | 'void' | 'refund';
export type OperationState = 'intent' | 'done' | 'refused' | 'in_doubt';

export type Operation = {
  readonly id: string;
  readonly paymentId: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly amount: Money;
};

export const living = ['opened', 'in_doubt', 'captured'] as const;

function payments({ db }: Market) {
  return db
    .selectFrom('payments')
    .select(['id', 'group_id', 'gateway', 'state', 'amount_minor', 'currency', 'captured_minor'])
    .select(['refunded_minor', 'session_ref', 'redirect_url', 'opened_at']);
}

type PaymentRow = Awaited<ReturnType<ReturnType<typeof payments>['executeTakeFirstOrThrow']>>;

function presentPayment(row: PaymentRow): Payment {
  const currency = row.currency as Currency;
  return {
    id: row.id,
    groupId: row.group_id,
    gateway: row.gateway,
    state: row.state,
    amount: money(row.amount_minor, currency),
    captured: money(row.captured_minor, currency),
    refunded: money(row.refunded_minor, currency),
    sessionRef: row.session_ref ?? undefined,
    redirectUrl: row.redirect_url ?? undefined,
    openedAt: row.opened_at,
  };
}

export async function findPayment(market: Market, id: string): Promise<Payment | undefined> {
  const row = await payments(market).where('id', '=', id).executeTakeFirst();
  return row && presentPayment(row);
}

export async function lockPayment(market: MarketInTransaction, id: string): Promise<Payment> {
  const row = await payments(market).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return presentPayment(row);
}

/** Newest first; a group has at most one living payment. */
export async function paymentsOfGroup(market: Market, groupId: string): Promise<Payment[]> {
  const rows = await payments(market)
    .where('group_id', '=', groupId)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(presentPayment);
}

/** Another payment of the same group that lives: at most one of them is ever kept. */
export async function rivalOf(market: Market, payment: Payment): Promise<Payment | undefined> {
  const all = await paymentsOfGroup(market, payment.groupId);
  return all.find(({ id, state }) => id !== payment.id && isLiving(state));
}

export function isLiving(state: string): boolean {
  return (living as readonly string[]).includes(state);
}

export async function paymentOfSession(
  market: Market,
  { gateway, sessionRef }: { gateway: string; sessionRef: string },
): Promise<Payment | undefined> {
  const row = await payments(market)
    .where('gateway', '=', gateway)
    .where('session_ref', '=', sessionRef)
    .executeTakeFirst();
  return row && presentPayment(row);
}

function operations({ db }: Market) {
  return db
    .selectFrom('payment_operations')
    .select(['id', 'payment_id', 'kind', 'state', 'amount_minor', 'currency']);
}

type OperationRow = Awaited<ReturnType<ReturnType<typeof operations>['executeTakeFirstOrThrow']>>;

function presentOperation(row: OperationRow): Operation {
  return {
    id: row.id,
    paymentId: row.payment_id,
    kind: row.kind as OperationKind,
    state: row.state as OperationState,
    amount: money(row.amount_minor, row.currency as Currency),
  };
}

export async function findOperation(market: Market, id: string): Promise<Operation | undefined> {
  const row = await operations(market).where('id', '=', id).executeTakeFirst();
  return row && presentOperation(row);
}

export async function operationsOf(
  market: Market,
  { paymentId, kind }: { paymentId: string; kind: OperationKind },
): Promise<Operation[]> {
  const rows = await operations(market)
    .where('payment_id', '=', paymentId)
    .where('kind', '=', kind)
    .orderBy('intended_at')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(presentOperation);
}

export async function openRefunds(market: Market, limit: number): Promise<Operation[]> {
  const rows = await operations(market)
    .where('kind', '=', 'refund')
    .where('state', 'in', ['intent', 'in_doubt'])
    .orderBy('intended_at')
    .limit(limit)
    .execute();
  return rows.map(presentOperation);
}
