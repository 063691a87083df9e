// The front of a market: one work and its money, the crafts, what is new, who makes it.
import { craftIds, crafts, type CraftId } from '#domain/craft/crafts.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { regionName, isRegion } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { countFacets, type FacetCounts } from '#server/catalogue/count-facets.ts';
import { listGoods } from '#server/catalogue/list-goods.ts';
import { listCooperatives } from '#server/catalogue/read-cooperative.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import type { ShopGood } from '#server/catalogue/shop-good.ts';
import { currentMarket } from '#server/current-market.ts';
import { quoteGood } from '#server/customs/quote-good.ts';
import type { Market } from '#server/market.ts';
import { presentCards } from './present-card.server.ts';
import { presentSplit } from './present-split.server.ts';
import { everything } from './everything.ts';
import { shopMarketOf } from './shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const [{ goods }, counts, cooperatives] = await Promise.all([
    listGoods(market, { filter: everything, limit: 96 }),
    countFacets(market, { filter: everything }),
    listCooperatives(market, { limit: 12 }),
  ]);
  const shown = acrossCrafts(goods, 9);
  const [hero, ...cards] = await presentCards(market, { shopMarket, goods: shown });
  return {
    hero,
    cards,
    crafts: craftsWith(counts, shopMarket),
    cooperatives: cooperatives.map((one) => ({
      ...one,
      regionName: isRegion(one.region) ? regionName(one.region, shopMarket.language) : '',
    })),
    example: shown[0] && (await exampleOf(market, shopMarket, shown[0].shortId)),
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

/** The split of a real delivered price: of the very work that is shown above it. */
async function exampleOf(market: Market, shopMarket: ShopMarket, shortId: string) {
  const good = await readGood(market, { shortId });
  const quote = await quoteGood(market, { shopMarket, variant: good.variant });
  if ('refused' in quote) return undefined;
  const { parts } = presentSplit({ good, quote, shopMarket });
  return { title: composeTitle(good.facts, shopMarket.language), total: quote.total, parts };
}

function craftsWith(counts: FacetCounts, { language }: ShopMarket) {
  const goods = new Map<CraftId, number>();
  for (const [form, count] of counts.form) {
    if (!isForm(form)) continue;
    const { craft } = formRow(form);
    goods.set(craft, (goods.get(craft) ?? 0) + count);
  }
  return craftIds.flatMap((id) => {
    const count = goods.get(id);
    return count ? [{ id, name: crafts[id][language], count }] : [];
  });
}
