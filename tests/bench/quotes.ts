// Quotes a second by the pure law, and what the prices of 24 cards cost beside the page that shows them:
// quoted anew, and as the page has them: made ahead, and looked at.
import { mergeOverrides } from '#domain/landed-cost/merge-overrides.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { marketBySlug } from '#domain/markets.ts';
import { readShelf } from '#domain/shelf/goods-filter.ts';
import { listCards } from '#server/catalogue/list-goods.ts';
import { priceCards } from '#server/customs/price-cards.ts';
import type { Market } from '#server/market.ts';
import { pricesOfCards } from '#server/search/prices-of-cards.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { tableOn, typicalGoods, typicalPlaces, typicalShipment } from '../../bin/typical-goods.ts';

const cards = 24;
const [germany] = typicalPlaces;
const rules = mergeOverrides(ruleBook, [], tableOn);
const shipments = Array.from({ length: cards }, (_, at) =>
  typicalShipment(typicalGoods[at % typicalGoods.length]!, germany!),
);

/** `address`: of a running house; each page asked for is one it has not drawn before. */
export async function benchQuotes(market: Market, address: string): Promise<string> {
  const quoting = median(
    Array.from({ length: 200 }, () => {
      const began = performance.now();
      for (const shipment of shipments) quoteDelivery(shipment, rules);
      return performance.now() - began;
    }),
  );
  const { anew, ahead } = await pricesOfAShelf(market);
  const drawing = median(await drawPages(address));
  const share = (time: number) => `${((100 * time) / drawing).toFixed(1)} %`;
  const perSecond = Math.round((cards * 1000) / quoting).toLocaleString('en');
  return [
    `${perSecond} quotes per second, every lane of each.`,
    `${cards} cards quoted by the law alone take ${quoting.toFixed(2)} ms.`,
    `Their page is drawn in ${drawing.toFixed(1)} ms; its prices, made ahead, take ${ahead.toFixed(3)} ms`,
    `of it (${share(ahead)}); quoted anew, where none holds, ${anew.toFixed(2)} ms (${share(anew)}).`,
  ].join(' ');
}

/** What the shelf of all works asks for its prices: while those made ahead hold, and while none does. */
async function pricesOfAShelf(market: Market): Promise<{ anew: number; ahead: number }> {
  const shopMarket = marketBySlug('de-de')!;
  const shelf = readShelf(new URLSearchParams(), { currency: shopMarket.currency });
  const { goods: found } = await searchGoods(market, { shopMarket, shelf, limit: cards });
  const goods = await listCards(market, { goodIds: found.map(({ goodId }) => goodId) });
  const variants = goods.map(({ variant }) => variant);
  if (goods.length < cards) throw new Error('a shelf of too few');
  return {
    ahead: await timeOf(() => pricesOfCards(market, { shopMarket, goods, found })),
    anew: await timeOf(() => priceCards(market, { shopMarket, variants })),
  };
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 200; at++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return median(times);
}

async function drawPages(address: string): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < 60; at++) {
    const began = performance.now();
    const answer = await fetch(`${address}/de-de/crafts?drawn=${at}`);
    const page = await answer.text();
    times.push(performance.now() - began);
    if (!answer.ok || !page.includes('/goods/')) throw new Error(`no cards: ${answer.status}`);
  }
  return times.slice(10);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
