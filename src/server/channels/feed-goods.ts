// What may be bought now and delivered to a market, with its delivered price: for the catalogues of
// other shops. Read a part at a time, so that a hundred thousand goods never stand in memory.
import type { ShopMarket } from '#domain/markets.ts';
import { isCurrency } from '#domain/money/currency.ts';
import type { Money } from '#domain/money/money.ts';
import { listCards } from '../catalogue/list-goods.ts';
import type { ShopGood } from '../catalogue/shop-good.ts';
import type { Market } from '../market.ts';
import { destinationOf } from '../search/destinations.ts';
import type { FoundGood } from '../search/engine.ts';
import { pricesOfCards } from '../search/prices-of-cards.ts';
import { newest, type SellableRow, sellableAfter } from './store.ts';

export type FeedGood = {
  readonly good: ShopGood;
  readonly price: Money;
  readonly makingDays?: number;
  readonly originCountry: string;
  readonly publishedAt: Date;
};

const goodsAtOnce = 400;
const beforeAll = '00000000-0000-0000-0000-000000000000';

export async function* feedGoods(
  market: Market,
  { shopMarket }: { shopMarket: ShopMarket },
): AsyncGenerator<readonly FeedGood[]> {
  const destination = destinationOf(shopMarket);
  let after = beforeAll;
  for (;;) {
    const rows = await sellableAfter(market, { destination, after, limit: goodsAtOnce });
    if (rows.length === 0) return;
    yield await priced(market, { shopMarket, rows });
    after = rows.at(-1)!.id;
  }
}

/** The newest of them first. */
export async function newWorks(
  market: Market,
  { shopMarket, limit }: { shopMarket: ShopMarket; limit: number },
): Promise<readonly FeedGood[]> {
  const rows = await newest(market, { destination: destinationOf(shopMarket), limit });
  return priced(market, { shopMarket, rows });
}

type ToPrice = { readonly shopMarket: ShopMarket; readonly rows: readonly SellableRow[] };

/** Only prices that are the whole price: where something is left to the door, no other shop says so. */
async function priced(market: Market, { shopMarket, rows }: ToPrice): Promise<FeedGood[]> {
  const goods = await listCards(market, { goodIds: rows.map(({ id }) => id) });
  const prices = await pricesOfCards(market, { shopMarket, goods, found: rows.map(foundOf) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return goods.flatMap((good): FeedGood[] => {
    const price = prices.get(good.variant.variantId);
    const row = byId.get(good.goodId)!;
    if (!price || price === 'unknown') return [];
    if (price.status !== 'known' && price.status !== 'bounded') return [];
    return [
      {
        good,
        price: price.total,
        ...(row.making_days ? { makingDays: row.making_days } : {}),
        originCountry: row.origin_country ?? '',
        publishedAt: row.published_at,
      },
    ];
  });
}

function foundOf({ id, minor, currency, status, asked_minor, terms }: SellableRow): FoundGood {
  if (!status || !terms || asked_minor === null || !currency || !isCurrency(currency)) {
    return { goodId: id };
  }
  return { goodId: id, price: { minor, currency, status, askedMinor: asked_minor, terms } };
}
