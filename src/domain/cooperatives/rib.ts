// A Moroccan bank account, the RIB: 24 digits, bank 3, locality 3, account 16, key 2. The key
// makes the
// whole a multiple of 97, so every Moroccan IBAN begins with MA64. Source: SWIFT IBAN registry,
// example MA64 011519000001205000534921. A right key does not prove whose account it is: a person
// compares the name on the bank's attestation.
import { plainDigits } from './digits.ts';

export type RibFault = 'french-rib' | 'foreign-iban' | 'not-24-digits' | 'key-wrong';
export type RibRead = { readonly rib: string } | { readonly refused: RibFault };

/** Reads a RIB as people write or paste it, an IBAN of Morocco included. */
export function readRib(text: string): RibRead {
  const plain = plainDigits(text).replace(/^(?:RIB|IBAN|N°|NO)+(?=[0-9A-Z])/, '');
  const iban = /^([A-Z]{2})(\d{2})([0-9A-Z]+)$/.exec(plain);
  if (iban && iban[1] === 'FR') return { refused: 'french-rib' };
  if (iban && iban[1] !== 'MA') return { refused: 'foreign-iban' };
  if (iban && iban[2] !== '64') return { refused: 'key-wrong' };
  const digits = iban ? iban[3]! : plain;
  // France: bank 5, branch 5, account 11 (letters allowed), key 2. French pages show it as "RIB".
  if (/^\d{10}[0-9A-Z]{11}\d{2}$/.test(digits)) return { refused: 'french-rib' };
  if (!/^\d{24}$/.test(digits)) return { refused: 'not-24-digits' };
  return BigInt(digits) % 97n === 0n ? { rib: digits } : { refused: 'key-wrong' };
}

/** The two digits that make 22 into a RIB. */
export function ribKey(first22: string): string {
  if (!/^\d{22}$/.test(first22)) throw new RangeError('a RIB key follows 22 digits');
  return String(97n - ((BigInt(first22) * 100n) % 97n)).padStart(2, '0');
}

/** "011 519 0000012050005349 21": as banks print it. */
export function formatRib(rib: string): string {
  return rib.replace(/^(\d{3})(\d{3})(\d{16})(\d{2})$/, '$1 $2 $3 $4');
}

/** "011 ••• •••••••••••••• 4921": enough to recognise it, not enough to use it. */
export function maskRib(rib: string): string {
  return `${rib.slice(0, 3)} ••• •••••••••••••• ${rib.slice(-4)}`;
}
