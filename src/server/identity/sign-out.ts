// She leaves: the session ends in the database, so that a copied cookie ends with it.
import type { Market } from '../market.ts';
import { type CookieToSet, cookiesToSet } from './cookie-to-set.ts';
import { proofOf } from './proof.ts';

/** The cookies to clear; without a session nothing happens. */
export async function signOut(market: Market, headers: Headers): Promise<readonly CookieToSet[]> {
  const proof = await proofOf(market);
  const answer = await proof.api.signOut({ headers, returnHeaders: true });
  return cookiesToSet(answer.headers);
}
