// Which pages an event makes untrue. A kind nobody thought of drops them all: slow is better than wrong.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import type { Event } from '#server/events/read-events.ts';
import { type Tag, tagOfCooperative, tagOfGood } from './tags.ts';

/** Drafts, papers, people and money are on no public page. */
const nothingShown =
  /^(draft-|photo-|voice-|good-(drafted|started|submitted|completed)$|cooperative-(applied|refused|rib-|registered-)|member-|operator-|password-|order-|payment-|parcel-|class-|review-(asked|written)|withdrawal-)/;

export async function tagsOfEvent(market: MarketInTransaction, event: Event): Promise<Tag[]> {
  if (nothingShown.test(event.kind)) return [];
  if (event.subjectKind === 'good') return ['lists', tagOfGood(event.subjectId)];
  if (event.subjectKind === 'cooperative') return ['lists', tagOfCooperative(event.subjectId)];
  if (event.subjectKind === 'group') return goodsOfGroup(market, event.subjectId);
  return ['all'];
}

/** What was reserved, sold or given back by an order group. */
async function goodsOfGroup(market: MarketInTransaction, groupId: string): Promise<Tag[]> {
  const rows = await market.db
    .selectFrom('order_lines')
    .innerJoin('orders', 'orders.id', 'order_id')
    .where('group_id', '=', groupId)
    .select('good_id')
    .distinct()
    .execute();
  return rows.length > 0 ? ['lists', ...rows.map((row) => tagOfGood(row.good_id))] : [];
}
