// Finds goods: words in any language and filters become demands, the engine counts and pages them;
// where nothing answers all of it, what comes nearest is found and what was left out is said.
import type { Sense } from '#domain/search/concept.ts';
import type { Currency } from '#domain/money/currency.ts';
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
import { narrowByPrice, rangeOf } from './narrow-by-price.ts';
import { spareFilter } from './spare-filter.ts';
import { type Understood, understand } from './understand.ts';
import { isThing, wordsToKeep } from './words-to-keep.ts';

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
  /** Few answer all of it: after them stands what answers all but these words, and does not count. */
  readonly closeWithout: readonly string[];
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
  /** The filters that are counted: all of them, where nothing is said. */
  readonly counting?: readonly FacetName[];
};

/** At most four queries, whatever was asked: mending, counting, counting what is near, the page. */
export async function searchGoods(
  market: Market,
  { shopMarket, shelf, limit, tokens = [], counting = facetNames }: ToFind,
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
  const facets = counting.map((name) => facetOf(name, destination));
  const found = await countNearest(market, { engine, understood, filters, facets });
  const counts = countsOf(found.counted, destination);
  const leftOut = [...understood.unknown, ...found.leftOut, ...onlyNear(found.words, counts)];
  const near = nearestOf(found, { filters, shelf });
  const ranked = shelf.order === 'relevance' && shelf.page === 1;
  const close = ranked && leftOut.length === 0 ? closeTo(found) : undefined;
  const lifts = [...found.words, ...understood.wishes].map(({ senses }) => senses);
  const goods = await engine.page(market, {
    demands: [...(close?.words ?? found.words).map(demandOf), ...(near?.filters ?? filters)],
    lifts,
    best: bestOf(lifts),
    destination,
    ...partOf(shelf, { found, near, prices, counts, limit, currency: shopMarket.currency }),
    ...(close && { count: close.count, bestCount: 0 }),
  });
  return {
    goods,
    count: found.counted.count,
    counts,
    leftOut,
    readAs: understood.readAs,
    closeWithout: close?.spared ?? [],
    nearest: near !== undefined,
    // Where nothing was asked but small words, sizes or a price, all goods answer.
    instead: leftOut.length > 0 && found.words.length === 0,
  };
}

type Paged = {
  readonly found: Found;
  readonly near?: Near;
  readonly prices?: Brackets;
  readonly counts: FacetCounts;
  readonly limit: number;
  readonly currency: Currency;
};

/** Which of what was found is on the page, and where its prices lie. */
function partOf(shelf: Shelf, { found, near, prices, counts, limit, currency }: Paged) {
  const brackets = shelf.filter.price.map((id) => bracketIds(currency).indexOf(id));
  const page = {
    brackets,
    between: rangeOf(brackets, currency),
    order: shelf.order,
    from: (shelf.page - 1) * limit,
    limit,
    count: found.counted.count,
    bestCount: found.counted.best,
  };
  // How many of those near answer the strongest senses was not counted.
  if (near)
    return {
      ...page,
      count: near.count,
      bestCount: 0,
      from: 0,
      ...bracketsLeft(near, prices ?? page),
    };
  if (prices) return { ...page, brackets: prices.brackets, between: prices.between };
  return { ...page, ...narrowByPrice(page, { counts: counts.price, currency }) };
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
    engine.count(market, {
      demands: [...some.map(demandOf), ...filters],
      best: bestOf([...some, ...understood.wishes].map(({ senses }) => senses)),
      facets,
    });
  const counted = await count(words);
  if (counted.count > 0 || words.length === 0) return { counted, words, leftOut: [] as string[] };
  const kept = wordsToKeep(words, counted);
  const lost = words.filter((word) => !kept.includes(word));
  // What a thing is matters more than a price: a filter is spared rather than that (nearestOf).
  const filtered = counted.without.slice(words.length).some((found) => found > 0);
  if (filtered && lost.some(isThing)) return { counted, words, leftOut: [] as string[] };
  return { counted: await count(kept), words: kept, leftOut: lost.map(({ said }) => said) };
}

type Found = Awaited<ReturnType<typeof countNearest>>;

const few = 8;
const mostClose = 2_000;

/** Where few answer every word: all but the word that can best be spared, and how many answer those. */
function closeTo({ counted, words }: Found) {
  if (counted.count === 0 || counted.count >= few || words.length < 2) return undefined;
  const kept = wordsToKeep(words, counted);
  const spared = words.filter((word) => !kept.includes(word));
  const count = counted.without[words.indexOf(spared[0]!)] ?? 0;
  if (count <= counted.count || count > mostClose || spared.some(isThing)) return undefined;
  return { words: kept, count, spared: spared.map(({ said }) => said) };
}

/** A thing of which there is none: what comes near to it answers, and the page says so. */
function onlyNear(words: readonly Asked[], { form }: FacetCounts): string[] {
  if (form.size === 0) return [];
  return words
    .filter(({ senses }) => {
      const most = Math.max(...senses.map(({ weight }) => weight));
      // A kilim is a rug to most people; a plate is no couscous dish.
      const best = senses.filter(({ weight }) => weight >= most * 0.7);
      return best.every(({ token }) => token.startsWith('form:') && !form.has(token.slice(5)));
    })
    .map(({ said }) => said);
}

type Near = { readonly filters: readonly Demand[]; readonly count: number };

/** The filters without one, where all of them together leave nothing, and how many answer those. */
function nearestOf(
  { counted, words }: Found,
  { filters, shelf }: { filters: readonly Demand[]; shelf: Shelf },
): Near | undefined {
  if (counted.count > 0) return undefined;
  const without = counted.without.slice(words.length);
  const left = spareFilter(filters, { without, shelf });
  const spared = filters.findIndex((filter) => !left?.includes(filter));
  return left && { filters: left, count: without[spared] ?? 0 };
}

type Brackets = Pick<PageAsked, 'brackets' | 'between'>;

/** A price that was spared is not asked of the page either. */
function bracketsLeft({ filters }: Near, { brackets, between }: Brackets): Brackets {
  const priced = filters.some(({ facet }) => facet?.startsWith('price:'));
  return priced ? { brackets, between } : { brackets: [], between: undefined };
}

function demandOf({ senses }: Asked): Demand {
  return { tokens: senses.map(({ token }) => token) };
}

/** The strongest senses of each word that has weaker ones too. */
function bestOf(lifts: readonly (readonly Sense[])[]): string[][] {
  const vague = lifts.filter((senses) => senses.some(({ weight }) => weight < 1));
  return vague.map((senses) => {
    const most = Math.max(...senses.map(({ weight }) => weight));
    return senses.filter(({ weight }) => weight === most).map(({ token }) => token);
  });
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
