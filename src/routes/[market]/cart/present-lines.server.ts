// The lines of a delivered price with what each was read from, and the five sums they come to.
import type { QuoteLine } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type Money, sum } from '#domain/money/money.ts';
import { formatDay } from '#lib/format/days.ts';
import type { MoneyLine } from '#lib/price-view.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { sayCost } from '../goods/[good]/say-cost.ts';

export type Parts = Readonly<Record<'goods' | 'freight' | 'duties' | 'taxes' | 'fees', Money>>;

export function presentSums(parts: Parts, { language }: ShopMarket): MoneyLine[] {
  const say = checkoutMessages(language).cart.parts;
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

/** What a line must say: of a quote just made, or of the one an order was accepted on. */
type LineSaid = Pick<QuoteLine, 'kind' | 'when' | 'amount' | 'says' | 'link' | 'verifiedOn'> & {
  readonly status: string;
};

export function presentLines(
  lines: readonly LineSaid[],
  { when, shopMarket }: { when: QuoteLine['when']; shopMarket: ShopMarket },
): MoneyLine[] {
  return lines
    .filter((line) => line.when === when && line.amount.minor > 0n)
    .map((line) => presentLine(line, shopMarket));
}

function presentLine(line: LineSaid, { language, locale }: ShopMarket): MoneyLine {
  const say = shopMessages(language).good;
  const sure = new Map([
    ['bounded', say.upper],
    ['unverified', say.unverified],
  ]).get(line.status);
  const said = line.kind === 'goods' || line.kind === 'freight' ? '' : sayCost(line.says, language);
  const read = line.link ? say.read({ day: formatDay(line.verifiedOn, locale) }) : '';
  return {
    label: say.line[line.kind],
    amount: line.amount,
    note: [said, sure, read].filter(Boolean).join(' · '),
    ...(/^https:/.test(line.link) ? { link: { href: line.link, text: say.source } } : {}),
  };
}
