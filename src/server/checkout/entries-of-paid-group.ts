// How a paid group stands in the books, to the last unit. What was charged waits at the gateway;
// freight, duties, taxes and fees are reserves; the goods cross from the buyer's currency into the
// seller's through `fx`, at the frozen rate; and the shares frozen at sale are owed in hers.
//
// When she is paid is decided apart from what she is owed (ready pieces when the hub accepts them, half
// of an order at confirmation): until the hub has a room of its own these stand as promised, which the
// transfer says, and no payout may draw on them before the order is there.
import type { AccountKey } from '#domain/ledger/accounts.ts';
import { type Money, sum } from '#domain/money/money.ts';
import type { Entry } from '#server/ledger/post-transfer.ts';
import type { PaidOrder, PaidShare } from './paid-orders.ts';

export function entriesOfPaidGroup({
  charged,
  orders,
}: {
  charged: Money;
  orders: readonly PaidOrder[];
}): Entry[] {
  return [
    { account: { code: 'gateway_clearing', currency: charged.currency }, amount: charged },
    ...orders.flatMap(entriesOfOrder),
  ];
}

function entriesOfOrder(order: PaidOrder): Entry[] {
  const { goods, freight, duties, taxes, fees, owed, cooperativeId } = order;
  const reserved = sum([duties, taxes, fees], duties.currency);
  return [
    owe({ code: 'freight_reserve', currency: freight.currency }, freight),
    owe({ code: 'duties_reserve', currency: reserved.currency }, reserved),
    owe({ code: 'fx', currency: goods.currency }, goods),
    { account: { code: 'fx', currency: owed.currency }, amount: owed },
    ...order.shares.map((share) => owe(accountOf(share, cooperativeId), share.amount)),
  ];
}

function accountOf({ kind, personId, amount }: PaidShare, cooperativeId: string): AccountKey {
  const { currency } = amount;
  switch (kind) {
    case 'maker':
      return { code: 'member_payable', currency, ownerId: personId!, cooperativeId };
    case 'cooperative':
      return { code: 'cooperative_payable', currency, ownerId: cooperativeId, cooperativeId };
    case 'platform':
      return { code: 'platform_revenue', currency };
  }
}

/** What we owe, or keep for somebody, is negative. */
function owe(account: AccountKey, { minor, currency }: Money): Entry {
  return { account, amount: { minor: -minor, currency } };
}
