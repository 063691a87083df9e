// The database of a command: DATABASE_URL, else our own PostgreSQL, joined when it runs already.
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '#server/db/cluster.ts';
import { migrate } from '#server/db/migrate.ts';
import { type Market, openMarket } from '#server/market.ts';
import { openGateways } from '#server/payments/open-gateways.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { CommandError } from './command.ts';
import { root } from './root.ts';

export type Database = {
  readonly settings: Settings;
  readonly connectionString: string;
  /** "created", "started", "joined" for our own; "given" for DATABASE_URL. */
  readonly how: 'created' | 'started' | 'joined' | 'given';
  readonly folder?: string;
  /** Stops our own server unless somebody else uses it. */
  release(): Promise<void>;
};

export async function openDatabase(): Promise<Database> {
  const settings = readSettings({ QAFILA_DATA: join(root, '.qafila'), ...process.env });
  if (settings.databaseUrl) {
    await reach(settings.databaseUrl);
    const nothing = async () => {};
    return { settings, connectionString: settings.databaseUrl, how: 'given', release: nothing };
  }
  const cluster = await startCluster({ folder: join(settings.dataFolder, 'postgres') });
  return {
    settings,
    connectionString: cluster.url,
    how: cluster.how,
    folder: cluster.folder,
    release: async () => void (await cluster.stop()),
  };
}

async function reach(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new CommandError(`DATABASE_URL: no PostgreSQL answers there (${(error as Error).message}).`);
  } finally {
    await client.end().catch(() => {});
  }
}

export function migrateDatabase({ connectionString }: Database): Promise<string[]> {
  return migrate(connectionString, join(root, 'db/migrations'));
}

/** Opens the market on the migrated database, hands it over, and closes everything after. */
export async function withMarket<Answer>(work: (market: Market) => Promise<Answer>): Promise<Answer> {
  const database = await openDatabase();
  try {
    await migrateDatabase(database);
    const { settings, connectionString } = database;
    const gateways = openGateways(settings);
    const market = openMarket({ settings, connectionString, gateways });
    try {
      return await work(market);
    } finally {
      await market.close();
    }
  } finally {
    await database.release();
  }
}
