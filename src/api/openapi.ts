// GET /api/openapi.json: the public doors of the API, written from the very shapes that check them.
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { landedCostLanguages } from '#messages/landed-cost/landed-cost-messages.ts';
import type { ApiEnv } from './app.ts';
import { mostQuoteBytes, quotesPerMinute } from './quotes.ts';
import { quoteShape } from './shapes/quote-shape.ts';
import { shipmentShape } from './shapes/shipment-shape.ts';

const refusal = (error: string, more: z.ZodRawShape = {}) => ({
  'application/json': { schema: z.object({ error: z.literal(error), ...more }) },
});

const problem = z.object({ field: z.string(), says: z.string() });

const described = new OpenAPIHono();
const registry = described.openAPIRegistry;
registry.registerPath({
  method: 'post',
  path: '/api/quotes',
  operationId: 'quoteShipment',
  summary:
    'The delivered price of a consignment: every lane, every charge with its rule and source.',
  description:
    'Quoted by this operator’s rules. Freight left out is priced from the carriers’ tables here, ' +
    'exchange rates left out are those of the day. `on` left out is today. A status below `known` ' +
    'says what is open or missing; an estimate with its sources, never a guarantee. ' +
    `At most ${quotesPerMinute} calls a minute for one address, ${mostQuoteBytes / 1024} KB a body.`,
  request: {
    query: z.object({
      lang: z
        .enum(landedCostLanguages as unknown as [string, ...string[]])
        .default('en')
        .openapi({ description: 'The language of every sentence' }),
    }),
    body: { required: true, content: { 'application/json': { schema: shipmentShape } } },
  },
  responses: {
    200: {
      description: 'The quote, also where its status is `unknown`',
      content: { 'application/json': { schema: quoteShape } },
    },
    400: { description: 'The body is no JSON', content: refusal('not-json') },
    413: {
      description: 'The body is too large',
      content: refusal('too-large', { mostBytes: z.number() }),
    },
    422: {
      description: 'What is wrong, field by field, and what to do about it',
      content: refusal('not-a-shipment', { problems: z.array(problem) }),
    },
    429: {
      description: 'Too many calls from one address',
      content: refusal('too-many-calls', { retryAfterSeconds: z.number() }),
    },
  },
});
registry.registerPath({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'readOpenApi',
  summary: 'This document.',
  responses: {
    200: {
      description: 'OpenAPI 3.1',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
  },
});
registry.registerPath({
  method: 'get',
  path: '/health',
  operationId: 'readHealth',
  summary: 'Whether the house stands: 200 while the database answers, else 503.',
  responses: {
    200: { description: 'It stands' },
    503: { description: 'The database does not answer' },
  },
});

export function openApiDocument(origin: string) {
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Qafila',
      version: '1',
      description: 'The public API of a Qafila house. Money is whole minor units as text.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: origin }],
  });
}

export const openapi = new Hono<ApiEnv>().get('/', (context) => {
  context.header('cache-control', 'public, max-age=300');
  return context.json(openApiDocument(context.get('market').settings.origin));
});
