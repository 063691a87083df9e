// The ledger's SQL: accounts are opened on first use, in one order, so that two transfers never wait
// for each other in a circle.
import { sql } from 'kysely';
import type { AccountKey } from '#domain/ledger/accounts.ts';
import { newId } from '../market.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Entry, TransferToPost } from './post-transfer.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

export async function insertTransfer(
  market: MarketInTransaction,
  transfer: TransferToPost,
): Promise<boolean> {
  const row = await market.db
    .insertInto('transfers')
    .values({
      id: transfer.id,
      kind: transfer.kind,
      state: 'posted',
      subject_kind: transfer.subjectKind,
      subject_id: transfer.subjectId,
      reason: transfer.reason ?? null,
      effective_at: transfer.effectiveAt,
      posted_at: market.now(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findOrOpenAccounts(
  market: MarketInTransaction,
  keys: readonly AccountKey[],
): Promise<Map<string, string>> {
  const wanted = new Map(keys.map((key) => [accountName(key), key]));
  const sorted = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
  const columns = {
    ids: sorted.map(() => newId(market)),
    codes: sorted.map((key) => key.code),
    owners: sorted.map((key) => key.ownerId ?? null),
    currencies: sorted.map((key) => key.currency),
    cooperatives: sorted.map((key) => key.cooperativeId ?? null),
  };
  const asked = sql`unnest(
    ${columns.ids}::uuid[], ${columns.codes}::text[], ${columns.owners}::uuid[],
    ${columns.currencies}::text[], ${columns.cooperatives}::uuid[]
  ) as asked (id, code, owner_id, currency, cooperative_id)`;
  await sql`
    insert into accounts (id, code, owner_id, currency, cooperative_id, opened_at)
    select id, code, owner_id, currency, cooperative_id, ${market.now()}::timestamptz from ${asked}
    on conflict do nothing
  `.execute(market.db);
  const { rows } = await sql<{ id: string; code: string; owner_id: string | null; currency: string }>`
    select accounts.id, accounts.code, accounts.owner_id, accounts.currency
    from ${asked}
    join accounts on accounts.code = asked.code and accounts.currency = asked.currency
      and coalesce(accounts.owner_id, ${nobody}::uuid) = coalesce(asked.owner_id, ${nobody}::uuid)
  `.execute(market.db);
  return new Map(
    rows.map((row) => [[row.code, row.owner_id ?? '', row.currency].join('|'), row.id]),
  );
}

export async function insertEntries(
  market: MarketInTransaction,
  transferId: string,
  entries: readonly Entry[],
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  await market.db
    .insertInto('entries')
    .values(
      entries.map(({ account, amount }) => ({
        transfer_id: transferId,
        account_id: accounts.get(accountName(account))!,
        minor: amount.minor,
        currency: amount.currency,
      })),
    )
    .execute();
}

function accountName({ code, ownerId, currency }: AccountKey): string {
  return [code, ownerId ?? '', currency].join('|');
}
