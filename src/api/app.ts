// The public door in front of everything: the API, media, health; what is none of these is a page.
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { OpenAPIHono } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import type { Market } from '#server/market.ts';
import { answerError } from './answer-error.ts';
import { compressPage } from './compress-pages.ts';
import { publicAddress } from './pages/public-address.ts';
import type { DrawPage } from './pages/draw-page.ts';
import { presentPage } from './pages/send-page.ts';
import { faces } from './faces.ts';
import { gateways } from './gateways.ts';
import { whereFrom } from './where-from.ts';
import { health } from './health.ts';
import { media } from './media.ts';
import { openapi } from './openapi.ts';
import { quotes } from './quotes.ts';
import { share } from './share.ts';

export type ApiEnv = { Variables: { market: Market } };

export type Pages = {
  readonly clientFolder: string;
  pages(request: Request, clientAddress: string): Promise<Response>;
  /** Draws a page that is the same for everybody, to be kept. */
  readonly draw?: DrawPage;
};

export function openDoors(market: Market, behind?: Pages): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>();
  app.use('*', async (context, next) => {
    context.set('market', market);
    await next();
  });
  app.use('/api/*', secureHeaders());
  app.onError(answerError);
  app.route('/health', health);
  app.route('/media/share', share);
  app.route('/media/people', faces);
  app.route('/media', media);
  app.route('/api/payments', gateways);
  app.route('/api/quotes', quotes());
  app.route('/api/openapi.json', openapi);
  if (behind) openPages(app, market, behind);
  return app;
}

function openPages(app: OpenAPIHono<ApiEnv>, market: Market, behind: Pages): void {
  app.use(
    '*',
    serveStatic({
      root: behind.clientFolder,
      precompressed: true,
      rewriteRequestPath: (path) => (path.endsWith('/') ? '/nothing-is-called-this' : path),
      onFound: (path, context) => {
        const immutable = path.includes('/immutable/') || path.includes('/fonts/');
        const age = immutable ? 'max-age=31536000, immutable' : 'max-age=3600';
        context.header('cache-control', `public, ${age}`);
      },
    }),
  );
  app.get('*', async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const address = behind.draw && publicAddress(pathname + search);
    if (!address) return next();
    const drawn = await behind.draw!(address);
    const asked = context.req.raw;
    return 'page' in drawn ? presentPage(asked, drawn.page) : compressPage(asked, drawn.answer());
  });
  app.all('*', async (context) => {
    const { address, request } = whereFrom(market.settings, context.req.raw, () =>
      getConnInfo(context).remote.address ?? '',
    );
    return compressPage(request, await behind.pages(request, address));
  });
}
