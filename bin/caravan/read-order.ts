// What one sale left behind, read from where each sum is kept: quote, payment, ledger and invoice.
import { sql } from 'kysely';
import type { Lane, Quote } from '#domain/landed-cost/quote.ts';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import { en } from '#messages/landed-cost/en.ts';
import { say } from '#messages/landed-cost/say.ts';
import type { Market } from '#server/market.ts';
import type { CostLine, LandedCost, Order } from './report.ts';

type Read = Pick<Order, 'group' | 'status' | 'total' | 'landedCost' | 'shares'> & {
  readonly sums: Pick<Order['sums'], 'quote' | 'charged' | 'ledger'>;
};

export async function readOrder(market: Market, { groupId }: { groupId: string }): Promise<Read> {
  const row = await readGroup(market, groupId);
  const total = money(row.total_minor, row.currency as Currency);
  const lane = (row.answer as Quote).lanes.find(({ id }) => id === row.lane)!;
  return {
    group: row.number,
    status: row.status,
    total,
    sums: await readSums(market, { groupId, currency: row.currency }),
    landedCost: presentCost(lane, row.origin_country ?? ''),
    shares: await readShares(market, groupId),
  };
}

/** A caravan's group holds one order of one good. */
function readGroup({ db }: Market, groupId: string) {
  return db
    .selectFrom('order_groups')
    .innerJoin('orders', 'orders.group_id', 'order_groups.id')
    .innerJoin('order_lines', 'order_lines.order_id', 'orders.id')
    .innerJoin('goods', 'goods.id', 'order_lines.good_id')
    .innerJoin('quotes', 'quotes.id', 'orders.quote_id')
    .where('order_groups.id', '=', groupId)
    .select(['order_groups.number', 'order_groups.total_minor', 'order_groups.currency'])
    .select(['quotes.answer', 'quotes.lane', 'quotes.status', 'goods.origin_country'])
    .executeTakeFirstOrThrow();
}

type Asked = { readonly groupId: string; readonly currency: string };

/** Each from its own table, in the group's currency only: another currency would be no sum of it. */
async function readSums(market: Market, { groupId, currency }: Asked): Promise<Read['sums']> {
  const { rows } = await sql<Read['sums']>`
    select
      (select sum(quotes.total_minor)::text from orders
        join quotes on quotes.id = orders.quote_id
        where orders.group_id = ${groupId} and quotes.currency = ${currency}) as quote,
      (select sum(captured_minor)::text from payments
        where group_id = ${groupId} and state = 'captured' and currency = ${currency}) as charged,
      (select sum(entries.minor)::text from transfers
        join entries on entries.transfer_id = transfers.id
        join accounts on accounts.id = entries.account_id
        where transfers.subject_kind = 'group' and transfers.subject_id = ${groupId}
          and accounts.code = 'gateway_clearing' and entries.currency = ${currency}) as ledger
  `.execute(market.db);
  return rows[0]!;
}

function presentCost(lane: Lane, origin: string): LandedCost {
  return {
    status: lane.status,
    lane: lane.id,
    claim: lane.claim,
    origin,
    atDoor: amountOf(lane.atDoor!),
    lines: lane.lines.map(
      ({ kind, when, amount, status, says, rule, rate, source, verifiedOn }): CostLine => ({
        kind,
        when,
        amount: amountOf(amount),
        status,
        says: say(en, says),
        rule,
        ...(rate ? { rate } : {}),
        source,
        verifiedOn,
      }),
    ),
  };
}

/** Stored as JSON, a quote's amounts carry their minor units as text. */
function amountOf({ minor, currency }: Money): Money {
  return money(BigInt(minor), currency);
}

async function readShares({ db }: Market, groupId: string): Promise<Order['shares']> {
  const rows = await db
    .selectFrom('order_line_shares')
    .innerJoin('orders', 'orders.id', 'order_line_shares.order_id')
    .leftJoin('people', 'people.id', 'order_line_shares.person_id')
    .where('orders.group_id', '=', groupId)
    .select(['kind', 'minor', 'order_line_shares.currency', 'public_name'])
    .select('name_consent_withdrawn_at as withdrawn')
    .orderBy('order_line_shares.id')
    .execute();
  return rows.map(({ kind, minor, currency, public_name: name, withdrawn }) => ({
    kind,
    ...(name && !withdrawn ? { who: name } : {}),
    amount: money(minor, currency as Currency),
  }));
}
