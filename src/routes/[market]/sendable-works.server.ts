// Where a work cannot be had: works that can be sent to the market's country, the newest of its craft
// first, of any craft where none of its own can.
import type { CraftId } from '#domain/craft/crafts.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { bracketIds } from '#domain/shelf/price-brackets.ts';
import type { CardView } from '#lib/card-view.ts';
import type { Market } from '#server/market.ts';
import type { FoundGood } from '#server/search/engine.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { everything } from './everything.ts';
import { presentFound } from './present-found.server.ts';

export type WorksBeside = {
  readonly cards: readonly CardView[];
  readonly goodIds: readonly string[];
};

export async function sendableWorks(
  market: Market,
  { shopMarket, craft }: { shopMarket: ShopMarket; craft?: CraftId },
): Promise<WorksBeside> {
  const ofCraft = craft ? await findSendable(market, { shopMarket, crafts: [craft] }) : [];
  const found =
    ofCraft.length > 0 ? ofCraft : await findSendable(market, { shopMarket, crafts: [] });
  const cards = await presentFound(market, { shopMarket, found });
  return { cards: cards.map(lightCard), goodIds: found.map(({ goodId }) => goodId) };
}

/** A work has a price in some bracket wherever it can be sent, and in none where it cannot. */
async function findSendable(
  market: Market,
  { shopMarket, crafts }: { shopMarket: ShopMarket; crafts: readonly CraftId[] },
): Promise<readonly FoundGood[]> {
  const filter = { ...everything, craft: crafts, price: bracketIds(shopMarket.currency) };
  const shelf = { filter, words: '', order: 'newest', page: 1 } as const;
  const found = await searchGoods(market, { shopMarket, shelf, limit: 4, counting: [] });
  return found.nearest ? [] : found.goods;
}

/** Works beside another are doors: one picture each, in the smaller of its two kinds. */
export function lightCard(card: CardView): CardView {
  const pictures = card.pictures.slice(0, 1);
  return { ...card, pictures: pictures.map((one) => (one.avif ? { ...one, webp: '' } : one)) };
}
