// Readers of events (mails, cache, search …) go through them in commit order and never miss one: an
// event is readable only when no older transaction is still running.
import { sql } from 'kysely';
import type { MarketInTransaction } from '../db/in-transaction.ts';

export type Event = {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly cooperativeId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly happenedAt: Date;
};

type EventRow = {
  id: string;
  transaction: string;
  sequence: bigint;
  kind: string;
  subject_kind: string;
  subject_id: string;
  cooperative_id: string | null;
  data: Record<string, unknown>;
  happened_at: Date;
};

/**
 * The next events for this reader, at most `limit`, and its bookmark moved past them in the same
 * transaction. Another replica's reader of the same name waits for us.
 */
export async function readEvents(
  market: MarketInTransaction,
  { reader, limit = 100 }: { reader: string; limit?: number },
): Promise<Event[]> {
  await sql`insert into event_readers (name) values (${reader}) on conflict do nothing`.execute(market.db);
  const { rows: marks } = await sql<{ transaction: string; sequence: bigint }>`
    select transaction::text, sequence from event_readers where name = ${reader} for update
  `.execute(market.db);
  const mark = marks[0]!;
  const { rows } = await sql<EventRow>`
    select id, transaction::text, sequence, kind, subject_kind, subject_id, cooperative_id, data, happened_at
    from events
    where (transaction, sequence) > (${mark.transaction}::xid8, ${mark.sequence}::bigint)
      and transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction, sequence
    limit ${limit}
  `.execute(market.db);
  const last = rows.at(-1);
  if (!last) return [];
  await sql`
    update event_readers set transaction = ${last.transaction}::xid8, sequence = ${last.sequence}
    where name = ${reader}
  `.execute(market.db);
  return rows.map(presentEvent);
}

function presentEvent(row: EventRow): Event {
  return {
    id: row.id,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    cooperativeId: row.cooperative_id,
    data: row.data,
    happenedAt: row.happened_at,
  };
}
