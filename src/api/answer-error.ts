// How errors become answers of the API: not there 404, not allowed 403, a bug 500 without its words.
import type { Context } from 'hono';
import { Forbidden, NotFound } from '#server/not-there.ts';

export function answerError(error: Error, context: Context): Response {
  if (error instanceof NotFound) return context.json({ error: 'not-found' }, 404);
  if (error instanceof Forbidden) return context.json({ error: 'forbidden' }, 403);
  console.error(error);
  return context.json({ error: 'internal' }, 500);
}
