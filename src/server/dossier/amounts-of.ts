// The money of a paid order, as the papers name it.
import { isCurrency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { Charge, ParcelFacts } from '#domain/papers/parcel-facts.ts';
import { en } from '#messages/papers/en.ts';
import { fr } from '#messages/papers/fr.ts';
import type { ParcelRows } from './store.ts';

export function moneyOf({ currency }: { readonly currency: string }, minor: bigint): Money {
  if (!isCurrency(currency)) throw new RangeError(`unknown currency ${currency}`);
  return money(minor, currency);
}

/** Insurance is in the freight that was quoted, and a discount in the goods' own price. */
export function amountsOf(
  parcel: ParcelRows,
): Pick<ParcelFacts, 'freight' | 'insurance' | 'discount' | 'charges' | 'total'> {
  const paid: readonly [keyof typeof en.charges, bigint][] = [
    ['duties', parcel.duties_minor],
    ['taxes', parcel.taxes_minor],
    ['fees', parcel.fees_minor],
  ];
  const charges: Charge[] = paid
    .filter(([, minor]) => minor !== 0n)
    .map(([kind, minor]) => ({
      label: { en: en.charges[kind], fr: fr.charges[kind] },
      amount: moneyOf(parcel, minor),
    }));
  return {
    freight: moneyOf(parcel, parcel.freight_minor),
    insurance: moneyOf(parcel, 0n),
    discount: moneyOf(parcel, 0n),
    charges,
    total: moneyOf(parcel, parcel.total_minor),
  };
}
