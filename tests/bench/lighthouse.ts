// npm run bench -- lighthouse: what Lighthouse says of four pages of a small demo market, as a phone on a
// slow network reads them. Each page three times; the run in the middle by its performance counts.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startCluster } from '#server/db/cluster.ts';
import { type RunningHouse, startHouse } from '../a-house.ts';
import { chromiumPath } from '../browser.ts';
import { askOnce } from './ask-once.ts';
import { somePaths } from './kept-pages.ts';

const version = '13.5.0';
const times = 3;
const kinds = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const goals = [95, 100, 100, 100];

type Report = {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>;
};

export async function benchLighthouse(): Promise<string> {
  const house = await startHouse({ QAFILA_SEED: 'small' }, { args: ['--no-worker'] });
  const folder = await mkdtemp(join(tmpdir(), 'qafila-lighthouse-'));
  try {
    await indexable(house);
    const lines = [
      `Lighthouse ${version}, mobile, the middle of ${times}; goal ${goals.join(' / ')}.`,
    ];
    for (const { name, path, cookie } of await pagesOf(house)) {
      const reports: Report[] = [];
      for (let time = 0; time < times; time++) {
        const file = join(folder, `${name}-${time}.json`);
        reports.push(await report(house.address + path, { file, cookie }));
      }
      lines.push(tell(name, middle(reports)));
    }
    return lines.join('\n');
  } finally {
    await house.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Goods of the demonstration ask not to be found; here their pages are measured as real ones are. */
async function indexable({ dataFolder }: RunningHouse): Promise<void> {
  const { url } = await startCluster({ folder: join(dataFolder, 'postgres') });
  await askOnce(url, 'update goods set demo = false');
}

async function pagesOf({ address }: RunningHouse) {
  const { craft, good } = await somePaths(address);
  const cookie = await aCart(address, good);
  return [
    { name: 'home', path: '/de-de/' },
    { name: 'craft', path: craft },
    { name: 'good', path: good },
    { name: 'cart', path: '/de-de/cart', cookie },
  ];
}

/** The cookie of a cart with that good in it, put there by the form of its page. */
async function aCart(address: string, good: string): Promise<string> {
  const page = await (await fetch(address + good)).text();
  const variant = /name="variantId" value="([^"]+)"/.exec(page)?.[1];
  if (!variant) throw new Error(`${good} cannot be put into a cart`);
  const answer = await fetch(`${address}/de-de/cart`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ variantId: variant, quantity: '1' }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`the cart answered ${answer.status} and set no cookie`);
  return cookie;
}

type Asked = { readonly file: string; readonly cookie?: string };

async function report(url: string, { file, cookie }: Asked): Promise<Report> {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const args = [
    ...['--yes', `lighthouse@${version}`, url],
    ...['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`],
    `--only-categories=${kinds.join(',')}`,
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ];
  const env = { ...process.env, CHROME_PATH: await chromiumPath() };
  await promisify(execFile)('npx', args, { env, timeout: 180_000, maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

function middle(reports: readonly Report[]): Report {
  const score = ({ categories }: Report) => categories.performance?.score ?? 0;
  return reports.toSorted((a, b) => score(a) - score(b))[Math.floor(reports.length / 2)]!;
}

/** The four scores, the three times a person feels, and each audit that was not passed. */
function tell(name: string, { categories, audits }: Report): string {
  const scores = kinds.map((kind) => String(Math.round((categories[kind]?.score ?? 0) * 100)));
  const time = (id: string) => `${((audits[id]?.numericValue ?? 0) / 1000).toFixed(1)} s`;
  const failed = kinds.flatMap((kind) =>
    (categories[kind]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  const felt =
    `first paint ${time('first-contentful-paint')}, largest ${time('largest-contentful-paint')}, ` +
    `shift ${(audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)}`;
  return `${name.padEnd(8)} ${scores.join(' / ')}   ${felt}${failed.length ? `   not passed: ${failed.join(', ')}` : ''}`;
}
