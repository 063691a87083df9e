// Another secret link to a group, for a mail: of it too only the hash is kept.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { hashOfSecret, newSecret } from './secret-link.ts';

export async function makeLink(
  market: MarketInTransaction,
  { groupId }: { groupId: string },
): Promise<string> {
  const link = newSecret(market);
  await market.db
    .insertInto('order_links')
    .values({ token_sha256: hashOfSecret(link), group_id: groupId, made_at: market.now() })
    .execute();
  return link;
}
