// What a search found as its cards, with the prices made ahead while they hold.
import type { ShopMarket } from '#domain/markets.ts';
import type { CardView } from '#lib/card-view.ts';
import { listCards } from '#server/catalogue/list-goods.ts';
import type { Market } from '#server/market.ts';
import type { FoundGood } from '#server/search/engine.ts';
import { pricesOfCards } from '#server/search/prices-of-cards.ts';
import { presentCard } from './present-card.server.ts';

export async function presentFound(
  market: Market,
  { shopMarket, found }: { shopMarket: ShopMarket; found: readonly FoundGood[] },
): Promise<CardView[]> {
  const goods = await listCards(market, { goodIds: found.map(({ goodId }) => goodId) });
  const prices = await pricesOfCards(market, { shopMarket, goods, found });
  return goods.map((good) => presentCard(good, shopMarket, prices.get(good.variant.variantId)));
}
