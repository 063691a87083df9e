// Pictures by their hash: every public size, cacheable for ever.
import { Hono } from 'hono';
import { serveMedia } from '#server/media/serve-media.ts';
import type { ApiEnv } from './app.ts';

export const media = new Hono<ApiEnv>().get('/*', async (context) => {
  const { bytes, headers } = await serveMedia(context.get('market'), { path: context.req.path });
  return context.body(bytes, 200, headers);
});
