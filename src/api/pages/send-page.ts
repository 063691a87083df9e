// Sends a kept page: as it is to a browser that reads brotli, unpacked to one that does not, and not at
// all to one that has it already.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import type { KeptPage } from './page-store.ts';

/** "br;q=0" says that it does not. */
export function readsBrotli(acceptEncoding: string | null | undefined): boolean {
  return (acceptEncoding ?? '').split(',').some((one) => {
    const [name = '', ...how] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === 'br' && !how.some((part) => /^q=0(\.0*)?$/.test(part));
  });
}

/** The same for one that was drawn just now, through the doors. */
export function presentPage(request: Request, page: KeptPage): Response {
  if (request.headers.get('if-none-match')?.includes(page.etag)) {
    return new Response(null, { status: 304, headers: { etag: page.etag, vary: 'accept-encoding' } });
  }
  const packed = readsBrotli(request.headers.get('accept-encoding'));
  const body = packed ? page.small : brotliDecompressSync(page.small);
  const coding: Record<string, string> = packed ? { 'content-encoding': 'br' } : {};
  return new Response(new Uint8Array(body), { headers: { ...page.headers, ...coding } });
}

export function sendPage(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  if (request.headers['if-none-match']?.includes(page.etag)) {
    response.writeHead(304, { etag: page.etag, vary: 'accept-encoding' }).end();
    return;
  }
  const packed = readsBrotli(String(request.headers['accept-encoding'] ?? ''));
  const body = packed ? page.small : brotliDecompressSync(page.small);
  response.writeHead(200, {
    ...page.headers,
    ...(packed ? { 'content-encoding': 'br' } : {}),
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
