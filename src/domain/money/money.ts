// Money is an integer number of minor units and its currency; never a float, never a bare number.
import { type Currency, isCurrency, minorDigits } from './currency.ts';
import { divide, type Rounding } from './rounding.ts';

export type Money = { readonly minor: bigint; readonly currency: Currency };
export type MoneyJson = { readonly minor: string; readonly currency: Currency };

export function money(minor: bigint | number | string, currency: Currency): Money {
  return { minor: BigInt(minor), currency };
}

export function zero(currency: Currency): Money {
  return { minor: 0n, currency };
}

export function add(left: Money, right: Money): Money {
  return { minor: left.minor + same(left, right).minor, currency: left.currency };
}

export function subtract(left: Money, right: Money): Money {
  return { minor: left.minor - same(left, right).minor, currency: left.currency };
}

/** The total of a list; the currency is named so that an empty list has one too. */
export function sum(amounts: readonly Money[], currency: Currency): Money {
  return amounts.reduce(add, zero(currency));
}

export function times(amount: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole quantity: ${quantity}`);
  return { minor: amount.minor * BigInt(quantity), currency: amount.currency };
}

/** amount × numerator ÷ denominator, rounded as named. */
export function fraction(
  amount: Money,
  numerator: bigint,
  denominator: bigint,
  rounding: Rounding,
): Money {
  const minor = divide(amount.minor * numerator, denominator, rounding);
  return { minor, currency: amount.currency };
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(left: Money, right: Money): number {
  const difference = left.minor - same(left, right).minor;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(left: Money, right: Money): boolean {
  return left.currency === right.currency && left.minor === right.minor;
}

export function toJson(amount: Money): MoneyJson {
  return { minor: amount.minor.toString(), currency: amount.currency };
}

export function fromJson(json: { minor: string; currency: string }): Money {
  if (!isCurrency(json.currency)) throw new RangeError(`unknown currency ${json.currency}`);
  return { minor: BigInt(json.minor), currency: json.currency };
}

/** "1234.50" for 123450 minor EUR: plain digits for papers, files and Intl (which takes strings). */
export function toDecimal({ minor, currency }: Money): string {
  const digits = minorDigits[currency];
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Reads "1,234.5", "1.234,50", "١٢٣٤", "1234" into money; undefined when it is not an amount. */
export function parseDecimal(text: string, currency: Currency): Money | undefined {
  const ascii = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace('٫', '.');
  const digits = minorDigits[currency];
  const plain = normaliseSeparators(ascii);
  const grouped = /^(-?)([1-9]\d{0,2}(?:[.,]\d{3})+)$/.exec(plain);
  const match = (digits < 3 && grouped) || /^(-?)(\d+)(?:[.,](\d+))?$/.exec(plain);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  if (decimals.length > digits && /[1-9]/.test(decimals.slice(digits))) return undefined;
  const minor = BigInt(whole.replace(/[.,]/g, '') + decimals.padEnd(digits, '0').slice(0, digits));
  return { minor: sign === '-' ? -minor : minor, currency };
}

// "1,234.50" and "1.234,50" both end as "1234.50"; a lone separator before three digits groups.
function normaliseSeparators(text: string): string {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (lastComma >= 0 && lastPoint >= 0) {
    const decimal = lastComma > lastPoint ? ',' : '.';
    const group = decimal === ',' ? /\./g : /,/g;
    return text.replace(group, '').replace(decimal, '.');
  }
  return text;
}

function same(left: Money, right: Money): Money {
  if (left.currency === right.currency) return right;
  throw new RangeError(`${left.currency} and ${right.currency} do not mix: exchange first`);
}
