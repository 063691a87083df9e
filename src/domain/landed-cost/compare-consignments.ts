// Sending the orders of several sellers as one consignment, or as the separate orders they are. What
// one seller was asked for at once is one consignment by law and is never cut into smaller ones.
import { compare, type Money, subtract, sum, toDecimal } from '#domain/money/money.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { Quote, Says } from './quote.ts';
import type { RuleBook } from './rule.ts';
import { nameOf, type Shipment } from './shipment.ts';

export type Compared = {
  readonly together: Quote;
  readonly apart: readonly Quote[];
  /** The cheapest lane of each; absent where one of them has no lane to sell by. */
  readonly deliveredTogether?: Money;
  readonly deliveredApart?: Money;
  readonly cheaper?: 'together' | 'apart';
  readonly says?: Says;
};

export type ConsignmentsCompared =
  | Compared
  | { readonly refused: 'one-order'; readonly seller: string; readonly says: Says }
  | { readonly refused: 'other-goods' };

/**
 * `together` holds every line with its seller; `apart` the same lines, a shipment a seller, each with
 * its own freight. Only real orders of different sellers are compared.
 */
export function compareConsignments(
  { together, apart }: { readonly together: Shipment; readonly apart: readonly Shipment[] },
  rules: RuleBook,
): ConsignmentsCompared {
  const twice = sellerTwice(apart);
  if (twice !== undefined) {
    return {
      refused: 'one-order',
      seller: twice,
      says: { key: 'consignment-one-order', values: {} },
    };
  }
  if (goodsOf([together]) !== goodsOf(apart)) return { refused: 'other-goods' };
  return compareQuotes(
    quoteDelivery(together, rules),
    apart.map((shipment) => quoteDelivery(shipment, rules)),
  );
}

/** The same of quotes that were made already: of one consignment, and of its orders one by one. */
export function compareQuotes(one: Quote, many: readonly Quote[]): Compared {
  const deliveredTogether = cheapestOf(one);
  const each = many.map(cheapestOf).filter((amount) => amount !== undefined);
  if (!deliveredTogether || each.length < many.length) return { together: one, apart: many };
  const deliveredApart = sum(each, deliveredTogether.currency);
  const quotes = { together: one, apart: many, deliveredTogether, deliveredApart };
  return { ...quotes, ...verdict(deliveredTogether, deliveredApart) };
}

function verdict(together: Money, apart: Money): { cheaper?: 'together' | 'apart'; says: Says } {
  const order = compare(together, apart);
  if (order === 0) return { says: { key: 'consignment-alike', values: {} } };
  const cheaper = order < 0 ? 'together' : 'apart';
  const saved = order < 0 ? subtract(apart, together) : subtract(together, apart);
  const values = { saved: `${toDecimal(saved)} ${saved.currency}` };
  return { cheaper, says: { key: `consignment-cheaper-${cheaper}`, values } };
}

// A line that names no seller may be anybody's: two shipments of such lines may be one order.
function sellerTwice(apart: readonly Shipment[]): string | undefined {
  const seen = new Set<string>();
  for (const { lines } of apart) {
    const sellers = new Set(lines.map(({ seller = '' }) => seller));
    for (const seller of sellers) {
      if (seen.has(seller)) return seller;
      seen.add(seller);
    }
  }
  return undefined;
}

function goodsOf(shipments: readonly Shipment[]): string {
  const lines = shipments.flatMap((shipment) => shipment.lines);
  return JSON.stringify(
    lines
      .map((line) => [
        nameOf(line),
        line.seller ?? '',
        String(line.value.minor),
        line.value.currency,
        line.quantity,
      ])
      .map((one) => JSON.stringify(one))
      .sort(),
  );
}

/** The price by which an order is sold, where it can be. */
export function cheapestOf({ cheapest, lanes }: Quote): Money | undefined {
  return lanes.find(({ id }) => id === cheapest)?.delivered;
}
