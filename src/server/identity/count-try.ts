// How often somebody may try a password, counted in PostgreSQL so that every replica counts the
// same.
import { createHash } from 'node:crypto';
import type { Market } from '../market.ts';
import { addTry, deleteTries } from './store.ts';

export type Try = { readonly key: string; readonly most: number; readonly windowSeconds: number };

/** The narrowest first: this account from this address, then the address, then the account. */
export function triesOf({ email, address }: { email: string; address: string }): Try[] {
  return [
    { key: `account and address: ${email} ${address}`, most: 8, windowSeconds: 900 },
    { key: `address: ${address}`, most: 60, windowSeconds: 900 },
    { key: `account: ${email}`, most: 100, windowSeconds: 3600 },
  ];
}

/** Counts one try and answers how many seconds to wait: 0 when it may go on. */
export async function countTry(market: Market, { key, most, windowSeconds }: Try): Promise<number> {
  const now = market.now();
  const { tries, since } = await addTry(market, { keySha256: sha256(key), now, windowSeconds });
  if (tries <= most) return 0;
  return Math.max(1, Math.ceil((since.getTime() - now.getTime()) / 1000) + windowSeconds);
}

/** After a right password its own count begins anew; those of the address and the account go on. */
export function forgetTries(market: Market, { key }: Try): Promise<void> {
  return deleteTries(market, sha256(key));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
