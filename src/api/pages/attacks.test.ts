import { request as ask, createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoors } from '#api/app.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { tellPages } from '#server/pages/tell-pages.ts';
import { tagOfGood } from '#server/pages/tags.ts';
import { type KeptPages, keepPages } from './keep-pages.ts';
import { asksByQuery } from './public-address.ts';

// Behind the cache stands a house that repeats everything it is told, so that whatever reaches it of a
// visitor would be read by the next one.
type Replica = { readonly port: number; drawn: number; close(): Promise<unknown> };
let market: TestMarket;
let house: Replica;
let other: Replica;
const good = { id: '', price: 100 };
beforeAll(async () => {
  market = await openTestMarket();
  good.id = newId(market);
  house = await openReplica();
  other = await openReplica();
});
afterAll(async () => {
  await house.close();
  await other.close();
  await market.close();
});

async function openReplica(): Promise<Replica> {
  const replica = { port: 0, drawn: 0 };
  const respond = async (request: Request) => {
    replica.drawn += 1;
    const told = { url: request.url, method: request.method, headers: [...request.headers] };
    const path = new URL(request.url).pathname;
    const status = path.includes('nothing') ? 404 : 200;
    const headers = {
      'content-type': 'text/html',
      'cache-control': 'public, max-age=0',
      'x-page-shows': `lists ${tagOfGood(good.id)}`,
    };
    return new Response(`<p>${good.price}</p>${JSON.stringify(told)}`, { status, headers });
  };
  const pages: KeptPages = await keepPages(market, {
    connectionString: market.ownerUrl,
    respond,
  });
  const doors = openDoors(market, { clientFolder: '/nowhere', pages: respond, draw: pages.draw });
  const server = serve({
    fetch: doors.fetch,
    port: 0,
    hostname: '127.0.0.1',
    createServer: ((options: object, others: (...all: unknown[]) => void) =>
      createServer(options, (request, response) => {
        if (!pages.answer(request, response)) others(request, response);
      })) as never,
  }) as Server;
  await new Promise((done) => server.once('listening', done));
  replica.port = (server.address() as AddressInfo).port;
  return Object.assign(replica, {
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await pages.close();
    },
  });
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string; of?: Replica };
type Answer = { status: number; headers: Record<string, unknown>; text: string; bytes: Buffer };

function get(path: string, { method = 'GET', headers = {}, body, of = house }: Asked = {}) {
  return new Promise<Answer>((done, fail) => {
    const options = { port: of.port, host: '127.0.0.1', path, method, headers, agent: false };
    const sent = ask(options, async (answer) => {
      const bytes = Buffer.concat(await Array.fromAsync(answer as AsyncIterable<Buffer>));
      const packed = answer.headers['content-encoding'] === 'br';
      const text = (packed && bytes.length > 0 ? brotliDecompressSync(bytes) : bytes).toString();
      done({ status: answer.statusCode!, headers: answer.headers, text, bytes });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** A path no test has asked for yet. */
let fresh = 0;
const aPath = () => `/de-de/goods/rug-${++fresh}`;

const tricks: readonly [string, Asked][] = [
  ['X-Forwarded-Host', { headers: { 'x-forwarded-host': 'evil.example' } }],
  ['X-Forwarded-Proto', { headers: { 'x-forwarded-proto': 'evil' } }],
  ['X-Forwarded-For', { headers: { 'x-forwarded-for': '6.6.6.6, evil.example' } }],
  ['X-Forwarded-Port', { headers: { 'x-forwarded-port': '666', 'x-evil': 'evil' } }],
  ['Forwarded', { headers: { forwarded: 'host=evil.example;proto=http' } }],
  ['X-Original-URL', { headers: { 'x-original-url': '/evil' } }],
  ['X-Rewrite-URL', { headers: { 'x-rewrite-url': '/evil' } }],
  ['another Host', { headers: { host: 'evil.example' } }],
  ['a session of hers', { headers: { cookie: 'session=evil; cart=evil' } }],
  ['Authorization', { headers: { authorization: 'Bearer evil' } }],
  ['another language', { headers: { 'accept-language': 'evil' } }],
  ['another Accept', { headers: { accept: 'application/evil' } }],
  ['a method in a header', { headers: { 'x-http-method-override': 'EVIL' } }],
  ['Kit’s own headers', { headers: { 'x-sveltekit-action': 'evil', 'x-sveltekit-error': 'evil' } }],
  ['an agent', { headers: { 'user-agent': 'evil', referer: 'https://evil.example/' } }],
  ['Save-Data and hints', { headers: { 'save-data': 'evil', 'sec-ch-ua-mobile': 'evil' } }],
  ['a range of bytes', { headers: { range: 'bytes=0-1', 'if-range': 'evil' } }],
  ['every ETag there is', { headers: { 'if-none-match': '*' } }],
  ['a condition of time', { headers: { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' } }],
  ['a GET with a body', { headers: { 'content-length': '4' }, body: 'evil' }],
  ['HEAD first', { method: 'HEAD', headers: { 'x-evil': 'evil' } }],
  ['a cache told not to keep', { headers: { 'cache-control': 'no-store', pragma: 'evil' } }],
  [
    'an upgrade',
    { headers: { 'upgrade-insecure-requests': 'evil', origin: 'https://evil.example' } },
  ],
];

describe('a page that is kept cannot be poisoned by', () => {
  it.each(tricks)('%s', async (_, trick) => {
    const path = aPath();
    const first = await get(path, trick);
    expect([200, 206, 400].includes(first.status), String(first.status)).toBe(true);
    const next = await get(path);
    expect(next.status).toBe(200);
    expect(next.text).not.toMatch(/evil/i);
    const told = JSON.parse(next.text.slice(next.text.indexOf('{'))) as { url: string };
    expect(told.url).toBe(`${market.settings.origin}${path}`);
    expect(next.headers['set-cookie']).toBeUndefined();
    // And the other way: what is kept is not changed by who asks after.
    const again = await get(path, trick.method === 'HEAD' ? {} : trick);
    if (again.status === 200) expect(again.text).toBe(next.text);
  });

  it.each([
    ['a fragment of tracking', '?utm_source=<script>evil</script>'],
    ['a parameter no page reads', '?callback=evil'],
    ['an action of a form', '?/evil'],
    ['the same one twice', '?a=evil&a=evil2'],
    ['a name that is no name', '?__proto__=evil&constructor=evil'],
    ['half a character', '?a=%E0%A4%evil'],
  ])('an address with %s', async (_, query) => {
    const path = aPath();
    const first = await get(path + query);
    const drawn = house.drawn;
    const next = await get(path);
    expect(house.drawn).toBe(drawn);
    expect(next.text).toBe(first.text);
    expect(next.text).not.toContain('evil');
  });

  it.each([
    '/de-de/%67oods/rug-1',
    '/de-de/goods/./rug-1',
    '/de-de/goods/x/../rug-1',
    '/de-de//goods/rug-1',
    '/de-de/goods/rug-1;evil',
    '/de-de/goods\\rug-1',
    '/de-de/goods/%2e%2e/rug-1',
    '/de-de/goods/%zz',
    '/de-de/goods/%00',
  ])('another writing of its path: %s is kept nowhere', async (path) => {
    const before = house.drawn;
    const first = await get(path);
    await get(path);
    if (first.status === 200) expect(house.drawn).toBeGreaterThan(before + 1);
  });

  it('an address in its absolute form, with somebody else’s host', async () => {
    const path = aPath();
    await raw(`GET http://evil.example${path} HTTP/1.1\r\nHost: evil.example\r\n\r\n`);
    expect((await get(path)).text).not.toContain('evil');
  });

  it('two requests in one, and a header folded over lines', async () => {
    const path = aPath();
    await raw(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n` +
        '0\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil\r\n\r\n',
    );
    await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nX-A: b\r\n evil: c\r\n\r\n`);
    expect((await get(path)).text).not.toContain('evil');
  });
});

/** Whatever comes back, bytes as they are. */
function raw(bytes: string): Promise<string> {
  return new Promise((done) => {
    let text = '';
    const socket = connect(house.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => done(text));
    socket.on('close', () => done(text));
    setTimeout(() => socket.destroy(), 300);
  });
}

describe('a page that is kept', () => {
  it('leaves as brotli or unpacked, and not at all to whoever has it', async () => {
    const path = aPath();
    const packed = await get(path, { headers: { 'accept-encoding': 'gzip, br' } });
    const kept = await get(path, { headers: { 'accept-encoding': 'br' } });
    const plain = await get(path, { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect([packed, kept, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'br',
      undefined,
    ]);
    expect(new Set([packed.text, kept.text, plain.text]).size).toBe(1);
    expect(kept.headers.vary).toBe('accept-encoding');
    const known = await get(path, { headers: { 'if-none-match': String(kept.headers.etag) } });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
  });

  it('is no page that is not there, however often it is asked for', async () => {
    const before = house.drawn;
    for (let n = 0; n < 5; n++) expect((await get(`/de-de/nothing-${n}`)).status).toBe(404);
    await get('/de-de/nothing-0');
    expect(house.drawn).toBe(before + 6);
  });

  it('is drawn anew on every replica once what it shows has changed, and on none before', async () => {
    const path = aPath();
    const both = [house, other];
    for (const of of both) expect((await get(path, { of })).text).toContain('<p>100</p>');
    good.price = 200;
    for (const of of both) expect((await get(path, { of })).text).toContain('<p>100</p>');
    await inTransaction(market, (market) =>
      tellEvent(market, { kind: 'good-completed-anew', subjectKind: 'good', subjectId: good.id }),
    );
    for (const of of both) {
      const price = async () => {
        await tellPages(market);
        return (await get(path, { of })).text;
      };
      await expect.poll(price, { timeout: 20_000, interval: 25 }).toContain('<p>200</p>');
    }
  });
});

it('every page that reads a query is among those whose query is kept apart', () => {
  const folder = join(import.meta.dirname, '../../routes/[market]');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const readers = files.filter(
    (file) =>
      /\+(page|server|page\.server)\.ts$/.test(file) &&
      readFileSync(join(folder, file), 'utf8').includes('searchParams'),
  );
  expect(readers.length).toBeGreaterThan(5);
  const ofOnePerson = /^(cart|checkout|orders|saved|reviews)\//;
  const forgotten = readers.filter(
    (file) => !ofOnePerson.test(file) && !asksByQuery.test(`/de-de/${file}`),
  );
  expect(forgotten).toEqual([]);
});
