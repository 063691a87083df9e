// A page of the shelf: what was asked, what there is, and what each filter would leave.
import { colourIds, colourName } from '#domain/craft/colours.ts';
import { type CraftId, crafts } from '#domain/craft/crafts.ts';
import { formHeading } from '#domain/craft/count-form.ts';
import { formIds, formRow } from '#domain/craft/forms.ts';
import { materialIds, materialName } from '#domain/craft/materials.ts';
import { regionIds, regionName } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { compare } from '#domain/money/money.ts';
import {
  availabilities,
  type FacetName,
  readShelf,
  type Shelf,
  type SizeClass,
  sizeClasses,
} from '#domain/shelf/goods-filter.ts';
import type { FacetView } from '#lib/facet-view.ts';
import { formatLength } from '#lib/format/measures.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { countFacets, type FacetCounts } from '#server/catalogue/count-facets.ts';
import { listGoods } from '#server/catalogue/list-goods.ts';
import { currentMarket } from '#server/current-market.ts';
import type { CardPrice } from '#server/customs/price-cards.ts';
import type { Market } from '#server/market.ts';
import { presentCard, presentCards, pricesOf } from '../present-card.server.ts';

const pageSize = 24;
/** Delivered prices are worked out, not stored: so many goods at most are priced for one page. */
const mostPriced = 480;

type Asked = {
  readonly shopMarket: ShopMarket;
  readonly craft?: CraftId;
  readonly query: URLSearchParams;
};

export async function readShelfPage({ shopMarket, craft, query }: Asked) {
  const market = currentMarket();
  const shelf = readShelf(query, { craft, currency: shopMarket.currency });
  const byPrice = shelf.most !== undefined || shelf.order !== 'newest';
  const [{ cards, count }, counts] = await Promise.all([
    byPrice ? pageByPrice(market, shopMarket, shelf) : newestPage(market, shopMarket, shelf),
    countFacets(market, { filter: shelf.filter }),
  ]);
  return {
    shelf,
    craft,
    title: craft ? crafts[craft][shopMarket.language] : shopMessages(shopMarket.language).shelf.all,
    cards,
    count,
    pages: Math.max(1, Math.ceil(count / pageSize)),
    facets: facetViews(counts, { shelf, shopMarket, craft }),
  };
}

async function newestPage(market: Market, shopMarket: ShopMarket, { filter, page }: Shelf) {
  const from = (page - 1) * pageSize;
  const { goods, count } = await listGoods(market, { filter, from, limit: pageSize });
  return { cards: await presentCards(market, { shopMarket, goods }), count };
}

async function pageByPrice(market: Market, shopMarket: ShopMarket, shelf: Shelf) {
  const { goods } = await listGoods(market, { filter: shelf.filter, limit: mostPriced });
  const prices = await pricesOf(market, { shopMarket, goods });
  const { most, order, page } = shelf;
  const priced = goods.flatMap((good) => {
    const price = prices.get(good.variant.variantId) ?? 'unknown';
    const within = !most || (price !== 'unknown' && compare(price.total, most) <= 0);
    return within ? [{ good, price }] : [];
  });
  if (order !== 'newest') priced.sort((a, b) => comparePrices(a.price, b.price, order));
  const shown = priced.slice((page - 1) * pageSize, page * pageSize);
  return {
    cards: shown.map(({ good, price }) => presentCard(good, shopMarket, price)),
    count: priced.length,
  };
}

/** What has no price here comes last, whichever way the others go. */
function comparePrices(a: CardPrice, b: CardPrice, order: 'cheapest' | 'dearest'): number {
  if (a === 'unknown' || b === 'unknown') return Number(a === 'unknown') - Number(b === 'unknown');
  return (order === 'dearest' ? -1 : 1) * compare(a.total, b.total);
}

type Naming = { readonly shelf: Shelf; readonly shopMarket: ShopMarket; readonly craft?: CraftId };

/** Every word with its count; a word that would leave nothing is shown only while it is chosen. */
function facetViews(counts: FacetCounts, { shelf, shopMarket, craft }: Naming): FacetView[] {
  const { language } = shopMarket;
  const ofCraft = formIds.filter((id) => !craft || formRow(id).craft === craft);
  const words: Record<FacetName, readonly (readonly [string, string])[]> = {
    form: ofCraft.map((id) => [id, formHeading(id, language)]),
    material: materialIds.map((id) => [id, materialName(id, language)]),
    colour: colourIds.map((id) => [id, colourName(id, language)]),
    region: regionIds.map((id) => [id, regionName(id, language)]),
    size: sizeIds.map((id) => [id, sizeName(id, shopMarket)]),
    kind: availabilities.map((id) => [id, kindName(id, shopMarket)]),
  };
  return (Object.keys(words) as FacetName[]).map((facet) => ({
    facet,
    choices: words[facet].flatMap(([value, name]) => {
      const count = counts[facet].get(value) ?? 0;
      const chosen = (shelf.filter[facet] as readonly string[]).includes(value);
      return count || chosen ? [{ value, name, count }] : [];
    }),
  }));
}

const sizeIds = Object.keys(sizeClasses) as SizeClass[];

function sizeName(id: SizeClass, { language, locale }: ShopMarket): string {
  const say = shopMessages(language).shelf;
  const [over, most] = sizeClasses[id];
  const least = formatLength(over, locale);
  if (most === undefined) return say.over({ least });
  if (over === 0) return say.upTo({ most: formatLength(most, locale) });
  return say.between({ least, most: formatLength(most, locale) });
}

function kindName(id: (typeof availabilities)[number], { language }: ShopMarket): string {
  const say = shopMessages(language).shelf;
  return id === 'ready' ? say.ready : say.madeToOrder;
}
