// What stands beside a work: of the same cooperative and region, with the prices made ahead; where the
// work itself cannot be sent there, works that can.
import { formRow } from '#domain/craft/forms.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { listSimilar } from '#server/catalogue/list-goods.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import type { Market } from '#server/market.ts';
import { destinationOf } from '#server/search/destinations.ts';
import { pricesOfCards } from '#server/search/prices-of-cards.ts';
import { presentCard } from '../../present-card.server.ts';
import { lightCard, sendableWorks, type WorksBeside } from '../../sendable-works.server.ts';

export type Beside = WorksBeside & { readonly are: 'same' | 'near' | 'sendable' };

type Page = {
  readonly good: GoodPage;
  readonly shopMarket: ShopMarket;
  readonly refused: boolean;
};

export async function besideGood(
  market: Market,
  { good, shopMarket, refused }: Page,
): Promise<Beside> {
  const { goodId, cooperativeId, facts, cooperative } = good;
  if (refused) {
    const { craft } = formRow(facts.form);
    return { ...(await sendableWorks(market, { shopMarket, craft })), are: 'sendable' };
  }
  const region = { region: facts.region, destination: destinationOf(shopMarket) };
  const others = await listSimilar(market, { goodId, cooperativeId, ...region, limit: 4 });
  const prices = await pricesOfCards(market, { shopMarket, goods: others, found: others });
  return {
    cards: others.map((one) =>
      lightCard(presentCard(one, shopMarket, prices.get(one.variant.variantId))),
    ),
    goodIds: others.map((one) => one.goodId),
    are: others.every((one) => one.cooperative.slug === cooperative.slug) ? 'same' : 'near',
  };
}
