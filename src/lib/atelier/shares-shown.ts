// What each one gets of a price, as the phone shows it: the same law as the ledger pays by.
import { type Money, money } from '#domain/money/money.ts';
import { type Maker, type Share, shareOut, type Terms } from '#domain/orders/shares.ts';
import { formatMoney } from '#lib/format/money.ts';
import { drawMoney } from './money-drawn.ts';

export type Sharing = {
  readonly terms: Terms;
  readonly makers: readonly (Maker & { readonly name: string })[];
  readonly words: Readonly<Record<'cooperative' | 'platform', string>>;
  readonly locale: string;
};

export type ShareShown = {
  readonly kind: Share['kind'];
  readonly name: string;
  readonly amount: string;
  readonly minor: bigint;
  readonly drawn: string;
};

/** The makers first, in the order of their work; who gets nothing is shown too, so that nobody wonders. */
export function sharesShown(price: Money, { terms, makers, words, locale }: Sharing): ShareShown[] {
  return shareOut(price, terms, makers).map((share) => {
    const maker = makers.find((one) => one.personId === share.personId);
    return {
      kind: share.kind,
      name: share.kind === 'maker' ? (maker?.name ?? '') : words[share.kind],
      amount: formatMoney(money(share.amount.minor, price.currency), locale),
      minor: share.amount.minor,
      drawn: drawMoney(share.amount.minor),
    };
  });
}
