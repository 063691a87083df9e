// How errors become answers of the API: not there 404, not allowed 403, the store of pictures away
// 503, a bug 500 without its words.
import type { Context } from 'hono';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';

export function answerError(error: Error, context: Context): Response {
  if (error instanceof NotFound) return context.json({ error: 'not-found' }, 404);
  if (error instanceof Forbidden) return context.json({ error: 'forbidden' }, 403);
  if (error instanceof StorageUnavailable) {
    console.error(error.message);
    const says = 'The store of pictures and voices does not answer. Nothing was kept: try later.';
    return context.json({ error: 'storage-unavailable', says }, 503, { 'retry-after': '30' });
  }
  console.error(error);
  return context.json({ error: 'internal' }, 500);
}
