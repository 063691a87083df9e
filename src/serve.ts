// Opens the house in one process: the market, the doors (Hono in front, Kit's pages behind), the worker.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { serve as listen } from '@hono/node-server';
import { openDoors } from '#api/app.ts';
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

export async function serve(options: ServeOptions): Promise<House> {
  const { settings, connectionString, kit, clientFolder } = options;
  const market = openMarket({ settings, connectionString, gateways: openGateways(settings) });
  useMarket(market);
  await kit.init({
    env: process.env,
    read: (file) => Readable.toWeb(createReadStream(join(clientFolder, file))) as ReadableStream,
  });
  const doors = openDoors(market, {
    clientFolder,
    pages: (request, address) => kit.respond(request, { getClientAddress: () => address }),
  });
  // The port first: where it is taken nothing else was opened, and the process can end.
  const server = listen({ fetch: doors.fetch, hostname: settings.host, port: settings.port });
  await new Promise<void>((done, fail) => server.once('listening', done).once('error', fail)).catch(
    async (error) => {
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
      await market.close();
      useMarket(undefined);
    },
  };
}
