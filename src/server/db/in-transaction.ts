// The one way to write: a transaction in plain sight, retried whole when PostgreSQL asks for it.
import { sql, type Transaction } from 'kysely';
import type { Market } from '../market.ts';
import type { DB } from './schema.ts';

const retryable = new Set(['40001', '40P01']); // serialization failure, deadlock: retry the whole

/** A market whose db is one transaction. */
export type MarketInTransaction = Market & { readonly db: Transaction<DB> };

/**
 * Runs the work in one transaction. Inside it `market` is shadowed so that nothing escapes; no network
 * call belongs there. With `actsFor` the rows of every other cooperative are not there.
 */
export async function inTransaction<Answer>(
  market: Market,
  work: (market: MarketInTransaction) => Promise<Answer>,
  { actsFor, tries = 5 }: { actsFor?: string; tries?: number } = {},
): Promise<Answer> {
  if (market.db.isTransaction) return work(market as MarketInTransaction);
  for (let attempt = 1; ; attempt++) {
    try {
      return await market.db.transaction().execute(async (db) => {
        if (actsFor) await sql`select set_config('qafila.acts_for', ${actsFor}, true)`.execute(db);
        return work({ ...market, db });
      });
    } catch (error) {
      if (attempt >= tries || !retryable.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((done) => setTimeout(done, 2 ** attempt * 5 * Math.random()));
    }
  }
}
