// Search at 100,000 goods: words, two filters and every count of the filters, in PostgreSQL's own time.
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '#server/db/schema.ts';
import type { Market } from '#server/market.ts';
import { marketBySlug } from '#domain/markets.ts';
import { type FacetName, readShelf } from '#domain/shelf/goods-filter.ts';
import { bracketEnds } from '#domain/shelf/price-brackets.ts';
import { engineOf } from '#server/search/engine-of.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { searchGoods } from '#server/search/search-goods.ts';
import { fillGoods, fillPrices } from './fill-goods.ts';

export const words = [
  'rug',
  'blauer Teppich',
  'tapis Azilal',
  'زربية',
  'ラグ',
  'Wollteppich',
  'leather pouf',
  'plat de Fès',
  'zellige',
  'silver bracelet',
  'cesta',
  'مخدة',
  'babouche cuir',
  'Beni Ouarain',
  'tagine',
  'lantern brass',
];
export const filters = [
  'colour=ivory&kind=ready',
  'region=MA-05&colour=blue',
  'price=400&size=large',
  'women=led&colour=red',
  'craft=weaving&region=MA-03',
  'ships=30&material=wool',
];

/** Those the goal is set for; a page counts eleven. */
const fiveCounts: readonly FacetName[] = ['craft', 'material', 'colour', 'region', 'price'];

export type SearchTimes = { readonly p50: number; readonly p99: number; readonly searches: number };

/** Answers how long filling and rebuilding took, and the times of each kind of question. */
export async function benchSearch(
  market: Market,
  { ownerUrl, goods, rounds = 3 }: { ownerUrl: string; goods: number; rounds?: number },
) {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await fillGoods(owner, goods);
    const began = performance.now();
    await rebuildSearch(market);
    const rebuildSeconds = (performance.now() - began) / 1000;
    const ends = bracketEnds('EUR').map(({ minor }) => minor);
    await fillPrices(owner, { destination: 'DE-EUR', currency: 'EUR', ends });
    await engineOf(market).recount(market);
    await owner.query('vacuum analyze good_search, search_postings, good_prices');
    const shopMarket = marketBySlug('de-de')!;
    const measure = async (queries: readonly string[], counting?: readonly FacetName[]) => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        for (const query of queries) {
          const shelf = readShelf(new URLSearchParams(query), { currency: 'EUR' });
          const { spent, market: timed } = timing(market);
          await searchGoods(timed, { shopMarket, shelf, limit: 24, ...(counting && { counting }) });
          if (round > 0) times.push(await spent());
        }
      }
      return percentiles(times);
    };
    const pairs = words.flatMap((q) =>
      filters.map((filter) => `q=${encodeURIComponent(q)}&${filter}`),
    );
    return {
      rebuildSeconds,
      'words, two filters, five counts': await measure(pairs, fiveCounts),
      'words, two filters, eleven counts': await measure(pairs),
      'words alone': await measure(words.map((q) => `q=${encodeURIComponent(q)}`)),
      'browsing a craft, no words': await measure([
        'craft=weaving',
        'craft=pottery',
        'craft=leather',
        '',
      ]),
      'cheapest first': await measure([
        'craft=weaving&sort=cheapest',
        'q=rug&sort=dearest',
        'sort=cheapest&colour=blue',
      ]),
      'a highest price': await measure([
        'most=100',
        'most=437',
        'most=900&form=rug',
        'q=rug&most=250',
      ]),
      'a misspelt word': await measure(['q=teppch', 'q=beldyy', 'q=azilall+rugg']),
    };
  } finally {
    await owner.end();
  }
}

/** As lines to print, with the gate of the house beside them. */
export function tellSearch(
  goods: number,
  { rebuildSeconds, ...times }: Awaited<ReturnType<typeof benchSearch>>,
): string {
  const lines = Object.entries(times).map(
    ([name, { p50, p99, searches }]) =>
      `${name.padEnd(36)} ${p50.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)} ${String(searches).padStart(10)}`,
  );
  return [
    `Search, ${goods} goods, rebuilt in ${rebuildSeconds.toFixed(0)} s; all queries of a search together, in PostgreSQL time`,
    `${''.padEnd(36)}   p50 ms   p99 ms   searches`,
    ...lines,
    'Goal: p50 at most 5 ms, p99 at most 30 ms.',
  ].join('\n');
}

function percentiles(times: readonly number[]): SearchTimes {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99), searches: times.length };
}

/** The same market, which remembers what it asked: PostgreSQL is then asked how long that takes it. */
function timing(market: Market): { spent: () => Promise<number>; market: Market } {
  const asked: CompiledQuery[] = [];
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: market.pool }),
    log: ({ query }) => void asked.push(query),
  });
  return { spent: () => explain(market.pool, asked), market: { ...market, db } };
}

const explaining = 'explain (analyze, timing off)';
const prepared = new Map<string, string>();
const { prepareValue } = (
  pg as unknown as { utils: { prepareValue(value: unknown): string | null } }
).utils;

/**
 * Planning and running, in milliseconds, as PostgreSQL itself counts them; under a name as the house
 * asks, so that what is planned once a connection is not planned again.
 */
async function explain(pool: pg.Pool, asked: readonly CompiledQuery[]): Promise<number> {
  let spent = 0;
  const client = await pool.connect();
  try {
    for (const { sql, parameters } of asked) {
      const anew = sql.includes('planned anew');
      const text = anew ? `${explaining} ${sql}` : await named(client, sql, parameters);
      const values = anew ? [...parameters] : [];
      const { rows } = await client.query<{ 'QUERY PLAN': string }>({ text, values });
      for (const { 'QUERY PLAN': line } of rows) {
        spent += Number(/^(?:Planning|Execution) Time: ([\d.]+) ms/.exec(line)?.[1] ?? 0);
      }
    }
  } finally {
    client.release();
  }
  return spent;
}

/** One connection is enough: it is the same each time, because nobody else asks. */
async function named(client: pg.PoolClient, sql: string, values: readonly unknown[]) {
  const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
  if (!prepared.has(sql)) {
    const name = `bench_${prepared.size}`;
    await client.query({ text: `prepare ${name} as ${sql}` });
    prepared.set(sql, name);
  }
  return `${explaining} execute ${prepared.get(sql)}${given}`;
}

function literal(value: unknown): string {
  const text = prepareValue(value);
  return text === null ? 'null' : pg.escapeLiteral(text);
}
