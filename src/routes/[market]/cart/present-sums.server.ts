// The five sums a delivered price comes to.
import type { ShopMarket } from '#domain/markets.ts';
import { type Money, sum } from '#domain/money/money.ts';
import type { MoneyLine } from '#lib/price-view.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';

export type Parts = Readonly<Record<'goods' | 'freight' | 'duties' | 'taxes' | 'fees', Money>>;

export function presentSums(parts: Parts, shopMarket: ShopMarket): MoneyLine[] {
  const say = checkoutMessages(shopMarket).cart.parts;
  const kinds = ['goods', 'freight', 'duties', 'taxes', 'fees'] as const;
  return kinds.map((kind) => ({ label: say[kind], amount: parts[kind] }));
}

export function addParts(all: readonly Parts[], currency: Money['currency']): Parts {
  const of = (kind: keyof Parts) =>
    sum(
      all.map((parts) => parts[kind]),
      currency,
    );
  return {
    goods: of('goods'),
    freight: of('freight'),
    duties: of('duties'),
    taxes: of('taxes'),
    fees: of('fees'),
  };
}
