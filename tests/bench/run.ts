// npm run bench: how fast it is beside the bare limit of the same machine, in the same run. Machines
// vary by 40 % from one run to the next, so only the ratios mean something; nothing here is a gate.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startCluster } from '#server/db/cluster.ts';
import { openMarket } from '#server/market.ts';
import { readSettings } from '#server/settings.ts';
import { buildWhenStale } from '../../bin/build/build.ts';
import { root } from '../../bin/root.ts';
import { aDataFolder, fillWithoutDrawings, type RunningHouse, startHouse } from '../a-house.ts';
import {
  bareTables,
  bareTransactions,
  checkout,
  type Measured,
  measure,
  stubGateway,
} from './flows.ts';
import { benchQuotes } from './quotes.ts';
import { benchSearch, tellSearch } from './search.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const lanes = 10;

await buildWhenStale();
const folder = await aDataFolder();
try {
  const house = await startHouse({ QAFILA_DATA: folder, QAFILA_SEED: 'none' });
  const { http, quotes } = await benchHttp(house)
    .then(async (http) => ({ http, quotes: await benchQuotes(house.address) }))
    .finally(() => house.stop());
  show('HTTP, 20 connections', http);
  console.log(`\n${quotes}`);
  show(`Checkout, ${lanes} buyers at once`, await benchCheckout(house));
  console.log(`\n${await measureSearch(house)}`);
  console.log(
    `\n${cpus().length} cores shared with the load, ${seconds} s each, Node ${process.version}.`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchHttp(house: RunningHouse): Promise<Record<string, Measured>> {
  await fillWithoutDrawings(house);
  const shelf = await (await fetch(`${house.address}/de-de/crafts/weaving`)).text();
  const path = /href="(\/de-de\/goods\/[^"]+)"/.exec(shelf)![1]!;
  const page = await (await fetch(house.address + path)).text();
  const { url } = await startCluster({ folder: join(folder, 'postgres'), database: 'bench' });
  await run(url, bareTables);
  const bare = await startBare(url, page);
  try {
    return {
      [`node:http, the same ${(page.length / 1024).toFixed(0)} KB`]: await load(
        `${bare.address}/page`,
      ),
      'node:http, one select of 2 KB': await load(`${bare.address}/select`),
      'the page of a good': await load(house.address + path),
    };
  } finally {
    bare.stop();
  }
}

async function benchCheckout(house: RunningHouse): Promise<Record<string, Measured>> {
  const at = join(folder, 'postgres');
  const cluster = await startCluster({ folder: at });
  const { url: bareUrl } = await startCluster({ folder: at, database: 'bench' });
  const pool = new pg.Pool({ connectionString: bareUrl, max: lanes });
  const market = openMarket({
    settings: readSettings(house.env),
    connectionString: cluster.url,
    gateways: { stub: stubGateway() },
    connections: lanes,
  });
  try {
    const variants = await stockedVariants(cluster.url);
    const size = { lanes, seconds };
    const [bareOrder, barePaid] = await measure(2, size, (lane) => bareTransactions(pool, lane));
    const [order, paid] = await measure(2, size, (lane) =>
      checkout(market, variants[lane % variants.length]!),
    );
    return {
      'bare: stock, order, payment': bareOrder!,
      'bare: paid, entries, event': barePaid!,
      'cart, quote, placed order': order!,
      'settled, with its ledger': paid!,
    };
  } finally {
    await Promise.all([market.close(), pool.end()]);
    await cluster.stop();
  }
}

/** Last, because it leaves a catalogue of a hundred thousand behind. */
async function measureSearch(house: RunningHouse): Promise<string> {
  const goods = Number(process.env.BENCH_GOODS ?? 100_000);
  const cluster = await startCluster({ folder: join(folder, 'postgres') });
  const market = openMarket({ settings: readSettings(house.env), connectionString: cluster.url });
  try {
    return tellSearch(goods, await benchSearch(market, { ownerUrl: cluster.url, goods }));
  } finally {
    await market.close();
    await cluster.stop();
  }
}

/** The goods of the demo market that come in units, with units enough. */
async function stockedVariants(url: string): Promise<string[]> {
  const rows = await run(
    url,
    `update variants set stock = 1000000 from goods
     where goods.id = good_id and goods.kind = 'stocked' and goods.state = 'published' and price_minor > 0
     returning variants.id`,
  );
  if (rows.length === 0) throw new Error('the demo market has nothing in stock');
  return rows.map((row) => String(row.id));
}

async function run(
  connectionString: string,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function startBare(database: string, page: string) {
  const child = spawn(process.execPath, [join(root, 'tests/bench/bare-server.ts')], {
    env: { ...process.env, BENCH_DATABASE: database },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(page);
  const port = await new Promise<string>((done, fail) => {
    child.stdout.once('data', (bytes: Buffer) => done(String(bytes).trim()));
    child.once('exit', (code) => fail(new Error(`the bare server ended with ${code}`)));
  });
  return { address: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') };
}

async function load(url: string): Promise<Measured> {
  await autocannon({ url, connections: 20, duration: 1 }); // warm
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: 20,
    duration: seconds,
  });
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** Each row beside the first of its table. */
function show(title: string, rows: Record<string, Measured>): void {
  const [limit] = Object.values(rows);
  console.log(`\n${title.padEnd(34)}  per second   p50 ms   p99 ms   of the first`);
  for (const [name, { perSecond, p50, p99 }] of Object.entries(rows)) {
    const ratio = `${((100 * perSecond) / limit!.perSecond).toFixed(1)} %`;
    const numbers = [
      perSecond.toFixed(0).padStart(10),
      p50.toFixed(1).padStart(8),
      p99.toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(34)}  ${numbers.join(' ')}   ${ratio.padStart(12)}`);
  }
}
