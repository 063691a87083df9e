// What the desk reads of the ledger beyond its balances: the newest transfers with their entries.
import { sql } from 'kysely';
import type { Market } from '../market.ts';
import type { Cursor } from './cursor.ts';

export type TransferRow = {
  id: string;
  kind: string;
  state: string;
  subject_kind: string;
  subject_id: string;
  reason: string | null;
  effective_at: Date;
  group_number: string | null;
  entries: { code: string; owner: string | null; minor: string; currency: string }[];
};

export async function listTransfers(
  market: Market,
  { after, limit }: { after?: Cursor; limit: number },
) {
  const { rows } = await sql<TransferRow>`
    select transfers.id, transfers.kind, transfers.state, subject_kind, subject_id, reason,
      date_trunc('milliseconds', effective_at) as effective_at,
      coalesce(order_groups.number, by_order.number) as group_number, booked.entries
    from transfers
    left join order_groups on order_groups.id = subject_id
    left join orders on orders.id = subject_id
    left join order_groups as by_order on by_order.id = orders.group_id
    cross join lateral (
      select coalesce(json_agg(json_build_object(
        'code', accounts.code, 'owner', coalesce(people.name, cooperatives.name),
        'minor', entries.minor::text, 'currency', entries.currency)
        order by entries.id), '[]') as entries
      from entries
      join accounts on accounts.id = entries.account_id
      left join people on people.id = accounts.owner_id
      left join cooperatives on cooperatives.id = accounts.owner_id
      where entries.transfer_id = transfers.id
    ) as booked
    where ${after?.at ?? null}::timestamptz is null
      or (date_trunc('milliseconds', effective_at), transfers.id)
        < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    order by date_trunc('milliseconds', effective_at) desc, transfers.id desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}
