// The common identifier of enterprises, ICE: 15 digits, 9 enterprise, 4 establishment, 2 control.
// That the whole is a multiple of 97 is inferred from public code (python-stdnum, stdnum/ma/ice.py,
// 2022), not from a law: it only warns.
import { plainDigits } from './digits.ts';

export type IceRead =
  | { readonly ice: string; readonly warning?: 'control-does-not-match' }
  | { readonly refused: 'not-15-digits' };

export function readIce(text: string): IceRead {
  const ice = plainDigits(text).replace(/^ICE(?=\d)/, '');
  if (!/^\d{15}$/.test(ice)) return { refused: 'not-15-digits' };
  return BigInt(ice) % 97n === 0n ? { ice } : { ice, warning: 'control-does-not-match' };
}
