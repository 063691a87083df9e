// A secret address where one order is reviewed; the house keeps only its hash.
import type { Market } from '#server/market.ts';
import { hashOfSecret, newSecret } from '#server/orders/secret-link.ts';
import { insertLink } from './store-of-requests.ts';

export async function makeReviewLink(
  market: Market,
  { orderId }: { orderId: string },
): Promise<string> {
  const link = newSecret(market);
  await insertLink(market, { tokenSha256: hashOfSecret(link), orderId });
  return link;
}
