// The whole way as a person goes it: the command as a process of its own, on a fresh data folder.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '#server/db/cluster.ts';
import type { Report } from '../bin/caravan/report.ts';
import { root } from '../bin/root.ts';

type Json<T> = { [Key in keyof T]: T[Key] extends bigint ? string : Json<T[Key]> };
type Answer = { code: number; stdout: string; stderr: string };

const data = join(root, 'tests/data');
const tifawin = [
  '--file',
  `${data}/imports/tifawin-etsy.csv`,
  '--answers',
  `${data}/caravan/answers/tifawin-etsy.json`,
];
const fornace = (answers: string) => [
  '--file',
  `${data}/caravan/fornace-etsy.csv`,
  '--answers',
  `${data}/caravan/answers/${answers}.json`,
];

let folder: string;
let cluster: Cluster;
let client: pg.Client;
let gatewayPort: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qafila-caravan-'));
  await drawPhotos(join(folder, 'photos'));
  gatewayPort = await freePort();
  // Started here so that every run joins it, as beside a running house.
  cluster = await startCluster({
    folder: join(folder, 'data/postgres'),
    parameters: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a caravan', () => {
  let first: Json<Report>;
  let goods: string;

  it('carries a file to three markets, and five sums of each order are one', async () => {
    const to = ['--to', 'de-de,en-us,ja-jp', '--images', join(folder, 'photos')];
    first = await travel([...tifawin, ...to]);
    goods = await readGoods();
    expect(first).toMatchObject({
      imported: 5,
      changed: { created: 5 },
      published: 4,
      reasons: [],
    });
    expect(first.orders.map(({ market }) => market)).toEqual(['de-de', 'en-us', 'ja-jp']);
    for (const { total, sums, group } of first.orders) {
      expect(new Set(Object.values(sums)), group).toEqual(new Set([total.minor]));
      expect(BigInt(total.minor)).toBeGreaterThan(0n);
    }
    expect(first.orders.map(({ total }) => total.currency)).toEqual(['EUR', 'USD', 'JPY']);
  }, 120_000);

  it('says how sure each delivered price is, and its lines are the total', () => {
    // The rug to Germany goes by freight, whose fees of clearing nobody has read; what a state of the
    // United States adds is not known; Japan's tax is an upper bound.
    expect(first.orders.map(({ status }) => status)).toEqual(['partial', 'partial', 'bounded']);
    for (const { landedCost, total } of first.orders) {
      const now = landedCost.lines.filter((line) => line.when === 'now');
      const sum = now.reduce((whole, { amount }) => whole + BigInt(amount.minor), 0n);
      expect(sum.toString()).toBe(total.minor);
      expect(landedCost.lines.every(({ source, verifiedOn }) => source && verifiedOn)).toBe(true);
    }
  });

  it('writes invoice and CN23 in English and French, each beside its twin', () => {
    for (const { papers, questions, group } of first.orders) {
      expect(questions).toEqual([]);
      expect(papers).toHaveLength(8);
      expect(papers.every((path) => path.includes(group) && existsSync(path))).toBe(true);
      const pdfs = papers.filter((path) => path.endsWith('.pdf'));
      expect(pdfs.map((path) => readFileSync(path, 'latin1').slice(0, 5))).toEqual(
        Array<string>(4).fill('%PDF-'),
      );
    }
  });

  it('leaves what is not answered a draft, and asks', async () => {
    const good = 'Palm leaf market basket with leather handles';
    expect(first.unanswered.map((one) => one.good)).toEqual([good]);
    expect(first.unanswered[0]!.questions.map(({ field }) => field)).toEqual([
      'attributes.foodContact',
    ]);
    const { rows } = await client.query<{ state: string }>(
      'select state from goods where own_title = $1',
      [good],
    );
    expect(rows).toEqual([{ state: 'draft' }]);
  });

  it('draws, and says so, only where a listed picture could not be had', () => {
    expect(first.drawn).toEqual(['TIF-POU-01']);
  });

  it('pays the maker by her name, and the books balance', () => {
    for (const { shares } of first.orders) {
      expect(shares.find(({ kind }) => kind === 'maker')).toMatchObject({ who: 'Yamna' });
    }
    const { entries, balanced, clearing } = first.ledger;
    expect({ entries: entries > 0, balanced }).toEqual({ entries: true, balanced: true });
    const charged = first.orders.map(({ total }) => total);
    expect(clearing).toHaveLength(3);
    expect(clearing).toEqual(expect.arrayContaining(charged));
  });

  it('changes nothing of the goods when it comes again', async () => {
    const to = ['--to', 'de-de', '--images', join(folder, 'photos')];
    const again = await travel([...tifawin, ...to]);
    expect(again.changed).toEqual({ created: 0, updated: 0, unchanged: 5 });
    expect(again.drawn).toEqual([]);
    expect(await readGoods()).toBe(goods);
    expect(again.orders).toHaveLength(1); // it buys again, from what is left
    expect(again.ledger.balanced).toBe(true);
  }, 120_000);

  it('without an order ends well, and says why', async () => {
    const { code, stdout } = await run([...fornace('fornace-no-craft'), '--to', 'de-de,ja-jp']);
    const report = JSON.parse(stdout) as Json<Report>;
    expect({ code, orders: report.orders, imported: report.imported }).toEqual({
      code: 0,
      orders: [],
      imported: 0,
    });
    expect(report.refused).toHaveLength(1);
    expect(report.reasons).toEqual([
      { market: 'de-de', reason: expect.stringContaining('refused') },
      { market: 'ja-jp', reason: expect.stringContaining('refused') },
    ]);
  }, 120_000);

  it('keeps a vase from Italy Italian: no preference of Morocco, and no word of it', async () => {
    const report = await travel([
      ...fornace('fornace-etsy'),
      '--to',
      'en-us,de-de',
      '--images',
      join(folder, 'photos'),
    ]);
    const [order] = report.orders;
    expect(report.orders).toHaveLength(1);
    expect(order!.landedCost).toMatchObject({
      origin: 'IT',
      claim: expect.not.stringMatching('preference'),
    });
    const said = order!.landedCost.lines.map(({ rule, says }) => `${rule} ${says}`).join(' ');
    expect(said).not.toMatch(/morocc|preference|-ma-/i);
    expect(JSON.stringify(readTwins(order!.papers))).not.toMatch(
      /"originCountry":"MA"|"preferential":true/,
    );
    expect(readTwins(order!.papers)[0]!.electronic.contents[0]!.originCountry).toBe('IT');
    // What the United States ask of goods not made in Morocco was not read: so there is no price.
    expect(report.reasons).toEqual([
      { market: 'en-us', reason: expect.stringContaining('not made in Morocco') },
    ]);
  }, 120_000);

  it('is not sent in production, nor without its answers', async () => {
    const production = { QAFILA_MODE: 'production', ORIGIN: 'https://shop.example' };
    const refused = await run(tifawin, production);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('production');
    expect((await run(tifawin.slice(0, 2))).code).toBe(2);
  }, 60_000);
});

async function travel(args: string[]): Promise<Json<Report>> {
  const { code, stdout, stderr } = await run(args);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Json<Report>;
}

function run(args: string[], over: Record<string, string> = {}): Promise<Answer> {
  const env = {
    ...process.env,
    QAFILA_DATA: join(folder, 'data'),
    PRETEND_GATEWAY_PORT: String(gatewayPort),
    ...over,
  };
  const command = [join(root, 'bin/qafila.ts'), 'caravan', ...args, '--json'];
  return new Promise((done) => {
    execFile(process.execPath, command, { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Every row of the goods but what is left in stock, which a purchase takes from. */
async function readGoods(): Promise<string> {
  const { rows } = await client.query(`
    select to_jsonb(goods) as good,
      (select jsonb_agg(to_jsonb(variants) - 'stock' order by position)
        from variants where good_id = goods.id) as variants,
      (select jsonb_agg(to_jsonb(good_pictures) order by position)
        from good_pictures where good_id = goods.id) as pictures,
      (select jsonb_agg(to_jsonb(good_makers)) from good_makers where good_id = goods.id) as makers
    from goods order by id
  `);
  return JSON.stringify(rows);
}

type Twin = { electronic: { contents: { originCountry: string }[] } };

function readTwins(papers: readonly string[]): Twin[] {
  return papers
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Twin);
}

/** Of every listed picture but the pouf's, so that one stand-in is drawn. */
async function drawPhotos(photos: string): Promise<void> {
  await mkdir(photos);
  const names = ['rug-front', 'rug-back', 'babouches', 'tagine', 'basket', 'vaso'];
  for (const [at, name] of names.entries()) {
    const background = { r: 40 * at, g: 90, b: 120 };
    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background } });
    await photo.jpeg().toFile(join(photos, `${name}.jpg`));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
