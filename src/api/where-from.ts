// The address a request came to and from. ORIGIN, when set, is the only host a page ever knows; the
// forwarded headers are believed only from the proxies that were named.
import type { Settings } from '#server/settings.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export type WhereFrom = { readonly request: Request; readonly address: string };

export function whereFrom(
  settings: Pick<Settings, 'origin' | 'originGiven' | 'trustedProxies'>,
  request: Request,
  socketAddress: () => string,
): WhereFrom {
  const url = new URL(request.url);
  const origin = settings.originGiven ? settings.origin : localOrigin(settings, request);
  const target = `${origin}${url.pathname}${url.search}`;
  return {
    request: target === request.url ? request : new Request(target, request),
    address: clientAddress(settings, request, socketAddress()),
  };
}

/** Without ORIGIN the house answers on this machine only: localhost and 127.0.0.1 are both itself. */
function localOrigin(settings: Pick<Settings, 'origin'>, request: Request): string {
  const host = request.headers.get('host') ?? '';
  return loopback.test(host) ? `http://${host}` : settings.origin;
}

function clientAddress(
  settings: Pick<Settings, 'trustedProxies'>,
  request: Request,
  socket: string,
): string {
  const plain = socket.replace(/^::ffff:/, '');
  if (!settings.trustedProxies.includes(plain)) return plain;
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.findLast((hop) => hop && !settings.trustedProxies.includes(hop)) ?? plain;
}
