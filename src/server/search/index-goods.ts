// What changed is found within a moment: reads events in commit order and indexes the goods they name.
import { foldText } from '#domain/search/fold-text.ts';
import { goodTokens } from '#domain/search/good-tokens.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { type Event, readEvents } from '../events/read-events.ts';
import type { Market } from '../market.ts';
import type { SearchDocument, TermToPut } from './engine.ts';
import { engineOf } from './engine-of.ts';
import { priceGoods } from './price-goods.ts';
import { type GoodRow, goodsOfCooperative, goodsOfOrders, goodsToIndex } from './store.ts';

const eventsAtOnce = 200;

/** A reader of events. Prices follow outside the transaction: the terms of every market are read. */
export async function indexChangedGoods(market: Market): Promise<{ readonly more: boolean }> {
  const { ids, read } = await inTransaction(market, async (market) => {
    const events = await readEvents(market, { reader: 'search', limit: eventsAtOnce });
    const ids = await goodsTouchedBy(market, events);
    await indexGoods(market, ids);
    return { ids, read: events.length };
  });
  await priceGoods(market, { goodIds: ids });
  return { more: read === eventsAtOnce };
}

/** Brings these goods into step: indexes what may be found, forgets what may not. */
export async function indexGoods(market: Market, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500);
    const { documents, terms, gone } = await readDocuments(market, some);
    await engineOf(market).put(market, { documents, gone });
    await engineOf(market).putTerms(market, terms);
  }
}

export async function readDocuments(market: Market, ids: readonly string[]) {
  const rows = (await goodsToIndex(market, ids)).filter((row) => mayBeFound(market, row));
  const here = new Set(rows.map(({ id }) => id));
  const documents = rows.map(documentOf);
  return { documents, terms: termsOf(rows, documents), gone: ids.filter((id) => !here.has(id)) };
}

async function goodsTouchedBy(market: Market, events: readonly Event[]): Promise<string[]> {
  const of = (kinds: readonly string[]) =>
    events.flatMap(({ subjectKind, subjectId }) =>
      kinds.includes(subjectKind) ? [subjectId] : [],
    );
  const ids = new Set(of(['good']));
  // Stock moves with orders, and comes back when they lapse or are given back.
  const orders = of(['order', 'group', 'payment', 'parcel']);
  for (const id of orders.length ? await goodsOfOrders(market, orders) : []) ids.add(id);
  for (const cooperativeId of new Set(of(['cooperative']))) {
    for (const id of await goodsOfCooperative(market, cooperativeId)) ids.add(id);
  }
  return [...ids];
}

/** Production holds no demo goods. */
function mayBeFound({ settings }: Market, { demo }: GoodRow): boolean {
  return settings.mode === 'demo' || !demo;
}

function documentOf(row: GoodRow): SearchDocument {
  const women = (row.women_count ?? 0) * 2 > (row.members_count ?? 0);
  return {
    goodId: row.id,
    shown: row.state === 'published' && row.had,
    tokens: goodTokens({
      form: row.form,
      style: row.style,
      materials: row.materials,
      colours: row.colours,
      attributes: row.attributes,
      originCountry: row.origin_country,
      originRegion: row.origin_region,
      originProvince: row.origin_province,
      techniques: row.techniques,
      dyes: row.dyes,
      motifs: row.motifs,
      place: row.place,
      longestSideMm: row.longest_side,
      sidesMm: row.sides,
      shoeSizes: row.shoes,
      kind: row.kind,
      makingDays: row.making_days,
      cooperative: { slug: row.slug, ledByWomen: women },
      texts: [row.name, row.name_arabic, row.place, row.own_title, row.story],
    }),
    standing: standingOf(row),
    publishedAt: row.published_at,
  };
}

/** Newer first; pictures and a story are worth some days each. */
function standingOf({ published_at, pictures, story }: GoodRow): number {
  const days = Math.floor(published_at.getTime() / 86_400_000);
  return days + Math.min(Number(pictures), 5) * 3 + (story ? 5 : 0);
}

/** Bare words for mending misspelt ones; names of cooperatives and places for suggesting. */
function termsOf(rows: readonly GoodRow[], documents: readonly SearchDocument[]): TermToPut[] {
  const words = documents.flatMap(({ tokens }) =>
    tokens.filter((token) => token.startsWith('word:')).map((token) => token.slice(5)),
  );
  const names = rows.flatMap(({ slug, name, name_arabic }) =>
    [name, name_arabic].flatMap((text) => (text ? [{ text, token: `cooperative:${slug}` }] : [])),
  );
  const terms = [
    ...[...new Set(words)].map((word) => ({
      term: word,
      language: '*',
      token: `word:${word}`,
      shownAs: word,
      weight: 0,
    })),
    ...names.map(({ text, token }) => ({
      term: foldText(text),
      language: '*',
      token,
      shownAs: text,
      weight: 2,
    })),
  ];
  return [...new Map(terms.map((one) => [`${one.term} ${one.token}`, one])).values()];
}
