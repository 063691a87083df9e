import { describe, expect, it } from 'vitest';
import { readSettings } from '#server/settings.ts';
import { whereFrom } from './where-from.ts';

const local = readSettings({ PORT: '3000' });
const published = readSettings({
  ORIGIN: 'https://shop.example',
  TRUSTED_PROXIES: '10.0.0.1,10.0.0.2',
});
const forged = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '6.6.6.6',
  forwarded: 'for=6.6.6.6;host=evil.example',
};

function ask(settings: typeof local, headers: Record<string, string>, socket = '127.0.0.1') {
  const request = new Request(`http://${headers.host ?? 'localhost:3000'}/en-gb/cart?region=ON`, {
    headers,
  });
  const { request: seen, address } = whereFrom(settings, request, () => socket);
  return { url: seen.url, address };
}

describe('the address a request came to', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])(
    'is %s itself while no ORIGIN is set',
    (host) => {
      expect(ask(local, { host }).url).toBe(new URL(`http://${host}/en-gb/cart?region=ON`).href);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    'localhost:3000.evil.example',
    '127.0.0.1.evil.example',
    '192.168.1.4:3000',
  ])('is never %s: without ORIGIN the house is on this machine only', (host) => {
    const request = new Request('http://localhost:3000/en-gb/cart', { headers: { host } });
    const { request: seen } = whereFrom(local, request, () => '127.0.0.1');
    expect(seen.url).toBe('http://localhost:3000/en-gb/cart');
  });

  it('is ORIGIN when that is set, whatever the request says', () => {
    for (const headers of [forged, { host: 'localhost:3000' }]) {
      expect(ask(published, headers).url).toBe('https://shop.example/en-gb/cart?region=ON');
    }
  });

  it('is not what a proxy forwards, not even a trusted one', () => {
    expect(ask(published, forged, '10.0.0.1').url).toBe(
      'https://shop.example/en-gb/cart?region=ON',
    );
  });

  it('keeps what was sent: the method, the headers, the body', async () => {
    const body = new URLSearchParams({ variantId: 'v' });
    const request = new Request('http://10.9.9.9/en-gb/cart', {
      method: 'POST',
      body,
      headers: { cookie: 'a=b' },
    });
    const { request: seen } = whereFrom(published, request, () => '127.0.0.1');
    expect([seen.method, seen.headers.get('cookie')]).toEqual(['POST', 'a=b']);
    expect(await seen.text()).toBe('variantId=v');
  });
});

describe('the address a request came from', () => {
  it('is the socket’s, whatever a stranger writes into X-Forwarded-For', () => {
    expect(ask(local, { 'x-forwarded-for': '6.6.6.6' }, '203.0.113.9').address).toBe('203.0.113.9');
    expect(ask(published, forged, '203.0.113.9').address).toBe('203.0.113.9');
  });

  it('is the last one a named proxy did not write itself', () => {
    const through = (forwarded: string, socket = '10.0.0.1') =>
      ask(published, { 'x-forwarded-for': forwarded }, socket).address;
    expect(through('203.0.113.9')).toBe('203.0.113.9');
    expect(through('6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
    expect(through('6.6.6.6, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9');
    expect(through('203.0.113.9', '::ffff:10.0.0.2')).toBe('203.0.113.9');
  });

  it('is the proxy’s own when it forwards nobody', () => {
    expect(ask(published, {}, '10.0.0.1').address).toBe('10.0.0.1');
    expect(ask(published, { 'x-forwarded-for': ' , 10.0.0.2' }, '10.0.0.1').address).toBe(
      '10.0.0.1',
    );
  });
});
