// Which goods of the file are offered to a market, best first, each with its page's price there.
import type { Quote } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { en } from '#messages/landed-cost/en.ts';
import { say } from '#messages/landed-cost/say.ts';
import { quoteAlone } from '#server/customs/price-cards.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import type { Market } from '#server/market.ts';
import type { VariantHere } from './goods-here.ts';

export type Offer = { readonly variant: VariantHere; readonly page: ParcelQuote };
export type Refusal = { readonly good: string; readonly why: string };
export type Choice = {
  readonly offers: readonly Offer[];
  /** Why the others are not sold there. */
  readonly closed: readonly Refusal[];
};

/** Goods whose papers ask for no code come first, then those nobody has bought in this run. */
export async function chooseGoods(
  market: Market,
  {
    shop,
    variants,
    bought,
  }: {
    shop: ShopMarket;
    variants: readonly VariantHere[];
    bought: ReadonlySet<string>;
  },
): Promise<Choice> {
  const quotes = await quoteAlone(market, { shopMarket: shop, variants });
  const offers: Offer[] = [];
  const closed: Refusal[] = [];
  for (const variant of variants) {
    const page = quotes.get(variant.variantId)!;
    if ('refused' in page) closed.push({ good: variant.name, why: sayMissing(page) });
    else offers.push({ variant, page });
  }
  const rank = ({ variant, page }: Offer) =>
    (isSettled(page) ? 0 : 2) + (bought.has(variant.goodId) ? 1 : 0);
  return { offers: offers.sort((left, right) => rank(left) - rank(right)), closed };
}

export function sayMissing({ missing }: Pick<CannotShip, 'missing'>): string {
  return [...new Set(missing.map((one) => say(en, one)))].join(' ');
}

type Classified = Quote['classification'][number];

/** Sure of the class; the United States ask ten digits of it besides (19 CFR 145.12(b)). */
function isSettled({ answer, country }: ParcelQuote): boolean {
  const { classification } = answer as Quote;
  const digits = ({ national }: Classified) => national?.replace(/\D/g, '').length ?? 0;
  return classification.every(
    (one) => one.confidence === 'high' && (country !== 'US' || digits(one) >= 10),
  );
}
