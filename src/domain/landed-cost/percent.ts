// Percentages as decimal text, applied to money without ever becoming a float.
import { fraction, type Money, money } from '#domain/money/money.ts';
import { divide, type Rounding } from '#domain/money/rounding.ts';
import type { Percent } from './rule.ts';

export type Rounded = { readonly rounding: Rounding; readonly roundToMinor?: number };

type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

const ratios = new Map<Percent, Ratio>();
const mostRatios = 500;

/** "12.5" as 125 ÷ 1000. The law knows a few dozen, so each is read once. */
export function ratioOf(percent: Percent): Ratio {
  const known = ratios.get(percent);
  if (known) return known;
  if (ratios.size >= mostRatios) ratios.clear();
  const ratio = readRatio(percent);
  ratios.set(percent, ratio);
  return ratio;
}

function readRatio(percent: Percent): Ratio {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(percent);
  if (!match) throw new RangeError(`not a percentage: ${percent}`);
  const [, whole = '', decimals = ''] = match;
  return {
    numerator: BigInt(whole + decimals),
    denominator: 100n * 10n ** BigInt(decimals.length),
  };
}

/** amount × percent, or the tax that is part of its base (`base`) or of a price (`price`). */
export function percentOf(
  amount: Money,
  percent: Percent,
  rounded: Rounded,
  inside?: 'base' | 'price',
): Money {
  const { numerator, denominator } = ratioOf(percent);
  const below =
    inside === 'base'
      ? denominator - numerator
      : inside === 'price'
        ? denominator + numerator
        : denominator;
  return roundTo(amount, numerator, below, rounded);
}

function roundTo(amount: Money, numerator: bigint, denominator: bigint, rounded: Rounded): Money {
  if (!rounded.roundToMinor) return fraction(amount, numerator, denominator, rounded.rounding);
  const step = BigInt(rounded.roundToMinor);
  const steps = divide(amount.minor * numerator, denominator * step, rounded.rounding);
  return money(steps * step, amount.currency);
}
