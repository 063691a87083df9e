// From the page of her order a buyer goes to review it, once it should have arrived. An order of the
// demonstration can be reviewed at once, since nothing is ever sent.
import { type Day, dayOf } from '#domain/time/day.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { dueOf } from './ask-for-reviews.ts';
import { makeReviewLink } from './make-review-link.ts';
import { isBought } from './order-to-review.ts';
import { findOrder, type OrderRow } from './store-of-requests.ts';

export type BeginReview =
  { readonly link: string } | { readonly refused: 'not-yet'; readonly from: Day | undefined };

export async function beginReview(
  market: Market,
  { orderLink, orderNumber }: { orderLink: string; orderNumber: string },
): Promise<BeginReview> {
  const group = await readGroupByLink(market, { link: orderLink });
  const own = group.orders.find(({ number }) => number === orderNumber);
  const order = own && (await findOrder(market, own.orderId));
  if (!order || !isBought(order)) throw new NotFound(`order ${orderNumber}`);
  const from = dueOn(order);
  const due = order.demo || (from !== undefined && from <= dayOf(market.now()));
  if (!due) return { refused: 'not-yet', from };
  return { link: await makeReviewLink(market, { orderId: order.id }) };
}

function dueOn({ paid_at, ...order }: OrderRow): Day | undefined {
  return paid_at ? dueOf({ ...order, paid_at }) : undefined;
}
