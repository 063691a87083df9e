// One line of a delivered price with what it was read from: on the good's page, in the cart, on the
// order.
import type { QuoteLine } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatDay } from '#lib/format/days.ts';
import type { MoneyLine } from '#lib/price-view.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { sayCost } from './say-cost.ts';

/** What a line must say: of a quote just made, or of the one an order was accepted on. */
export type LineSaid = Pick<
  QuoteLine,
  'kind' | 'when' | 'amount' | 'says' | 'link' | 'verifiedOn'
> & { readonly status: string };

export function presentMoneyLines(
  lines: readonly LineSaid[],
  { when, shopMarket }: { when: QuoteLine['when']; shopMarket: ShopMarket },
): MoneyLine[] {
  return lines
    .filter((line) => line.when === when && line.amount.minor > 0n)
    .map((line) => presentLine(line, shopMarket));
}

function presentLine(line: LineSaid, shopMarket: ShopMarket): MoneyLine {
  const say = shopMessages(shopMarket).good;
  const sure = new Map([
    ['bounded', say.upper],
    ['unverified', say.unverified],
  ]).get(line.status);
  const named = line.kind === 'goods' || line.kind === 'freight';
  const read = line.link ? say.read({ day: formatDay(line.verifiedOn, shopMarket.locale) }) : '';
  return {
    label: say.line[line.kind],
    amount: line.amount,
    note: named ? '' : sayCost(line.says, shopMarket),
    proof: [sure, read].filter(Boolean).join(' · '),
    ...(line.link.startsWith('https:') ? { link: { href: line.link, text: say.source } } : {}),
  };
}
