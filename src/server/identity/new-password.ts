// A password nobody chose: for the first operator and for accounts the desk makes.
import type { Market } from '../market.ts';

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'; // 32 letters and digits read aloud without doubt

/** "k7mn2-x9pqr-…": 20 random characters of 5 bits, in fives for copying from paper. */
export function newPassword(market: Pick<Market, 'random'>): string {
  const letters = Array.from(market.random(20), (byte) => alphabet[byte % 32]).join('');
  return letters.match(/.{5}/g)!.join('-');
}
