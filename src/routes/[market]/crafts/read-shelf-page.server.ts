// A page of the shelf or of a search: what was asked, what there is, and what each filter would leave.
import { type CraftId, crafts } from '#domain/craft/crafts.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { about, type GoodsFilter, readShelf } from '#domain/shelf/goods-filter.ts';
import { searchMessages } from '#messages/search/search-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { currentMarket } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { searchGoods, type SearchResult } from '#server/search/search-goods.ts';
import { mailTo } from '../mail-to.server.ts';
import { presentFound } from '../present-found.server.ts';
import { nameChoice } from './name-choice.server.ts';
import { presentFacets } from './present-facets.server.ts';

const pageSize = 24;

type Asked = {
  readonly shopMarket: ShopMarket;
  readonly craft?: CraftId;
  readonly query: URLSearchParams;
  /** Only the page of the search asks for words; elsewhere they are no part of the address. */
  readonly search?: boolean;
  /** What another page is about, and its name: a form, a region, a collection. */
  readonly subject?: Subject;
};

export type Subject = {
  readonly title: string;
  readonly demands: Partial<GoodsFilter>;
  readonly tokens?: readonly string[];
};

export async function readShelfPage({ shopMarket, craft, query, search = false, subject }: Asked) {
  const market = currentMarket();
  const asked = readShelf(query, { craft, currency: shopMarket.currency });
  const wordless = search ? asked : { ...asked, ...withoutWords(asked) };
  const shelf = subject ? about(wordless, subject.demands) : wordless;
  const { tokens } = subject ?? {};
  const found = await searchGoods(market, { shopMarket, shelf, limit: pageSize, tokens });
  const [cards, facets] = await Promise.all([
    presentFound(market, { shopMarket, found: found.goods }),
    presentFacets(market, { shelf, shopMarket, counts: found.counts }),
  ]);
  return {
    shelf,
    craft,
    search,
    title: subject?.title ?? titleOf({ shopMarket, craft, search, words: shelf.words }),
    cards,
    count: found.instead ? 0 : found.count,
    pages: Math.max(1, Math.ceil(found.count / pageSize)),
    facets,
    notes: notesOf(found, shopMarket),
    ask: askByMail(market, { shopMarket, words: shelf.words }),
  };
}

function withoutWords({ order }: ReturnType<typeof readShelf>) {
  return { words: '', order: order === 'relevance' ? ('newest' as const) : order };
}

type Titled = { shopMarket: ShopMarket; craft?: CraftId; search: boolean; words: string };

function titleOf({ shopMarket, craft, search, words }: Titled): string {
  const say = searchMessages(shopMarket);
  if (search) return words ? say.title({ words }) : say.empty;
  return craft ? crafts[craft][shopMarket.language] : shopMessages(shopMarket).shelf.all;
}

/** What was read otherwise than typed, and what nothing answers, said above what is shown. */
function notesOf(found: SearchResult, shopMarket: ShopMarket): string[] {
  const { readAs, leftOut, closeWithout, instead, count } = found;
  const say = searchMessages(shopMarket);
  const quoted = (words: readonly string[]) => words.map((word) => say.said({ word })).join(', ');
  const words = quoted(leftOut);
  return [
    ...readAs.map(({ said, as }) => {
      const cut = as.indexOf(':');
      const name = nameChoice(as.slice(0, cut), as.slice(cut + 1), shopMarket);
      return say.readAs({ said, as: name ?? as.slice(cut + 1) });
    }),
    ...(instead ? [say.instead({ words })] : leftOut.length ? [say.leftOut({ words })] : []),
    ...(closeWithout.length ? [say.closeWithout({ count, words: quoted(closeWithout) })] : []),
  ];
}

function askByMail(
  market: Market,
  { shopMarket, words }: { shopMarket: ShopMarket; words: string },
): string {
  return mailTo(market, words && searchMessages(shopMarket).askSubject({ words }));
}
