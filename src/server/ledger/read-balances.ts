// Balances are sums of entries, never a column: what the desk shows and the proof that all is zero.
import { sql } from 'kysely';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { Market } from '../market.ts';

export type Balance = {
  readonly code: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly amount: Money;
  readonly entries: number;
};

export async function readBalances(market: Market, { limit = 500 } = {}): Promise<Balance[]> {
  const { rows } = await sql<{
    code: string; owner_id: string | null; owner_name: string | null;
    currency: Currency; minor: string; entries: number;
  }>`
    select accounts.code, accounts.owner_id, coalesce(people.name, cooperatives.name) as owner_name,
      accounts.currency, coalesce(sum(entries.minor), 0)::text as minor, count(entries.id)::int as entries
    from accounts
    left join entries on entries.account_id = accounts.id
    left join people on people.id = accounts.owner_id
    left join cooperatives on cooperatives.id = accounts.owner_id
    group by accounts.id, people.name, cooperatives.name
    order by accounts.code, owner_name nulls first, accounts.currency
    limit ${limit}
  `.execute(market.db);
  return rows.map((row) => ({
    code: row.code,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    amount: money(row.minor, row.currency),
    entries: row.entries,
  }));
}

export type LedgerProof = {
  readonly transfers: number;
  readonly entries: number;
  /** The sum of all entries of a currency: every one is zero, or the ledger is broken. */
  readonly sums: Money[];
  /** Transfers that do not balance by themselves: none, or the ledger is broken. */
  readonly unbalanced: string[];
  readonly balanced: boolean;
};

export async function proveLedger(market: Market): Promise<LedgerProof> {
  const { rows: sums } = await sql<{ currency: Currency; minor: string; entries: number }>`
    select currency, sum(minor)::text as minor, count(*)::int as entries from entries group by currency
    order by currency
  `.execute(market.db);
  const { rows: unbalanced } = await sql<{ transfer_id: string }>`
    select transfer_id from entries group by transfer_id, currency having sum(minor) <> 0 limit 20
  `.execute(market.db);
  const { rows: transfers } = await sql<{ count: number }>`
    select count(*)::int as count from transfers
  `.execute(market.db);
  return {
    transfers: transfers[0]?.count ?? 0,
    entries: sums.reduce((whole, row) => whole + row.entries, 0),
    sums: sums.map((row) => money(row.minor, row.currency)),
    unbalanced: unbalanced.map((row) => row.transfer_id),
    balanced: unbalanced.length === 0 && sums.every((row) => row.minor === '0'),
  };
}
