// One order of a group, from its rows and the quote it was accepted on.
import type { Journey } from '#domain/freight/arrival-range.ts';
import { checkFacts, type GoodFacts } from '#domain/craft/good-facts.ts';
import type { Lane, QuoteLine, QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Currency } from '#domain/money/currency.ts';
import { fromJson, type MoneyJson, money, zero } from '#domain/money/money.ts';
import type { LineJson, OrderRow } from './group-store.ts';
import type { LineShown, OrderShown, PriceLineShown } from './group-shown.ts';

export function presentOrder(row: OrderRow): OrderShown {
  const currency = row.currency as Currency;
  const lane = acceptedLane(row);
  return {
    orderId: row.id,
    number: row.number,
    state: row.state,
    cooperative: {
      id: row.cooperative_id,
      name: row.cooperative_name,
      ...(row.cooperative_name_arabic ? { nameArabic: row.cooperative_name_arabic } : {}),
      slug: row.slug,
      place: row.place,
      contactName: row.contact_name,
      contactEmail: row.contact_email ?? undefined,
      contactLanguage: row.contact_language,
    },
    lines: row.lines.map((line) => presentLine(line, currency)),
    goods: money(row.goods_minor, currency),
    freight: money(row.freight_minor, currency),
    duties: money(row.duties_minor, currency),
    taxes: money(row.taxes_minor, currency),
    fees: money(row.fees_minor, currency),
    total: money(row.total_minor, currency),
    owed: money(row.owed_minor, row.owed_currency as Currency),
    rate: {
      from: row.owed_currency as Currency,
      to: currency,
      numerator: row.rate_numerator,
      denominator: row.rate_denominator,
      source: row.rate_source,
      on: row.rate_on,
    },
    quoteStatus: row.status as QuoteStatus,
    priceLines: (lane?.lines ?? []).map(presentPriceLine),
    atDoor: lane?.atDoor ? fromJson(lane.atDoor) : zero(currency),
    parcel: {
      id: row.parcel_id,
      number: row.parcel_number,
      state: row.parcel_state,
      lane: row.lane,
      carrier: row.carrier ?? undefined,
      service: row.service ?? undefined,
      tracking: row.tracking ?? undefined,
      journey: (row.answer as { readonly journey?: Journey }).journey,
    },
  };
}

/** As the quote is stored: money inside is text. */
type StoredLine = Omit<QuoteLine, 'amount' | 'base'> & { readonly amount: MoneyJson };
type StoredLane = Pick<Lane, 'id'> & {
  readonly lines?: readonly StoredLine[];
  readonly atDoor?: MoneyJson;
};

function acceptedLane(row: OrderRow): StoredLane | undefined {
  const answer = row.answer as { readonly lanes?: readonly StoredLane[] };
  return answer.lanes?.find(({ id }) => id === row.lane);
}

function presentPriceLine(line: StoredLine): PriceLineShown {
  const { kind, payer, when, status, says, source, link, verifiedOn } = line;
  return {
    kind,
    payer,
    when,
    status,
    says,
    source,
    link,
    verifiedOn,
    amount: fromJson(line.amount),
  };
}

function presentLine(line: LineJson, currency: Currency): LineShown {
  return {
    goodId: line.good_id,
    shortId: line.short_id,
    title: line.title,
    facts: factsOf(line),
    quantity: line.quantity,
    unit: money(line.unit_minor, currency),
    line: money(line.line_minor, currency),
    sellerUnit: money(line.seller_unit_minor, line.seller_currency as Currency),
    shares: line.shares.map(({ kind, minor, currency }) => ({
      kind,
      amount: money(minor, currency as Currency),
    })),
  };
}

/** Facts that today's vocabulary no longer holds are as good as missing. */
function factsOf({ facts }: LineJson): GoodFacts | undefined {
  const checked = checkFacts(facts);
  return 'refused' in checked ? undefined : checked;
}
