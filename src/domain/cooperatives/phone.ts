// A telephone number in international form; a Moroccan one may be said as at home, 06 12 34 56 78.
import { plainDigits } from './digits.ts';

/** "+212612345678", or undefined when it is no number. */
export function readPhone(text: string): string | undefined {
  const plain = plainDigits(text).replace(/[()]/g, '').replace(/^00/, '+');
  const international = /^0[5-8]\d{8}$/.test(plain) ? `+212${plain.slice(1)}` : plain;
  const withoutTrunkZero = international.replace(/^\+2120(?=[5-8])/, '+212');
  return /^\+[1-9]\d{6,14}$/.test(withoutTrunkZero) ? withoutTrunkZero : undefined;
}
