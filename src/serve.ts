// Opens the house in one process: the market, the doors (Hono in front, Kit's pages behind), the worker.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createServer, type RequestListener, type ServerOptions } from 'node:http';
import { serve as listen } from '@hono/node-server';
import { openDoors } from '#api/app.ts';
import { type KeptPages, keepPages } from '#api/pages/keep-pages.ts';
import { useMarket } from '#server/current-market.ts';
import { type Market, openMarket } from '#server/market.ts';
import { openGateways } from '#server/payments/open-gateways.ts';
import type { Settings } from '#server/settings.ts';
import { openWorker } from './worker.ts';

export type House = {
  readonly address: string;
  readonly market: Market;
  close(): Promise<void>;
};

type Kit = {
  init(options: {
    env: Record<string, string | undefined>;
    read(file: string): ReadableStream;
  }): Promise<void>;
  respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
};

export type ServeOptions = {
  readonly settings: Settings;
  readonly connectionString: string;
  /** Kit's server, and the folder of what the browser may fetch: both made by the build. */
  readonly kit: Kit;
  readonly clientFolder: string;
  readonly worker?: boolean;
};

/** A page that is kept leaves before the doors are asked: it needs none of them. */
function keptFirst(pages: KeptPages) {
  return (options: ServerOptions, others: RequestListener) =>
    createServer(options, (request, response) => {
      if (!pages.answer(request, response)) others(request, response);
    });
}

export async function serve(options: ServeOptions): Promise<House> {
  const { settings, connectionString, kit, clientFolder } = options;
  const market = openMarket({ settings, connectionString, gateways: openGateways(settings) });
  useMarket(market);
  await kit.init({
    env: process.env,
    read: (file) => Readable.toWeb(createReadStream(join(clientFolder, file))) as ReadableStream,
  });
  const respond = (request: Request, address: string) =>
    kit.respond(request, { getClientAddress: () => address });
  const pages = await keepPages(market, {
    connectionString,
    respond: (request) => respond(request, 'nobody'),
  });
  const doors = openDoors(market, { clientFolder, pages: respond, draw: pages.draw });
  // The port first: where it is taken nothing else was opened, and the process can end.
  const server = listen({
    fetch: doors.fetch,
    hostname: settings.host,
    port: settings.port,
    createServer: keptFirst(pages) as typeof createServer,
  });
  await new Promise<void>((done, fail) => server.once('listening', done).once('error', fail)).catch(
    async (error) => {
      await pages.close();
      await market.close();
      throw error;
    },
  );
  const worker = options.worker === false ? undefined : await openWorker(market, connectionString);
  const { port } = server.address() as { port: number };
  return {
    address: `http://${settings.host === '127.0.0.1' ? 'localhost' : settings.host}:${port}`,
    market,
    async close() {
      await new Promise((done) => server.close(done));
      await worker?.close();
      await pages.close();
      await market.close();
      useMarket(undefined);
    },
  };
}
