// Secrets people carry in a cookie or an address: 128 bits, of which the house keeps only the hash.
import { createHash, createHmac } from 'node:crypto';
import type { Market } from '#server/market.ts';

export function newSecret(market: Pick<Market, 'random'>): string {
  return Buffer.from(market.random(16)).toString('base64url');
}

export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{22}$/.test(text);
}

/**
 * The address of an order, derived from the secret of the cart it was paid with: the same double click
 * finds the same address, and nobody gets from the address back to the cart.
 */
export function orderLink({ token, groupId }: { token: string; groupId: string }): string {
  const whole = createHmac('sha256', token).update(`order ${groupId}`).digest();
  return whole.subarray(0, 16).toString('base64url');
}
