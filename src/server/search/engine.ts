// What the house asks of a search engine. PostgreSQL answers by default; another engine, for a
// catalogue past one machine, answers the same questions (docs/search.md).
import type { Sense, Token } from '#domain/search/concept.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Market } from '../market.ts';

/** One demand: any of its tokens answers it. `facet`: it is a filter, and its own counts ignore it. */
export type Demand = {
  readonly tokens: readonly string[];
  readonly facet?: string;
  /** Prices that answer it besides, in minor units: over the first, up to the second. */
  readonly within?: { readonly destination: string; readonly over: bigint; readonly most: bigint };
};

export type CountAsked = {
  readonly demands: readonly Demand[];
  /** For words that may mean several things, their strongest senses: what answers those stands first. */
  readonly best: readonly (readonly string[])[];
  readonly facets: readonly string[];
};

export type Counted = {
  readonly count: number;
  /** Of them, those that answer the strongest senses too. */
  readonly best: number;
  /** All that are to be had, whatever is asked. */
  readonly every: number;
  /** Goods by token, for the facets asked for, each counted without its own demand. */
  readonly byToken: ReadonlyMap<string, number>;
  /** What would be found without each demand, in their order: how to help where nothing is. */
  readonly without: readonly number[];
  /** What each word would find alone, under the same filters. */
  readonly alone: readonly number[];
};

export type FoundGood = {
  readonly goodId: string;
  /** Not there until it was priced for the destination; null where it cannot be sent. */
  readonly price?: MadePrice;
};

export type MadePrice = {
  readonly minor: bigint | null;
  readonly currency: Currency;
  readonly status: QuoteStatus;
  /** The seller's price and the terms it was made from: it holds while both do. */
  readonly askedMinor: bigint;
  readonly terms: string;
};

export type PageAsked = {
  readonly demands: readonly Demand[];
  /** Senses by weight lift what answers them better; a wish lifts and never leaves out. */
  readonly lifts: readonly (readonly Sense[])[];
  readonly best: readonly (readonly string[])[];
  readonly brackets: readonly number[];
  /** Where all of those brackets lie, in minor units: over the first, up to the second. */
  readonly between?: { readonly over?: bigint; readonly most?: bigint };
  readonly destination: string;
  readonly order: 'relevance' | 'newest' | 'cheapest' | 'dearest';
  readonly from: number;
  readonly limit: number;
  /** How many there are in all: an engine may answer few another way than many. */
  readonly count: number;
  /** And how many of them answer the strongest senses. */
  readonly bestCount: number;
};

export type SearchDocument = {
  readonly goodId: string;
  readonly shown: boolean;
  readonly tokens: readonly Token[];
  readonly standing: number;
  readonly publishedAt: Date;
};

export type TermToPut = {
  readonly term: string;
  readonly language: string;
  readonly token: string;
  readonly shownAs: string;
  readonly weight: number;
};

export type Suggestion = {
  readonly shownAs: string;
  readonly token: string;
  readonly goods: number;
};

export type SearchEngine = {
  count(market: Market, asked: CountAsked): Promise<Counted>;
  page(market: Market, asked: PageAsked): Promise<FoundGood[]>;
  /** For each stem no vocabulary knows: whether a good carries it, else the nearest ones that are carried. */
  mend(market: Market, stems: readonly string[]): Promise<Map<string, readonly string[]>>;
  suggest(
    market: Market,
    asked: { begun: string; language: string; limit: number },
  ): Promise<Suggestion[]>;
  /** `gone`: goods that are no longer to be found by anybody. */
  put(
    market: Market,
    change: { documents: readonly SearchDocument[]; gone: readonly string[] },
  ): Promise<void>;
  putTerms(market: Market, terms: readonly TermToPut[]): Promise<void>;
  /** After everything was put without counting: counts anew from what is there. */
  recount(market: Market): Promise<void>;
};
