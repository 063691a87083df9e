// POST /api/quotes: the delivered price of a consignment by this operator's rules, rates and carriers.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { quoteShipment } from '#server/customs/quote-shipment.ts';
import { compareQuotes } from '#domain/landed-cost/compare-consignments.ts';
import { dayOf } from '#domain/time/day.ts';
import { landedCostLanguages } from '#messages/landed-cost/landed-cost-messages.ts';
import type { ApiEnv } from './app.ts';
import { limitCalls } from './limit-calls.ts';
import { presentApart } from './shapes/present-apart.ts';
import { presentQuote } from './shapes/present-quote.ts';
import { readQuoteRequest } from './shapes/read-quote-request.ts';

export const mostQuoteBytes = 256 * 1024;
export const quotesPerMinute = 60;

/** Made for each house, so that each counts its own callers. */
export function quotes(): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post(
    '/',
    limitCalls({ perMinute: quotesPerMinute }),
    bodyLimit({
      maxSize: mostQuoteBytes,
      onError: (context) => context.json({ error: 'too-large', mostBytes: mostQuoteBytes }, 413),
    }),
    async (context) => {
      const market = context.get('market');
      context.header('cache-control', 'no-store');
      const input: unknown = await context.req.json().catch(() => notJson);
      if (input === notJson) return context.json({ error: 'not-json' }, 400);
      const asked = readQuoteRequest(input, { today: dayOf(market.now()) });
      if ('problems' in asked) {
        return context.json({ error: 'not-a-shipment', problems: asked.problems }, 422);
      }
      const wished = context.req.query('lang');
      const language = landedCostLanguages.find((one) => one === wished) ?? 'en';
      const { quote } = await quoteShipment(market, asked);
      const said = presentQuote(quote, { language });
      if (!asked.apart) return context.json(said);
      const sellers = asked.apart.map(({ seller }) => seller);
      const orders = await Promise.all(
        asked.apart.map(({ shipment }) => quoteShipment(market, { shipment })),
      );
      const compared = compareQuotes(
        quote,
        orders.map((one) => one.quote),
      );
      return context.json({ ...said, apart: presentApart(compared, { sellers, language }) });
    },
  );
}

const notJson = Symbol('not JSON');
