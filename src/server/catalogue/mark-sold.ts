// One-of-a-kind pieces that were paid for and of which none is left leave the shop as sold.
import { sql } from 'kysely';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';

/** Answers the ids of the goods that are sold now; the others have units left or were sold before. */
export async function markSold(
  market: MarketInTransaction,
  { goodIds }: { goodIds: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string; cooperative_id: string }>`
    update goods set state = 'sold', sold_at = ${market.now()}, updated_at = ${market.now()}
    where id = any(${[...goodIds]}::uuid[]) and kind = 'piece' and state = 'published'
      and not exists (select from variants where good_id = goods.id and stock > 0)
    returning id, cooperative_id
  `.execute(market.db);
  for (const good of rows) {
    await tellEvent(market, {
      kind: 'good-sold',
      subjectKind: 'good',
      subjectId: good.id,
      cooperativeId: good.cooperative_id,
    });
  }
  return rows.map((good) => good.id);
}
