// The pretend gateway as one thing that opens and closes: its books, its API, its pages, its messages.
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { PretendSecret } from '#server/payments/gateways/pretend-secret.ts';
import { gatewayApi } from './api.ts';
import { openBooks } from './books.ts';
import { openFaults } from './faults.ts';
import { hostedPages } from './hosted-pages.ts';
import { openTeller } from './tell-house.ts';

export type GatewayOptions = {
  /** Where its journal lies. */
  readonly folder: string;
  readonly secret: PretendSecret;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where browsers find it; left out, its own address. */
  readonly origin?: string;
  readonly webhookUrl?: string;
  readonly faults?: boolean;
  readonly now?: () => number;
};

export type PretendGatewayServer = Awaited<ReturnType<typeof openPretendGateway>>;

export async function openPretendGateway(options: GatewayOptions) {
  const { secret, host = '127.0.0.1', now = Date.now } = options;
  const closing = new AbortController();
  const books = openBooks(join(options.folder, 'journal.jsonl'));
  const faults = options.faults ? openFaults(closing.signal) : undefined;
  const { webhookUrl } = options;
  const teller = openTeller({ books, webhookUrl, webhookSecret: secret.webhookSecret, now });
  let url = '';
  const origin = () => options.origin ?? url;
  const { tell } = teller;
  const app = new Hono();
  app.route('/', hostedPages({ books, now, tell }));
  app.route('/', gatewayApi({ books, apiKey: secret.apiKey, faults, now, origin, tell }));
  const server = await listen(app, { host, port: options.port });
  const { port } = server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const late = setInterval(() => approveLate(books, { now: now(), tell }), 1000);
  late.unref();
  teller.tell();
  return {
    url,
    books,
    faults,
    /** What its own ledger says, for tests that hold two ledgers against each other. */
    approveLate: () => approveLate(books, { now: now(), tell }),
    async close() {
      clearInterval(late);
      closing.abort();
      await teller.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      books.close();
    },
  };
}

function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<Server> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => done(server as Server));
    server.on('error', fail);
  });
}

function approveLate(
  books: ReturnType<typeof openBooks>,
  { now, tell }: { now: number; tell: () => void },
): void {
  for (const session of books.sessions()) {
    const due = session.state === 'processing' && (session.approvesAt ?? Infinity) <= now;
    if (due && books.move(session, 'captured', { at: now })) tell();
  }
}
