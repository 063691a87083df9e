// The market is what every verb is handed first: the database, the clock, the dice and the gateways.
// It is built once by a door and passed down; tests build their own.
import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { newId as idFrom } from '#domain/ids/id.ts';
import { openPool } from './db/pool.ts';
import type { DB } from './db/schema.ts';
import type { PaymentGateway } from './payments/gateway.ts';
import type { Settings } from './settings.ts';

export type Market = {
  readonly db: Kysely<DB>;
  readonly pool: pg.Pool;
  readonly settings: Settings;
  readonly gateways: Readonly<Record<string, PaymentGateway>>;
  now(): Date;
  random(bytes: number): Uint8Array;
};

export type MarketParts = {
  readonly settings: Settings;
  readonly connectionString: string;
  readonly gateways?: Readonly<Record<string, PaymentGateway>>;
  readonly now?: () => Date;
  readonly connections?: number;
};

export function openMarket(parts: MarketParts): Market & { close(): Promise<void> } {
  const pool = openPool({ connectionString: parts.connectionString, max: parts.connections });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    pool,
    settings: parts.settings,
    gateways: parts.gateways ?? {},
    now: parts.now ?? (() => new Date()),
    random: (bytes) => randomBytes(bytes),
    close: () => db.destroy(),
  };
}

export function newId(market: Pick<Market, 'now' | 'random'>): string {
  return idFrom(market.now(), market.random);
}
