// What the desk reads across the rooms, in plain SQL; it writes nothing.
import { sql } from 'kysely';
import type { Market } from '../market.ts';
import type { Cursor } from './cursor.ts';

export type WaitingRow = {
  kind: string;
  id: string;
  link: string;
  name: string | null;
  for_whom: string | null;
  since: Date;
};

/** The oldest of every kind that waits: as many of each as the whole page holds. */
export async function findWaiting(market: Market, limit: number): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    (select 'payment-in-doubt' as kind, payments.id, order_groups.number as link,
      order_groups.number as name,
      payments.gateway as for_whom, payments.opened_at as since
    from payments join order_groups on order_groups.id = payments.group_id
    where payments.state = 'in_doubt' order by since limit ${limit})
    union all
    (select 'refund-owed', payment_operations.id, order_groups.number, order_groups.number,
      order_groups.buyer_name, payment_operations.intended_at
    from payment_operations
    join payments on payments.id = payment_operations.payment_id
    join order_groups on order_groups.id = payments.group_id
    where payment_operations.kind = 'refund' and payment_operations.state in ('intent', 'in_doubt')
    order by intended_at limit ${limit})
    union all
    (select 'mail-failed', id, id::text, subject, recipient, queued_at
    from mails where state = 'failed' order by queued_at limit ${limit})
    union all
    (select 'order-paid', orders.id, order_groups.number, orders.number, cooperatives.name,
      order_groups.paid_at
    from orders
    join order_groups on order_groups.id = orders.group_id
    join cooperatives on cooperatives.id = orders.cooperative_id
    where orders.state = 'paid' and order_groups.paid_at is not null order by paid_at limit ${limit})
    union all
    (select case goods.state when 'submitted' then 'good-submitted' else 'good-drafted' end,
      goods.id,
      goods.id::text, coalesce(goods.own_title, goods.form), cooperatives.name,
      coalesce(goods.submitted_at, goods.created_at) as since
    from goods join cooperatives on cooperatives.id = goods.cooperative_id
    where goods.state in ('submitted', 'draft') order by since limit ${limit})
    union all
    (select 'withdrawal-received', withdrawals.id, order_groups.number, orders.number,
      withdrawals.name, withdrawals.stated_at
    from withdrawals
    join orders on orders.id = withdrawals.order_id
    join order_groups on order_groups.id = orders.group_id
    where withdrawals.state = 'received' order by stated_at limit ${limit})
    union all
    (select 'review-written', reviews.id, reviews.id::text, order_lines.title, cooperatives.name,
      reviews.written_at
    from reviews
    join order_lines on order_lines.id = reviews.order_line_id
    join cooperatives on cooperatives.id = reviews.cooperative_id
    where reviews.state = 'written' order by written_at limit ${limit})
    union all
    (select 'cooperative-' || state, id, slug, name, contact_name, applied_at
    from cooperatives where state in ('applied', 'in-review') order by applied_at limit ${limit})
  `.execute(market.db);
  return rows;
}

export async function countWaiting(market: Market): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select 'goods' as kind, count(*)::int as count from goods where state in ('submitted', 'draft')
    union all select 'orders', count(*)::int from orders where state = 'paid'
    union all
    select 'cooperatives', count(*)::int from cooperatives where state in ('applied', 'in-review')
    union all select 'reviews', count(*)::int from reviews where state = 'written'
    union all select 'outbox', count(*)::int from mails where state in ('waiting', 'failed')
  `.execute(market.db);
  return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
}

export type MailRow = {
  id: string;
  kind: string;
  recipient: string;
  language: string;
  subject: string;
  state: string;
  attempts: number;
  last_error: string | null;
  queued_at: Date;
  sent_at: Date | null;
};

export async function listMailRows(
  market: Market,
  { states, after, limit }: { states: readonly string[]; after?: Cursor; limit: number },
): Promise<MailRow[]> {
  const { rows } = await sql<MailRow>`
    select id, kind, recipient, language, subject, state, attempts, last_error,
      date_trunc('milliseconds', queued_at) as queued_at, sent_at
    from mails
    where state = any(${states}::text[])
      and (${after?.at ?? null}::timestamptz is null
        or (date_trunc('milliseconds', queued_at), id)
          < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by date_trunc('milliseconds', queued_at) desc, id desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}

export function findMail(market: Market, id: string) {
  return market.db
    .selectFrom('mails')
    .select([
      'id',
      'kind',
      'recipient',
      'language',
      'subject',
      'body_text',
      'state',
      'attempts',
      'last_error',
      'queued_at',
      'sent_at',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
}

export type EventRow = {
  sequence: bigint;
  kind: string;
  subject_kind: string;
  subject_id: string;
  cooperative_name: string | null;
  data: Record<string, unknown>;
  happened_at: Date;
  by: string | null;
};

export async function listEventRows(
  market: Market,
  {
    kind,
    subjectId,
    before,
    limit,
  }: { kind?: string; subjectId?: string; before?: bigint; limit: number },
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select events.sequence, events.kind, subject_kind, subject_id,
      cooperatives.name as cooperative_name, data, happened_at, people.name as by
    from events
    left join cooperatives on cooperatives.id = events.cooperative_id
    left join people on people.id::text = events.data ->> 'by'
    where (${kind ?? null}::text is null or events.kind = ${kind ?? null})
      and (${subjectId ?? null}::uuid is null or subject_id = ${subjectId ?? null}::uuid)
      and (${before ?? null}::bigint is null or events.sequence < ${before ?? null}::bigint)
    order by events.sequence desc
    limit ${limit}
  `.execute(market.db);
  return rows;
}
