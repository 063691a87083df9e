// She says her address and her password; the answer never tells which of the two was wrong.
import { APIError } from 'better-auth/api';
import type { Market } from '../market.ts';
import { type CookieToSet, cookiesToSet } from './cookie-to-set.ts';
import { countTry, forgetTries, triesOf } from './count-try.ts';
import { proofOf } from './proof.ts';

export type SignInOutcome =
  | { readonly signedIn: true; readonly personId: string; readonly cookies: readonly CookieToSet[] }
  | { readonly refused: 'wrong-address-or-password' }
  | { readonly refused: 'too-many-tries'; readonly retryAfterSeconds: number };

/**
 * `address` is the network address the door saw. `remember` false ends with the browser or in a
 * day.
 */
export async function signIn(
  market: Market,
  asked: { email: string; password: string; address: string; remember?: boolean },
): Promise<SignInOutcome> {
  const email = asked.email.trim().toLowerCase();
  const tries = triesOf({ email, address: asked.address });
  for (const one of tries) {
    const retryAfterSeconds = await countTry(market, one);
    if (retryAfterSeconds > 0) return { refused: 'too-many-tries', retryAfterSeconds };
  }
  const proved = await prove(market, { ...asked, email });
  if (!proved) return { refused: 'wrong-address-or-password' };
  await forgetTries(market, tries[0]!);
  return proved;
}

async function prove(
  market: Market,
  { email, password, remember }: { email: string; password: string; remember?: boolean },
): Promise<SignInOutcome | undefined> {
  const proof = await proofOf(market);
  try {
    const { headers, response } = await proof.api.signInEmail({
      body: { email, password, rememberMe: remember ?? false },
      returnHeaders: true,
    });
    const { personId } = response.user as unknown as { personId: string };
    return { signedIn: true, personId, cookies: cookiesToSet(headers) };
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    // What is no address at all is refused before the hash: the same work makes the same wait.
    if (error.statusCode !== 401)
      await (await proof.$context).password.hash('as long as for anybody');
    return undefined;
  }
}
