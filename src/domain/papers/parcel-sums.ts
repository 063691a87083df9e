// The sums of a parcel, once for all its papers. They meet the order's total to the minor unit, or
// there is a bug somewhere and no paper.
import { add, equal, type Money, subtract, sum, times } from '../money/money.ts';
import { split } from '../money/split.ts';
import { assert } from './assert.ts';
import type { ParcelFacts } from './parcel-facts.ts';

type Amounts = Pick<ParcelFacts, 'freight' | 'insurance' | 'discount' | 'total'> & {
  readonly lines: readonly Pick<ParcelFacts['lines'][number], 'quantity' | 'unitPrice' | 'value'>[];
  readonly charges: readonly { readonly amount: Money }[];
};

export type ParcelSums = {
  /** The lines before the discount. */
  readonly goods: Money;
  /** What customs is told each line is worth: its value less its part of the discount. */
  readonly lineValues: readonly Money[];
  readonly goodsAfterDiscount: Money;
  /** Goods after the discount, freight and insurance. */
  readonly delivered: Money;
  readonly charges: Money;
  readonly total: Money;
};

export function sumsOf(parcel: Amounts): ParcelSums {
  const { currency } = parcel.total;
  const worths = parcel.lines.map((line) => line.value);
  for (const line of parcel.lines) {
    const product = times(line.unitPrice, line.quantity);
    assert(equal(product, line.value), 'a line is worth its units');
  }
  const goods = sum(worths, currency);
  const goodsAfterDiscount = subtract(goods, parcel.discount);
  assert(parcel.discount.minor >= 0n, 'a discount takes nothing more than it says');
  assert(goodsAfterDiscount.minor >= 0n, 'a discount is never more than the goods');
  const weights = worths.map((worth) => worth.minor);
  const lineValues = goods.minor > 0n ? split(goodsAfterDiscount, weights) : worths;
  const delivered = add(goodsAfterDiscount, add(parcel.freight, parcel.insurance));
  const charges = sum(
    parcel.charges.map((charge) => charge.amount),
    currency,
  );
  const total = add(delivered, charges);
  assert(equal(total, parcel.total), 'the paper and the order come to the same total');
  assert(equal(sum(lineValues, currency), goodsAfterDiscount), 'the lines are the whole');
  return { goods, lineValues, goodsAfterDiscount, delivered, charges, total };
}
