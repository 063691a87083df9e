// Pages leave as brotli where the browser reads it: a page of 50 KB is 10 KB on the wire. Level 5 costs
// about a millisecond of another thread. What is already compressed, or small, passes through.
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { readsBrotli } from './pages/send-page.ts';

const compress = promisify(brotliCompress);
const worthwhile = /^(text\/|application\/(json|xml|rss\+xml|manifest\+json)|image\/svg)/;
const leastBytes = 1024;

export async function compressPage(request: Request, response: Response): Promise<Response> {
  const { headers } = response;
  const compressible =
    request.method === 'GET' &&
    response.body !== null &&
    !headers.has('content-encoding') &&
    // What says so is long and is sent while it is made: it is never held whole.
    !headers.get('cache-control')?.includes('no-transform') &&
    worthwhile.test(headers.get('content-type') ?? '');
  if (!compressible) return response;
  const varied = new Headers(headers);
  varied.append('vary', 'accept-encoding');
  const { status, statusText } = response;
  if (!readsBrotli(request.headers.get('accept-encoding'))) {
    return new Response(response.body, { status, statusText, headers: varied });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength < leastBytes) return new Response(bytes, { status, statusText, headers: varied });
  const small = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  varied.set('content-encoding', 'br');
  varied.delete('content-length');
  return new Response(new Uint8Array(small), { status, statusText, headers: varied });
}
