// The power fails: house, gateway and PostgreSQL end in the same moment, and all is there afterwards.
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCluster } from '#server/db/cluster.ts';
import {
  aDataFolder,
  fillWithoutDrawings,
  type RunningHouse,
  runCommand,
  startHouse,
} from '../a-house.ts';
import { openBrowser } from '../browser.ts';
import { aVisitor, fillCart, pay } from '../journeys/visitor.ts';

const kills = Number(process.env.KILLS ?? (process.env.PROOF ? 5 : 2));

let folder: string;
let house: RunningHouse;
const start = () => startHouse({ QAFILA_DATA: folder, QAFILA_SEED: 'none', ...house?.env });

beforeAll(async () => {
  folder = await aDataFolder();
  house = await start();
  await fillWithoutDrawings(house);
});
afterAll(async () => {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each(Array.from({ length: kills }, (_, at) => at + 1))(
  'after kill -9 of every process it opens again with the cart, the order and a balanced ledger (%i)',
  async () => {
    process.env.QAFILA_HOUSE = house.address;
    const browser = await openBrowser();
    const buyer = await aVisitor(browser, 'en-us');
    await fillCart(buyer, 'pottery');
    const order = await pay(buyer);
    await fillCart(buyer, 'metal');
    const before = await count();
    expect(before.transfers).toBeGreaterThan(0);

    const tree = [house.pid, ...descendants(house.pid)];
    expect(names(tree)).toEqual(expect.arrayContaining(['postgres']));
    expect(tree.length).toBeGreaterThan(3);
    for (const pid of tree) killAtOnce(pid);

    house = await start();
    console.log(`opened again in ${house.opened} ms`);
    expect(house.opened).toBeLessThan(20_000);
    const after = await count();
    for (const table of tables) expect(after[table]).toBeGreaterThanOrEqual(before[table]);
    expect(after).toMatchObject({ orders: before.orders, transfers: before.transfers });
    expect((await buyer.page.goto(order))!.status()).toBe(200);
    await buyer.page.goto(`${house.address}/en-us/cart`);
    expect(await buyer.page.locator('main a[href*="/goods/"]').count()).toBeGreaterThan(0);
    await browser.close();

    const { code, out } = await runCommand(['doctor', '--json'], house.env);
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ what: 'Ledger', ok: true }),
    );
  },
);

function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // The gateway ends by itself when its parent is gone, sometimes sooner than we ask.
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

const tables = ['events', 'carts', 'cart_lines', 'orders', 'transfers', 'entries'] as const;

async function count(): Promise<Record<(typeof tables)[number], number>> {
  const { url } = await startCluster({ folder: join(folder, 'postgres') });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await client.query(`select ${columns.join(', ')}`);
  await client.end();
  return rows[0];
}

/** Children and their children, whatever process group they chose. */
function descendants(pid: number): number[] {
  const children = processes()
    .filter(({ parent }) => parent === pid)
    .map((one) => one.pid);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function names(pids: readonly number[]): string[] {
  return processes()
    .filter(({ pid }) => pids.includes(pid))
    .map(({ name }) => name);
}

function processes(): { pid: number; parent: number; name: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, pid, name, parent] = /^(\d+) \((.*)\) \S (\d+)/.exec(
          readFileSync(`/proc/${entry}/stat`, 'utf8'),
        )!;
        return [{ pid: Number(pid), parent: Number(parent), name: name! }];
      } catch {
        return []; // it ended meanwhile
      }
    });
}
