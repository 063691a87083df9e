// A market for tests: its own database, copied in milliseconds from a migrated template.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Market, openMarket } from '../market.ts';
import type { PaymentGateway } from '../payments/gateway.ts';
import { readSettings } from '../settings.ts';

export const templateName = 'qafila_template';

export type TestMarket = Market & {
  /** The address of the database as its owner, past row-level security. */
  readonly ownerUrl: string;
  /** Moves the market's clock; it stands still between. */
  setNow(now: Date): void;
  /** Proves the ledger balances in every currency, then drops the database. */
  close(): Promise<void>;
};

export type TestMarketOptions = {
  readonly now?: Date;
  readonly gateways?: Record<string, PaymentGateway>;
  readonly connections?: number;
  readonly env?: Record<string, string>;
};

export async function openTestMarket(options: TestMarketOptions = {}): Promise<TestMarket> {
  const server = process.env.QAFILA_TEST_POSTGRES;
  if (!server) throw new Error('run the tests by npm test or vitest: they start a PostgreSQL first');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name} template ${templateName} strategy file_copy`);
  const ownerUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const dataFolder = await mkdtemp(join(tmpdir(), 'qafila-test-'));
  let now = options.now ?? new Date('2026-11-23T10:00:00Z');
  const market = openMarket({
    settings: readSettings({ QAFILA_DATA: dataFolder, ...options.env }),
    connectionString: ownerUrl,
    gateways: options.gateways,
    connections: options.connections,
    now: () => now,
  });
  return {
    ...market,
    now: () => now,
    ownerUrl,
    setNow: (next) => (now = next),
    async close() {
      const off = await market.pool.query(
        'select currency, sum(minor) from entries group by currency having sum(minor) <> 0',
      );
      await market.close();
      await ask(server, `drop database ${name} with (force)`);
      await rm(dataFolder, { recursive: true, force: true });
      if (off.rowCount) throw new Error(`the ledger does not balance: ${JSON.stringify(off.rows)}`);
    },
  };
}

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
