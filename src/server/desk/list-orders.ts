// What buyers paid or began to pay, newest first.
import type { Asker } from '#domain/permissions/may.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Market } from '../market.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { enterDesk } from './enter-desk.ts';
import { listGroups } from './store-of-orders.ts';

export const groupStates = ['placed', 'paid', 'lapsed', 'cancelled', 'refunded'] as const;

export type OrderInList = {
  readonly number: string;
  readonly state: string;
  readonly orderStates: readonly string[];
  readonly paymentState: string | null;
  readonly buyerName: string;
  readonly country: string | null;
  readonly cooperatives: readonly string[];
  readonly total: Money;
  readonly placedAt: Date;
  readonly demo: boolean;
};

/** `search` is a number of a group or an order, or a buyer's whole address. */
export async function listOrders(
  market: Market,
  asked: {
    asker: Asker | undefined;
    states?: readonly string[];
    search?: string;
    after?: string | null;
    limit?: number;
  },
): Promise<{ orders: OrderInList[]; next?: string }> {
  enterDesk(asked.asker, 'read-orders');
  const { states = groupStates, limit = 50 } = asked;
  const search = asked.search?.trim() || undefined;
  const rows = await listGroups(market, {
    states,
    search,
    after: readCursor(asked.after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    orders: page.map((row) => ({
      number: row.number,
      state: row.state,
      orderStates: row.order_states,
      paymentState: row.payment_state,
      buyerName: row.buyer_name,
      country: row.country,
      cooperatives: row.cooperatives,
      total: money(row.total_minor, row.currency as Currency),
      placedAt: row.placed_at,
      demo: row.demo,
    })),
    next: last && cursorOf(last.placed_at, last.id),
  };
}
