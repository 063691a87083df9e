import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressPage } from './compress-pages.ts';

const page = '<p>azetta</p>'.repeat(500);
const asked = (encoding?: string, method = 'GET') =>
  new Request('http://localhost/', { method, headers: encoding ? { 'accept-encoding': encoding } : {} });
const answered = (body: string | null = page, type = 'text/html; charset=utf-8') =>
  new Response(body, { headers: { 'content-type': type } });

describe('a page', () => {
  it('leaves small for a browser that reads brotli, and says that it varies', async () => {
    const response = await compressPage(asked('gzip, deflate, br'), answered());
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toContain('accept-encoding');
    expect(bytes.byteLength).toBeLessThan(200);
    expect(brotliDecompressSync(bytes).toString()).toBe(page);
  });

  it('leaves as it is for a browser that does not, and varies all the same', async () => {
    const response = await compressPage(asked('gzip'), answered());
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('vary')).toContain('accept-encoding');
    expect(await response.text()).toBe(page);
  });

  it.each([
    ['a picture', answered(page, 'image/avif')],
    ['nothing', new Response(null, { status: 204 })],
  ])('%s passes untouched', async (_, response) => {
    expect(await compressPage(asked('br'), response)).toBe(response);
  });

  it('tells nobody a short answer was made longer', async () => {
    const response = await compressPage(asked('br'), answered('<p>a</p>'));
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('<p>a</p>');
  });
});
