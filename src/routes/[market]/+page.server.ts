// The front of a market, in six queries: one work, its maker and its money, the doors, what is new.
import { composeTitle } from '#domain/craft/compose-title.ts';
import { craftIds, type CraftId, crafts } from '#domain/craft/crafts.ts';
import { formRow } from '#domain/craft/forms.ts';
import { houseName } from '#domain/cooperatives/house-name.ts';
import { personName } from '#domain/craft/person-name.ts';
import { priceOf, rooms, surelyIn } from '#domain/shelf/collections.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatList } from '#lib/format/names.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { collectionPath } from '#lib/paths.ts';
import { listCards } from '#server/catalogue/list-goods.ts';
import { listCooperatives } from '#server/catalogue/read-cooperative.ts';
import { type GoodPage, readGood } from '#server/catalogue/read-good.ts';
import type { ShopGood } from '#server/catalogue/shop-good.ts';
import { currentMarket } from '#server/current-market.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import { type CardPrice, quoteAlone } from '#server/customs/price-cards.ts';
import { pricesOfCards } from '#server/search/prices-of-cards.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { nameCollection } from './collections/name-collection.ts';
import { presentHouse } from './cooperatives/present-house.server.ts';
import { everything } from './everything.ts';
import { presentGiving } from './present-giving.server.ts';
import { presentCard, presentPicture } from './present-card.server.ts';
import { namesOf, presentSplit } from './present-split.server.ts';
import { shopMarketOf } from './shop-market.ts';
import type { PageServerLoadEvent } from './$types';

const newest = { filter: everything, words: '', order: 'newest', page: 1 } as const;

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const [found, cooperatives] = await Promise.all([
    searchGoods(market, { shopMarket, shelf: newest, limit: 60, counting: ['craft'] }),
    listCooperatives(market, { limit: 6 }),
  ]);
  const goods = await listCards(market, { goodIds: found.goods.map(({ goodId }) => goodId) });
  const shown = acrossCrafts(goods, 9);
  const [first] = shown;
  const ready = goods.find(({ sold, kind }) => !sold && kind !== 'made-to-order');
  const [prices, quotes, hero] = await Promise.all([
    pricesOfCards(market, { shopMarket, goods: shown, found: found.goods }),
    quoteAlone(market, {
      shopMarket,
      variants: [first, ready].flatMap((one) => one?.variant ?? []),
    }),
    first && readGood(market, first),
  ]);
  const [heroCard, ...cards] = shown.map((good) =>
    presentCard(good, shopMarket, prices.get(good.variant.variantId)),
  );
  const rest = goods.filter((good) => !shown.includes(good));
  return {
    hero: hero && heroCard && { ...heroCard, by: madeBy(hero, shopMarket) },
    cards,
    rooms: rooms.map((id) =>
      presentRoom(id, {
        goods: [...rest, ...goods],
        shopMarket,
        gift: shown.findLast((good) =>
          isGift(good, prices.get(good.variant.variantId), shopMarket),
        ),
      }),
    ),
    crafts: craftIds
      .map((id) => ({
        id,
        name: crafts[id][shopMarket.language],
        count: found.counts.craft.get(id) ?? 0,
      }))
      .filter(({ count }) => count > 0),
    houses: cooperatives.map((one) => presentHouse(one, shopMarket)),
    giving: presentGiving({
      shopMarket,
      quote: ready && quotes.get(ready.variant.variantId),
      today: dayOf(market.now()),
    }),
    example: hero && exampleOf(hero, quotes.get(hero.variant.variantId), shopMarket),
  };
}

/** The newest of each craft in turn, so that one craft does not fill the front page. */
function acrossCrafts(goods: readonly ShopGood[], most: number): ShopGood[] {
  const turns = new Map<CraftId, number>();
  const placed = goods.map((good, at) => {
    const { craft } = formRow(good.facts.form);
    const turn = turns.get(craft) ?? 0;
    turns.set(craft, turn + 1);
    return { good, turn, at };
  });
  placed.sort((a, b) => a.turn - b.turn || a.at - b.at);
  return placed.slice(0, most).map(({ good }) => good);
}

/** The names that may be said, else the cooperative behind its seal. */
function madeBy(good: GoodPage, { locale, language }: ShopMarket) {
  const names = namesOf(good).names.map((name) => personName(name, language));
  const { cooperative } = good;
  const house = houseName(cooperative, language);
  const { seal, slug } = cooperative;
  return { names: names.length > 0 ? formatList(names, locale) : '', house, seal, slug };
}

/** Ready, with a picture, and delivered for no more than the name of the gifts says. */
function isGift({ sold, kind, pictures }: ShopGood, price: CardPrice | undefined, to: ShopMarket) {
  if (sold || kind === 'made-to-order' || !pictures[0] || !price || price === 'unknown')
    return false;
  const most = priceOf('gifts', to.currency);
  return most !== undefined && price.total.minor <= most.minor;
}

type Shown = {
  readonly goods: readonly ShopGood[];
  readonly shopMarket: ShopMarket;
  readonly gift?: ShopGood;
};

function presentRoom(id: (typeof rooms)[number], { goods, shopMarket, gift }: Shown) {
  const good =
    id === 'gifts' ? gift : goods.find(({ facts, pictures }) => pictures[0] && surelyIn(id, facts));
  const [first] = good?.pictures ?? [];
  return {
    id,
    name: nameCollection(id, shopMarket),
    href: collectionPath(shopMarket, id),
    ...(good && first ? { picture: presentPicture(first, good, shopMarket) } : {}),
  };
}

/** The split of a real delivered price: of the very work that is shown above it. */
function exampleOf(
  good: GoodPage,
  quote: ParcelQuote | CannotShip | undefined,
  shopMarket: ShopMarket,
) {
  if (!quote || 'refused' in quote) return undefined;
  const { parts } = presentSplit({ good, quote, shopMarket });
  const title = unbroken(composeTitle(good.facts, shopMarket.language));
  return { title, total: quote.total, parts };
}
