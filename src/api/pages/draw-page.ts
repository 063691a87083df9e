// Draws a public page that is not kept: once for everybody who asks at the same time, from its address
// alone. No header and no cookie of the one who asked first reaches what the others will read.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Tag } from '#server/pages/tags.ts';
import type { KeptPage, PageStore } from './page-store.ts';

const compress = promisify(brotliCompress);
const quality = 7;
const longestMilliseconds = 10 * 60_000;
const day = 86_400_000;

/** Which things a page shows, said by the page; never sent on. */
export const showsHeader = 'x-page-shows';
const ours = new Set([showsHeader, 'content-length', 'content-encoding', 'date', 'connection']);

/** What is not kept (a redirect, an error) is answered anew to each who asked. */
export type Drawn = { readonly page: KeptPage } | { readonly answer: () => Response };

export type DrawPage = (address: string) => Promise<Drawn>;

type Drawing = {
  readonly store: PageStore;
  readonly origin: string;
  now(): Date;
  respond(request: Request): Promise<Response>;
};

export function pageDrawer({ store, origin, now, respond }: Drawing): DrawPage {
  const underway = new Map<string, Promise<Drawn>>();

  async function draw(address: string): Promise<Drawn> {
    const since = store.moment();
    const answer = await respond(new Request(origin + address, { headers: { accept: 'text/html' } }));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!mayBeKept(answer)) return { answer: () => anew(answer, bytes) };
    const page = await toKeep({ address, answer, bytes, now: now().getTime() });
    store.keep(page, since);
    return { page };
  }

  return (address) => {
    const drawing = underway.get(address) ?? draw(address).finally(() => underway.delete(address));
    underway.set(address, drawing);
    return drawing;
  };
}

function anew({ status, headers }: Response, bytes: Uint8Array<ArrayBuffer>): Response {
  const empty = bytes.byteLength === 0;
  return new Response(empty ? null : bytes, { status, headers: new Headers(headers) });
}

function mayBeKept({ status, headers }: Response): boolean {
  const control = headers.get('cache-control') ?? '';
  return status === 200 && control.includes('public') && !headers.has('set-cookie');
}

type ToKeep = {
  readonly address: string;
  readonly answer: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly now: number;
};

async function toKeep({ address, answer, bytes, now }: ToKeep): Promise<KeptPage> {
  const small = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  const tomorrow = (Math.floor(now / day) + 1) * day;
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ours.has(name)));
  const shows = (answer.headers.get(showsHeader) ?? 'lists').split(' ') as Tag[];
  return {
    address,
    headers: { ...headers, etag, vary: 'accept-encoding' },
    etag,
    small,
    tags: shows,
    until: Math.min(now + longestMilliseconds, tomorrow),
  };
}
