// So many calls a minute for one address, counted in this process: a courtesy, not a wall. Where many
// replicas stand behind a proxy, the proxy is the place for more.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { whereFrom } from './where-from.ts';
import type { ApiEnv } from './app.ts';

const minute = 60_000;
const mostAddresses = 10_000;

type Counted = { since: number; calls: number };

export function limitCalls({ perMinute }: { perMinute: number }): MiddlewareHandler<ApiEnv> {
  const counted = new Map<string, Counted>();
  return async (context, next) => {
    const now = context.get('market').now().getTime();
    const address = addressOf(context);
    const before = counted.get(address);
    const fresh = before && now - before.since < minute && now >= before.since;
    const count = fresh ? before : { since: now, calls: 0 };
    if (!fresh) counted.delete(address);
    counted.set(address, count);
    forgetOldest(counted);
    count.calls += 1;
    if (count.calls <= perMinute) return next();
    const seconds = Math.ceil((count.since + minute - now) / 1000);
    context.header('retry-after', String(seconds));
    context.header('cache-control', 'no-store');
    return context.json({ error: 'too-many-calls', retryAfterSeconds: seconds }, 429);
  };
}

function forgetOldest(counted: Map<string, Counted>): void {
  const [oldest] = counted.keys();
  if (counted.size > mostAddresses && oldest !== undefined) counted.delete(oldest);
}

function addressOf(context: Context<ApiEnv>): string {
  const { settings } = context.get('market');
  return whereFrom(settings, context.req.raw, () => socketAddress(context)).address;
}

/** A request that came through no socket, such as a test's, has no address of its own. */
function socketAddress(context: Context<ApiEnv>): string {
  const { incoming } = (context.env ?? {}) as { incoming?: unknown };
  return incoming ? (getConnInfo(context).remote.address ?? '') : '';
}
