// The price on a card: the one made ahead while its terms hold, else worked out now. Either way it is
// what the good's own page says.
import type { ShopMarket } from '#domain/markets.ts';
import { money } from '#domain/money/money.ts';
import type { ShopGood } from '../catalogue/shop-good.ts';
import { type CardPrice, priceCards } from '../customs/price-cards.ts';
import type { Market } from '../market.ts';
import type { FoundGood } from './engine.ts';
import { currentTerms } from './price-goods.ts';

/** By variant id. No query while every price holds. */
export async function pricesOfCards(
  market: Market,
  {
    shopMarket,
    goods,
    found,
  }: {
    shopMarket: ShopMarket;
    goods: readonly ShopGood[];
    found: readonly FoundGood[];
  },
): Promise<Map<string, CardPrice>> {
  const terms = await currentTerms(market, shopMarket);
  const made = new Map(found.map(({ goodId, price }) => [goodId, price]));
  const prices = new Map<string, CardPrice>();
  for (const { goodId, variant } of goods) {
    const price = made.get(goodId);
    if (price?.terms !== terms || price.askedMinor !== variant.priceMinor) continue;
    prices.set(
      variant.variantId,
      price.minor === null
        ? 'unknown'
        : { total: money(price.minor, price.currency), status: price.status },
    );
  }
  const others = goods
    .map(({ variant }) => variant)
    .filter(({ variantId }) => !prices.has(variantId));
  const now = await priceCards(market, { shopMarket, variants: others });
  return new Map([...prices, ...now]);
}
