// The same house inside Vite's own server: what is not ours (API, media, health) is left to Kit.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { openDoors } from '#api/app.ts';
import { useMarket } from '#server/current-market.ts';
import { openMarket } from '#server/market.ts';
import { openGateways } from '#server/payments/open-gateways.ts';
import { readSettings } from '#server/settings.ts';
import { openWorker } from './worker.ts';

const ours = /^\/(api|media|health)(\/|$|\?)/;

export async function openForDevelopment() {
  const settings = readSettings(process.env);
  const connectionString = settings.databaseUrl!;
  const market = openMarket({ settings, connectionString, gateways: openGateways(settings) });
  useMarket(market);
  await openWorker(market, connectionString);
  const listener = getRequestListener(openDoors(market).fetch);
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (ours.test(request.url ?? '')) void listener(request, response);
    else next();
  };
}
