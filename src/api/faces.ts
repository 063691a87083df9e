// Pictures of people, at addresses of their own: consent is asked at every request.
import { Hono } from 'hono';
import { serveFace } from '#server/consent/serve-face.ts';
import type { ApiEnv } from './app.ts';

export const faces = new Hono<ApiEnv>().get('/*', async (context) => {
  const { bytes, headers } = await serveFace(context.get('market'), { path: context.req.path });
  return context.body(bytes, 200, headers);
});
