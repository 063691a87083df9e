// Changing money from one currency to another, never silently: the rate keeps its source and day.
import { type Currency, minorPerUnit } from './currency.ts';
import type { Money } from './money.ts';
import { divide, type Rounding } from './rounding.ts';

/**
 * One unit of `from` buys numerator ÷ denominator units of `to`. Integers, because a rate is money.
 * `source` says where it was read, `on` the day it is valid for ("2026-11-23").
 */
export type ExchangeRate = {
  readonly from: Currency;
  readonly to: Currency;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly source: string;
  readonly on: string;
};

/** Exchanges at the rate, rounded half up to the minor unit unless another rounding is named. */
export function exchange(amount: Money, rate: ExchangeRate, rounding: Rounding = 'half-up'): Money {
  if (amount.currency !== rate.from) {
    throw new RangeError(`a rate from ${rate.from} cannot change ${amount.currency}`);
  }
  if (rate.numerator <= 0n || rate.denominator <= 0n) {
    throw new RangeError('a rate is a positive number');
  }
  const minor = divide(
    amount.minor * rate.numerator * minorPerUnit(rate.to),
    rate.denominator * minorPerUnit(rate.from),
    rounding,
  );
  return { minor, currency: rate.to };
}

export function inverse(rate: ExchangeRate): ExchangeRate {
  const { from, to, numerator, denominator, source, on } = rate;
  return { from: to, to: from, numerator: denominator, denominator: numerator, source, on };
}

/** The rate from a decimal text such as "0.0921". */
export function rateFromDecimal(
  decimal: string,
  { from, to, source, on }: Pick<ExchangeRate, 'from' | 'to' | 'source' | 'on'>,
): ExchangeRate {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new RangeError(`not a rate: ${decimal}`);
  const [, whole = '', decimals = ''] = match;
  const numerator = BigInt(whole + decimals);
  return { from, to, numerator, denominator: 10n ** BigInt(decimals.length), source, on };
}
