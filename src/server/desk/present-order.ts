// Orders as they leave the desk's reading room: every amount with its currency, every rule with
// its age.
import type { QuoteLine, Says } from '#domain/landed-cost/quote.ts';
import type { Currency } from '#domain/money/currency.ts';
import { fromJson, type Money, money } from '#domain/money/money.ts';
import { dayOf } from '#domain/time/day.ts';
import type {
  findGroup,
  findLines,
  findOperations,
  findOrders,
  findPapers,
  findPayments,
  findShares,
} from './store-of-orders.ts';

type Row<Find extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Find>
>[number];
type GroupRow = NonNullable<Awaited<ReturnType<typeof findGroup>>>;
type OrderRow = Row<typeof findOrders>;

/** A line of the frozen quote, with how old its source was on the day it was quoted. */
export type FrozenLine = {
  readonly kind: QuoteLine['kind'];
  readonly says: Says;
  readonly rule: string;
  readonly rate?: string;
  readonly amount: Money;
  readonly when: 'now' | 'at-door';
  readonly status: string;
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: string;
  readonly sourceAgeDays?: number;
};

export function presentGroup(group: GroupRow) {
  const shipTo = group.ship_to as {
    name?: string;
    addressLines?: string[];
    city?: string;
    region?: string;
    postcode?: string;
    country?: string;
  };
  return {
    id: group.id,
    number: group.number,
    state: group.state,
    marketSlug: group.market_slug,
    demo: group.demo,
    buyer: {
      name: group.buyer_name,
      email: group.buyer_email,
      phone: group.buyer_phone,
      language: group.language,
    },
    shipTo: {
      lines: [
        shipTo.name,
        ...(shipTo.addressLines ?? []),
        [shipTo.postcode, shipTo.city].filter(Boolean).join(' '),
        shipTo.region,
      ].filter((line): line is string => !!line),
      country: shipTo.country,
    },
    gift: group.gift !== null,
    total: money(group.total_minor, group.currency as Currency),
    placedAt: group.placed_at,
    paidAt: group.paid_at,
    holdsUntil: group.holds_until,
  };
}

export function presentOrder(order: OrderRow) {
  const amount = (minor: bigint) => money(minor, order.currency as Currency);
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    cooperative: { name: order.cooperative_name, slug: order.cooperative_slug },
    goods: amount(order.goods_minor),
    freight: amount(order.freight_minor),
    duties: amount(order.duties_minor),
    taxes: amount(order.taxes_minor),
    fees: amount(order.fees_minor),
    total: amount(order.total_minor),
    owed: money(order.owed_minor, order.owed_currency as Currency),
    rate: {
      numerator: order.rate_numerator,
      denominator: order.rate_denominator,
      source: order.rate_source,
      on: order.rate_on,
    },
    quote: {
      status: order.quote_status,
      lane: order.lane,
      at: order.quoted_at,
      lines: frozenLines(order),
    },
    parcel: order.parcel_id
      ? {
          id: order.parcel_id,
          number: order.parcel_number!,
          state: order.parcel_state!,
          carrier: order.carrier,
          tracking: order.tracking,
        }
      : undefined,
  };
}

type StoredLine = Omit<QuoteLine, 'amount'> & {
  readonly amount: { minor: string; currency: string };
};

function frozenLines(order: OrderRow): FrozenLine[] {
  const answer = order.answer as { lanes?: { id: string; lines?: StoredLine[] }[] } | null;
  const lane = answer?.lanes?.find((one) => one.id === order.lane);
  const quotedOn = dayOf(order.quoted_at);
  return (lane?.lines ?? []).map((line) => ({
    kind: line.kind,
    says: line.says,
    rule: line.rule,
    rate: line.rate,
    amount: fromJson(line.amount),
    when: line.when,
    status: line.status,
    source: line.source,
    link: line.link,
    verifiedOn: line.verifiedOn,
    sourceAgeDays: daysBetween(line.verifiedOn, quotedOn),
  }));
}

function daysBetween(from: string, until: string): number | undefined {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
  return Number.isFinite(days) ? days : undefined;
}

export function presentLine(
  line: Row<typeof findLines>,
  shares: readonly Row<typeof findShares>[],
) {
  return {
    title: line.title,
    quantity: line.quantity,
    goodId: line.good_id,
    unit: money(line.unit_minor, line.currency as Currency),
    total: money(line.line_minor, line.currency as Currency),
    sellerUnit: money(line.seller_unit_minor, line.seller_currency as Currency),
    shares: shares
      .filter((share) => share.order_line_id === line.id)
      .map((share) => ({
        kind: share.kind,
        name: share.name,
        amount: money(share.minor, share.currency as Currency),
      })),
  };
}

export function presentPaper(paper: Row<typeof findPapers>) {
  return {
    id: paper.id,
    kind: paper.kind,
    language: paper.language,
    version: paper.version,
    status: paper.status,
    createdAt: paper.created_at,
  };
}

export function presentPayment(
  payment: Row<typeof findPayments>,
  operations: readonly Row<typeof findOperations>[],
) {
  const amount = (minor: bigint) => money(minor, payment.currency as Currency);
  return {
    id: payment.id,
    gateway: payment.gateway,
    state: payment.state,
    amount: amount(payment.amount_minor),
    captured: amount(payment.captured_minor),
    refunded: amount(payment.refunded_minor),
    openedAt: payment.opened_at,
    settledAt: payment.settled_at,
    operations: operations
      .filter((operation) => operation.payment_id === payment.id)
      .map((operation) => ({
        id: operation.id,
        kind: operation.kind,
        state: operation.state,
        amount: money(operation.amount_minor, operation.currency as Currency),
        intendedAt: operation.intended_at,
        resolvedAt: operation.resolved_at,
      })),
  };
}
