import { expect, test, vi } from 'vitest';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { useMarket } from '#server/current-market.ts';
import type { Market } from '#server/market.ts';
import { readSettings } from '#server/settings.ts';
import { handle, handleError } from './hooks.server.ts';

test.each([
  ['what is not there', new NotFound('good x'), 404],
  ['what is not allowed', new Forbidden('publish'), 403],
  ['a store of pictures that is away', new StorageUnavailable('https://s3.example is full'), 503],
])('%s is answered by its own status', async (_what, error, status) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const event = { request: new Request('http://x/'), url: new URL('http://x/') };
  try {
    const answer = await handleError({ error, kind: 'unknown', event } as never);
    expect(answer).toMatchObject({ status });
    expect(JSON.stringify(answer)).not.toContain('s3.example');
  } finally {
    told.mockRestore();
  }
});

test('a page lets pictures, and nothing else, come from the host that was named', async () => {
  const policy = "default-src 'self'; object-src 'none'";
  const resolve = async () =>
    new Response('x', { headers: { 'content-security-policy': policy } });
  const event = { url: new URL('http://x/de-de/'), locals: {}, request: new Request('http://x/') };
  const ask = async () =>
    (await handle({ event, resolve } as never)).headers.get('content-security-policy');
  expect(await ask()).toBe(policy);
  const settings = readSettings({ MEDIA_URL: 'https://cdn.example/x' });
  useMarket({ settings } as Market);
  try {
    expect(await ask()).toBe(`${policy}; img-src 'self' https://cdn.example`);
  } finally {
    useMarket(undefined);
  }
});
