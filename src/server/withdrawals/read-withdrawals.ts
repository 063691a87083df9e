// What a buyer may still withdraw from, and what she has said already: for the page of her order.
import {
  lastDayToWithdraw,
  type RightToWithdraw,
  rightToWithdraw,
} from '#domain/legal/right-to-withdraw.ts';
import { marketBySlug } from '#domain/markets.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { returnPolicy } from '#server/channels/return-policy.ts';
import type { Market } from '#server/market.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import { findOrders, type OrderRow } from './store.ts';

export type OrderToWithdraw = {
  readonly number: string;
  readonly madeToOrder: boolean;
  /** `open`: she may still say it; `none`: it is not hers any more, or never was paid. */
  readonly state: 'open' | 'none' | 'received' | 'accepted' | 'declined';
  readonly statedAt: Date | undefined;
  readonly declinedReason: string | undefined;
};

export type Withdrawals = {
  readonly right: RightToWithdraw;
  /** Unknown while a parcel is still to come. */
  readonly lastDay: Day | undefined;
  readonly tooLate: boolean;
  readonly orders: readonly OrderToWithdraw[];
};

/** Undefined where no law and no promise of the operator gives her the right. */
export async function readWithdrawals(
  market: Market,
  { group }: { group: GroupShown },
): Promise<Withdrawals | undefined> {
  const right = await rightOf(market, { group });
  if (!right) return undefined;
  const rows = await findOrders(market, group.groupId);
  const kept = rows.filter((row) => !isGivenBack(row));
  const lastDay = lastDayToWithdraw(
    right,
    kept.map(({ delivered_at }) => (delivered_at ? dayOf(delivered_at) : undefined)),
  );
  const tooLate = lastDay !== undefined && lastDay < dayOf(market.now());
  const paid = group.state === 'paid';
  return {
    right,
    lastDay,
    tooLate,
    orders: rows.map((row) => ({
      number: row.number,
      madeToOrder: row.made_to_order,
      state: stateOf(row, paid && !tooLate),
      statedAt: row.stated_at ?? undefined,
      declinedReason: row.declined_reason ?? undefined,
    })),
  };
}

async function rightOf(
  market: Market,
  { group }: { group: GroupShown },
): Promise<RightToWithdraw | undefined> {
  const home = marketBySlug(group.marketSlug)?.country ?? group.shipTo.country;
  const returns = await returnPolicy(market, { country: home });
  return rightToWithdraw({ countries: [home, group.shipTo.country], returns });
}

const givenBack = ['placed', 'cancelled', 'refunded', 'returned'];

export const isGivenBack = ({ state }: Pick<OrderRow, 'state'>) => givenBack.includes(state);

function stateOf(row: OrderRow, open: boolean): OrderToWithdraw['state'] {
  if (row.withdrawal_state) return row.withdrawal_state as OrderToWithdraw['state'];
  return open && !isGivenBack(row) ? 'open' : 'none';
}
