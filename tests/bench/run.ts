// npm run bench [-- PART …]: how fast it is beside the bare limit of the same machine, in the same run.
// Machines vary by 40 % from one run to the next, so only the ratios mean something; nothing here is a
// gate. Parts: search, pages, drawing, quotes, checkout; `lighthouse` only where it is named.
import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '#server/db/cluster.ts';
import { migrate } from '#server/db/migrate.ts';
import { currentTerms } from '#server/search/price-goods.ts';
import { marketBySlug } from '#domain/markets.ts';
import { openMarket } from '#server/market.ts';
import { readSettings } from '#server/settings.ts';
import { buildWhenStale } from '../../bin/build/build.ts';
import { root } from '../../bin/root.ts';
import { fillDemoMarket } from '../../db/seeds/fill-demo-market.ts';
import { aDataFolder, freePorts, startHouse } from '../a-house.ts';
import { askOnce } from './ask-once.ts';
import { benchCheckout } from './checkout.ts';
import { benchDrawing, tellDrawing } from './drawing.ts';
import { bareTables, type Measured } from './flows.ts';
import { benchKeptPages, somePaths } from './kept-pages.ts';
import { benchLighthouse } from './lighthouse.ts';
import { pathsToDraw } from './paths-to-draw.ts';
import { benchQuotes } from './quotes.ts';
import { benchSearch, tellSearch } from './search.ts';

const usual = ['search', 'pages', 'drawing', 'quotes', 'checkout'];
const parts = process.argv.length > 2 ? process.argv.slice(2) : usual;
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const goods = Number(process.env.BENCH_GOODS ?? 100_000);
const began = performance.now();

await buildWhenStale();
if (parts.includes('lighthouse')) console.log(await benchLighthouse());
if (parts.some((part) => usual.includes(part))) await benchWith(await aDataFolder());
console.log(
  `\n${cpus().length} cores shared with the load (${loadavg()[0]!.toFixed(1)} wanted at the end), ` +
    `${seconds} s each, ${tookSeconds()} s in all, Node ${process.version}.`,
);

/** Fills a house of its own, measures what was asked for, and takes all of it away. */
async function benchWith(folder: string): Promise<void> {
  const at = join(folder, 'postgres');
  const cluster = await startCluster({ folder: at });
  try {
    await migrate(cluster.url, join(root, 'db/migrations'));
    const env = { ...(await freePorts()), QAFILA_DATA: folder, QAFILA_SEED: 'none' };
    await benchFilled(cluster.url, env);
    const { url: bareDatabase } = await startCluster({ folder: at, database: 'bench' });
    await askOnce(bareDatabase, bareTables);
    // A house that closes stops the PostgreSQL nobody uses: it is in use until the end.
    const held = new pg.Client({ connectionString: bareDatabase });
    await held.connect();
    await benchHouse({ connectionString: cluster.url, bareDatabase, env }).finally(() =>
      held.end(),
    );
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Env = Readonly<Record<string, string>>;

/** The search fills the catalogue that everything after it is measured with. */
async function benchFilled(connectionString: string, env: Env): Promise<void> {
  const market = openMarket({ settings: readSettings(env), connectionString });
  try {
    await fillDemoMarket(market);
    const times = await benchSearch(market, {
      ownerUrl: connectionString,
      goods,
      rounds: parts.includes('search') ? 3 : 0,
    });
    if (parts.includes('search')) console.log(`\n${tellSearch(goods, times)}`);
    // As in a house that is open: its worker has priced every good ahead, under the terms of now.
    const terms = await currentTerms(market, marketBySlug('de-de')!);
    await askOnce(
      connectionString,
      `update good_prices set terms = '${terms}'; analyze good_prices`,
    );
  } finally {
    await market.close();
  }
}

type Filled = {
  readonly connectionString: string;
  readonly bareDatabase: string;
  readonly env: Env;
};

async function benchHouse({ connectionString, bareDatabase, env }: Filled): Promise<void> {
  const settings = readSettings(env);
  // Without its worker, which would price a hundred thousand goods for every country meanwhile.
  const house = await startHouse(env, { args: ['--no-worker'] });
  const paths = await somePaths(house.address);
  try {
    if (parts.includes('pages')) {
      const at = { address: house.address, paths };
      show('Kept pages, 20 connections', await benchKeptPages(at, { bareDatabase, seconds }));
    }
    if (parts.includes('quotes')) {
      const market = openMarket({ settings, connectionString });
      const told = await benchQuotes(market, house.address).finally(() => market.close());
      console.log(`\n${told}`);
    }
  } finally {
    await house.stop();
  }
  if (parts.includes('drawing')) {
    const market = openMarket({ settings, connectionString });
    const drawn = await pathsToDraw(market).finally(() => market.close());
    const at = { settings, connectionString };
    console.log(`\n${tellDrawing(await benchDrawing(at, { paths: drawn, seconds }))}`);
  }
  if (parts.includes('checkout')) {
    const databases = { connectionString, bareDatabase, seconds };
    show('Checkout, 10 buyers at once', await benchCheckout(settings, databases));
  }
}

function tookSeconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}

/** Each row beside the first of its table. */
function show(title: string, rows: Record<string, Measured>): void {
  const [limit] = Object.values(rows);
  console.log(`\n${title.padEnd(46)}  per second   p50 ms   p99 ms   of the first`);
  for (const [name, { perSecond, p50, p99 }] of Object.entries(rows)) {
    const ratio = `${((100 * perSecond) / limit!.perSecond).toFixed(1)} %`;
    const numbers = [
      perSecond.toFixed(0).padStart(10),
      p50.toFixed(1).padStart(8),
      p99.toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(46)}  ${numbers.join(' ')}   ${ratio.padStart(12)}`);
  }
}
