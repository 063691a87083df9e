// Finds goods: words in any language and filters become demands, the engine counts and pages them;
// where nothing answers all of it, what comes nearest is found and what was left out is said.
import type { Asked } from '#domain/search/read-query.ts';
import { readQuery } from '#domain/search/read-query.ts';
import type { ShopMarket } from '#domain/markets.ts';
import {
  facetNames,
  type FacetName,
  type GoodsFilter,
  type Shelf,
} from '#domain/shelf/goods-filter.ts';
import { bracketIds } from '#domain/shelf/price-brackets.ts';
import type { Market } from '../market.ts';
import { demandPrices } from './demand-prices.ts';
import { destinationOf } from './destinations.ts';
import type { Counted, Demand, FoundGood, PageAsked, SearchEngine } from './engine.ts';
import { engineOf } from './engine-of.ts';
import { narrowByPrice } from './narrow-by-price.ts';
import { spareFilter } from './spare-filter.ts';
import { type Understood, understand } from './understand.ts';
import { wordsToKeep } from './words-to-keep.ts';

export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export type SearchResult = {
  readonly goods: readonly FoundGood[];
  /** How many answer what was asked, or what is left of it. */
  readonly count: number;
  readonly counts: FacetCounts;
  /** Words that were left out because nothing answers them, or nothing answers all at once. */
  readonly leftOut: readonly string[];
  /** Words read as another: what was typed, and what was looked for. */
  readonly readAs: readonly { readonly said: string; readonly as: string }[];
  /** Nothing answers all filters: what answers all but one is shown, though it does not count. */
  readonly nearest: boolean;
  /** Nothing answers any word: the newest goods are shown instead. */
  readonly instead: boolean;
};

type ToFind = {
  readonly shopMarket: ShopMarket;
  readonly shelf: Shelf;
  readonly limit: number;
  /** Tokens of which a good must carry one, besides: what a page is about and no filter asks. */
  readonly tokens?: readonly string[];
};

/** At most four queries, whatever was asked: mending, counting, counting what is near, the page. */
export async function searchGoods(
  market: Market,
  { shopMarket, shelf, limit, tokens = [] }: ToFind,
): Promise<SearchResult> {
  const engine = engineOf(market);
  const destination = destinationOf(shopMarket);
  const understood = await understand(market, { engine, asked: readQuery(shelf.words) });
  const prices = demandPrices(shelf, { destination, currency: shopMarket.currency });
  const asked = demandsOf(shelf.filter, destination).filter(
    ({ facet }) => !prices || facet !== prices.demand.facet,
  );
  if (prices) asked.push(prices.demand);
  const filters = tokens.length > 0 ? [...asked, { tokens }] : asked;
  const facets = facetNames.map((name) => facetOf(name, destination));
  const found = await countNearest(market, { engine, understood, filters, facets });
  const counts = countsOf(found.counted, destination);
  const { currency } = shopMarket;
  const page = {
    brackets: shelf.filter.price.map((id) => bracketIds(currency).indexOf(id)),
    order: shelf.order,
    from: (shelf.page - 1) * limit,
    limit,
    count: found.counted.count,
    every: found.counted.every,
  };
  const nearest = nearestOf(found, { filters, shelf });
  const goods = await engine.page(market, {
    ...page,
    ...(nearest ? { count: 1, from: 0 } : {}),
    demands: [...found.words.map(demandOf), ...(nearest ?? filters)],
    lifts: [...found.words, ...understood.wishes].map(({ senses }) => senses),
    destination,
    ...(nearest
      ? bracketsLeft(nearest, { prices, page })
      : prices
        ? { brackets: prices.brackets, between: prices.between }
        : narrowByPrice(page, { counts: counts.price, currency })),
  });
  return {
    goods,
    count: found.counted.count,
    counts,
    leftOut: [...understood.unknown, ...found.leftOut],
    readAs: understood.readAs,
    nearest: nearest !== undefined,
    instead: shelf.words !== '' && found.words.length === 0,
  };
}

type ToCount = {
  readonly engine: SearchEngine;
  readonly understood: Understood;
  readonly filters: readonly Demand[];
  readonly facets: readonly string[];
};

/** Everything that was asked; where that is nothing, without the word that can best be spared. */
async function countNearest(market: Market, { engine, understood, filters, facets }: ToCount) {
  const { words } = understood;
  const count = (some: readonly Asked[]) =>
    engine.count(market, { demands: [...some.map(demandOf), ...filters], facets });
  const counted = await count(words);
  if (counted.count > 0 || words.length === 0) return { counted, words, leftOut: [] as string[] };
  const kept = wordsToKeep(words, counted);
  const leftOut = words.filter((word) => !kept.includes(word)).map(({ said }) => said);
  return { counted: await count(kept), words: kept, leftOut };
}

type Found = Awaited<ReturnType<typeof countNearest>>;

/** The filters without one, where all of them together leave nothing. */
function nearestOf(
  { counted, words }: Found,
  { filters, shelf }: { filters: readonly Demand[]; shelf: Shelf },
): readonly Demand[] | undefined {
  if (counted.count > 0) return undefined;
  return spareFilter(filters, { without: counted.without.slice(words.length), shelf });
}

type Brackets = Pick<PageAsked, 'brackets' | 'between'>;

/** A price that was spared is not asked of the page either. */
function bracketsLeft(
  nearest: readonly Demand[],
  { prices, page }: { prices?: Brackets; page: { brackets: readonly number[] } },
): Brackets {
  const priced = nearest.some(({ facet }) => facet?.startsWith('price:'));
  return priced ? { between: {}, ...(prices ?? page) } : { brackets: [], between: {} };
}

function demandOf({ senses }: Asked): Demand {
  return { tokens: senses.map(({ token }) => token) };
}

function demandsOf(filter: GoodsFilter, destination: string): Demand[] {
  return facetNames.flatMap((name) => {
    const facet = facetOf(name, destination);
    const tokens = filter[name].map((value) => `${facet}:${value}`);
    return tokens.length ? [{ tokens, facet }] : [];
  });
}

/** Prices differ by where they are delivered. */
function facetOf(name: FacetName, destination: string): string {
  return name === 'price' ? `price:${destination}` : name;
}

function countsOf({ byToken }: Counted, destination: string): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()]));
  const names = new Map(facetNames.map((name) => [facetOf(name, destination), name]));
  for (const [token, count] of byToken) {
    const cut = token.lastIndexOf(':');
    const name = names.get(token.slice(0, cut));
    if (name && count > 0) counts[name]!.set(token.slice(cut + 1), count);
  }
  return counts as unknown as FacetCounts;
}
