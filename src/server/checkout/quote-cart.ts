// What a cart costs delivered: one parcel per cooperative, quoted by customs, added up here.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import { type Money, sum } from '#domain/money/money.ts';
import { marketBySlug } from '#domain/markets.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import { type quoteParcel, quoteParcels } from '#server/customs/quote-parcel.ts';
import type { Market } from '#server/market.ts';
import type { Cart, CartLine, Destination } from './cart.ts';

export type QuoteParcel = typeof quoteParcel;

export type CartQuote = {
  readonly parcels: readonly (ParcelQuote | CannotShip)[];
  /** Undefined as long as one parcel cannot be sent there. */
  readonly total: Money | undefined;
  /** The least sure of its parcels. */
  readonly status: QuoteStatus;
};

const leastSureFirst = ['unknown', 'partial', 'bounded', 'known'] as const;

/** The destination's terms are read once for all parcels; `quoter` stands in for the law in tests. */
export async function quoteCart(
  market: Market,
  request: { cart: Cart; destination: Destination; gift: boolean },
  quoter?: QuoteParcel,
): Promise<CartQuote> {
  const { cart, destination, gift } = request;
  const { marketSlug } = cart;
  const { currency } = marketBySlug(marketSlug)!;
  const asked = byCooperative(cart.lines).map((lines) => ({
    cooperativeId: lines[0]!.cooperativeId,
    goods: lines.map(({ variantId, quantity, sellerUnit, rate }) => ({
      variantId,
      quantity,
      sellerUnit,
      rate,
    })),
  }));
  const sent = { marketSlug, destination, gift };
  const parcels = quoter
    ? await Promise.all(asked.map((parcel) => quoter(market, { ...sent, ...parcel })))
    : await quoteParcels(market, { ...sent, parcels: asked });
  const priced = parcels.filter(isPriced);
  const whole = parcels.length > 0 && priced.length === parcels.length;
  const statuses = new Set<QuoteStatus>(priced.map((parcel) => parcel.status));
  return {
    parcels,
    total: whole
      ? sum(
          priced.map((parcel) => parcel.total),
          currency,
        )
      : undefined,
    status: whole ? leastSureFirst.find((status) => statuses.has(status))! : 'unknown',
  };
}

export function isRefused(parcel: ParcelQuote | CannotShip): parcel is CannotShip {
  return 'refused' in parcel;
}

export function isPriced(parcel: ParcelQuote | CannotShip): parcel is ParcelQuote {
  return !isRefused(parcel);
}

function byCooperative(lines: readonly CartLine[]): CartLine[][] {
  const groups = new Map<string, CartLine[]>();
  for (const line of lines) {
    groups.set(line.cooperativeId, [...(groups.get(line.cooperativeId) ?? []), line]);
  }
  // In the order of their ids, so that two carts never wait for each other in a circle.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
