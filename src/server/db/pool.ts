// One pool of connections that act as qafila_app, so that row-level security binds the running house.
import pg from 'pg';
import { NamingClient } from './name-statements.ts';

const { builtins } = pg.types;

/** What rows hand out: bigint for int8, text for days; timestamps stay Date. */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.INT8) return (text: string) => BigInt(text);
    if (oid === builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

export type PoolOptions = {
  readonly connectionString: string;
  readonly max?: number;
  readonly actsFor?: string;
  readonly role?: 'qafila_app' | 'owner';
};

export function openPool({ connectionString, max = 10, actsFor = 'house', role = 'qafila_app' }: PoolOptions) {
  const options = [`-c qafila.acts_for=${actsFor}`, ...(role === 'owner' ? [] : [`-c role=${role}`])];
  const pool = new pg.Pool({
    connectionString,
    max,
    Client: NamingClient,
    options: options.join(' '),
    types: typeParsers,
    application_name: 'qafila',
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
  });
  // Without a listener a connection dropped by the server ends the whole process.
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
  return pool;
}
