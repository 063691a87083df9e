// Who gets what of a seller's price: frozen at sale, read ever after by bar, ledger and atelier.
import { type Money, money } from '../money/money.ts';
import { split } from '../money/split.ts';

/** The parts of a seller's price in basis points; together they are 10,000. */
export type Terms = {
  readonly makersBasisPoints: number;
  readonly cooperativeBasisPoints: number;
  readonly platformBasisPoints: number;
};

/** `weight` is her part of the work beside the other makers of the same good. */
export type Maker = { readonly personId: string; readonly weight: number };

export type Share =
  | { readonly kind: 'maker'; readonly personId: string; readonly amount: Money }
  | { readonly kind: 'cooperative' | 'platform'; readonly personId?: undefined; readonly amount: Money };

/**
 * Shares a seller's price (in her own currency) by the terms, and the makers' part by their weights.
 * The shares sum to the price to the last centime. With no maker named the makers' part is the
 * cooperative's, which owes it to its members.
 */
export function shareOut(price: Money, terms: Terms, makers: readonly Maker[]): Share[] {
  const { makersBasisPoints, cooperativeBasisPoints, platformBasisPoints } = terms;
  const named = makers.length > 0;
  const [made, kept, platform] = split(price, [
    BigInt(named ? makersBasisPoints : 0),
    BigInt(cooperativeBasisPoints + (named ? 0 : makersBasisPoints)),
    BigInt(platformBasisPoints),
  ]) as [Money, Money, Money];
  const parts = named && made.minor > 0n ? split(made, makers.map((maker) => BigInt(maker.weight))) : [];
  return [
    ...makers.map((maker, at): Share => ({
      kind: 'maker',
      personId: maker.personId,
      amount: parts[at] ?? money(0, price.currency),
    })),
    { kind: 'cooperative', amount: kept },
    { kind: 'platform', amount: platform },
  ];
}
