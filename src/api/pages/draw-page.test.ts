import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageDrawer } from './draw-page.ts';
import { openPageStore } from './page-store.ts';

const morning = new Date('2026-11-23T09:00:00Z');
const shared = { 'cache-control': 'public, max-age=0', 'content-type': 'text/html' };

function aDrawer(respond: (request: Request) => Response | Promise<Response>, now = morning) {
  const store = openPageStore({ mostBytes: 1_000_000 });
  store.setOpen(true);
  const drawn: Request[] = [];
  const draw = pageDrawer({
    store,
    origin: 'https://qafila.example',
    now: () => now,
    async respond(request) {
      drawn.push(request);
      return respond(request);
    },
  });
  return { store, draw, drawn };
}

describe('a public page', () => {
  it('is drawn once for all who ask at the same time, from its address alone', async () => {
    const { draw, drawn, store } = aDrawer(() => new Response('<p>azetta</p>', { headers: shared }));
    const all = await Promise.all([draw('/de-de/'), draw('/de-de/'), draw('/de-de/')]);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]!.url).toBe('https://qafila.example/de-de/');
    expect([...drawn[0]!.headers]).toEqual([['accept', 'text/html']]);
    const page = store.find('/de-de/', morning.getTime())!;
    expect(all).toEqual([{ page }, { page }, { page }]);
    expect(brotliDecompressSync(page.small).toString()).toBe('<p>azetta</p>');
  });

  it('grows old at midnight, because days stand on it', async () => {
    const late = new Date('2026-11-23T23:59:00Z');
    const { draw } = aDrawer(() => new Response('x', { headers: shared }), late);
    const drawn = await draw('/de-de/');
    expect(drawn).toMatchObject({ page: { until: Date.parse('2026-11-24T00:00:00Z') } });
  });

  it('keeps to itself what it shows, and is dropped by it', async () => {
    const headers = { ...shared, 'x-page-shows': 'good:a cooperative:b' };
    const { draw, store } = aDrawer(() => new Response('x', { headers }));
    const drawn = await draw('/de-de/goods/a');
    expect(drawn).toMatchObject({ page: { tags: ['good:a', 'cooperative:b'] } });
    expect('page' in drawn && Object.keys(drawn.page.headers)).not.toContain('x-page-shows');
    store.drop(['cooperative:b']);
    expect(store.find('/de-de/goods/a', 0)).toBeUndefined();
  });

  it.each([
    ['a page that is not there', new Response('no', { status: 404, headers: shared })],
    ['a page of one person', new Response('x', { headers: { 'cache-control': 'no-store' } })],
    ['a page that says nothing of it', new Response('x')],
    ['a page that sets a cookie', new Response('x', { headers: { ...shared, 'set-cookie': 'a=1' } })],
    ['another address', new Response(null, { status: 301, headers: { location: '/x' } })],
  ])('%s is answered to everybody and not kept', async (_, answer) => {
    const { draw, store } = aDrawer(() => answer);
    const all = await Promise.all([draw('/de-de/'), draw('/de-de/')]);
    for (const drawn of all) {
      if ('page' in drawn) throw new Error('it was kept');
      expect(drawn.answer().status).toBe(answer.status);
    }
    expect(store.find('/de-de/', 0)).toBeUndefined();
  });
});
