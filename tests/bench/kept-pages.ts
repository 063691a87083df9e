// Pages from the cache of a running house, beside bare node:http that serves the same bytes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { root } from '../../bin/root.ts';
import type { Measured } from './flows.ts';

export type Paths = { readonly good: string; readonly craft: string };

/** The newest work of a craft, and its craft. */
export async function somePaths(address: string): Promise<Paths> {
  const craft = '/de-de/crafts/weaving';
  const shelf = await (await fetch(address + craft)).text();
  const good = /href="(\/de-de\/goods\/[^"]+)"/.exec(shelf)?.[1];
  if (!good) throw new Error('the shelf shows no work');
  return { good, craft };
}

/** `bareDatabase`: with the tables of the bare transactions. */
export async function benchKeptPages(
  { address, paths }: { address: string; paths: Paths },
  { bareDatabase, seconds }: { bareDatabase: string; seconds: number },
): Promise<Record<string, Measured>> {
  const page = await (await fetch(address + paths.good)).text();
  const bare = await startBare(bareDatabase, page);
  const packed = { 'accept-encoding': 'br' };
  const measured: Record<string, Measured> = {};
  try {
    const kilobytes = (page.length / 1024).toFixed(0);
    const targets = [
      [`node:http, the same page (${kilobytes} KB) in brotli`, `${bare.address}/page`, packed],
      ['the page of a good, kept', address + paths.good, packed],
      ['the page of a craft, kept', address + paths.craft, packed],
      ['node:http, one select of 2 KB', `${bare.address}/select`, {}],
    ] as const;
    for (const [name, url, headers] of targets)
      measured[name] = await load(url, { headers, seconds });
    return measured;
  } finally {
    bare.stop();
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

type Load = { readonly headers: Readonly<Record<string, string>>; readonly seconds: number };

async function load(url: string, { headers, seconds }: Load): Promise<Measured> {
  const asked = { url, headers, connections: 20 };
  await autocannon({ ...asked, duration: 1 }); // warm
  const { requests, latency, non2xx, errors } = await autocannon({ ...asked, duration: seconds });
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
