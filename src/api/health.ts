// Honest health: 200 only while the database answers, quickly; used by start, proxies and doctor.
import { Hono } from 'hono';
import type { ApiEnv } from './app.ts';

export const health = new Hono<ApiEnv>().get('/', async (context) => {
  const market = context.get('market');
  const started = performance.now();
  const ok = await market.pool
    .query('select 1')
    .then(() => true)
    .catch(() => false);
  const milliseconds = Math.round(performance.now() - started);
  context.header('cache-control', 'no-store');
  return context.json({ ok, database: ok ? { milliseconds } : 'unreachable' }, ok ? 200 : 503);
});
