// Pays for a cart: quote, accept, reserve, place, and send the buyer to the gateway. The same cart
// twice (a double click, two tabs, the back button) finds the same order and the same payment.
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import { equal, type Money } from '#domain/money/money.ts';
import type { CannotShip } from '#server/customs/parcel-quote.ts';
import type { Market } from '#server/market.ts';
import type { Buyer } from '#server/orders/place-group.ts';
import type { Cart, Gift } from './cart.ts';
import { openGroupPayment } from './open-group-payment.ts';
import { placeCart } from './place-cart.ts';
import { type CartQuote, isRefused, quoteCart, type QuoteParcel } from './quote-cart.ts';
import { readCart } from './read-cart.ts';
import { refreshCart } from './refresh-cart.ts';
import { resumeGroup } from './resume-group.ts';
import { settleBefore } from './settle-before.ts';

export type ToPay = {
  readonly token: string;
  readonly buyer: Buyer;
  readonly shipTo: ShipTo;
  readonly gift?: Gift;
  /** The total the buyer saw and accepted. */
  readonly acceptedTotal: Money;
  /** She ticked that something is left to pay at the door. */
  readonly acceptedDoorCosts?: boolean;
  readonly method: string;
};

export type Paying = {
  readonly redirectUrl: string;
  readonly groupId: string;
  readonly link: string;
  readonly refused?: undefined;
};

export type PayRefused =
  | { readonly refused: 'empty' }
  | { readonly refused: 'sold-out'; readonly variantId: string; readonly left: number }
  | { readonly refused: 'not-for-sale'; readonly variantId: string }
  | { readonly refused: 'price-changed'; readonly total: Money; readonly quote: CartQuote }
  | { readonly refused: 'cannot-ship-there'; readonly parcels: readonly CannotShip[] }
  | {
      readonly refused: 'gift-needs-prepaid' | 'door-costs-not-accepted';
      readonly quote: CartQuote;
    }
  | { readonly refused: 'no-rate'; readonly from: string; readonly to: string }
  | { readonly refused: 'already-paid'; readonly groupId: string; readonly link: string }
  | { readonly refused: 'payment-pending'; readonly groupId: string; readonly link: string }
  | {
      readonly refused: 'payment-unavailable';
      /** Where the order waits, when it was placed before the gateway failed. */
      readonly groupId?: string;
      readonly link?: string;
    };

/** What a verb of this room needs to begin again with what it has just read. */
export type Again = { readonly again: true };

export async function payForCart(
  market: Market,
  request: ToPay,
  quote?: QuoteParcel,
): Promise<Paying | PayRefused> {
  for (let tries = 0; tries < 4; tries++) {
    const outcome = await tryToPay(market, request, quote);
    if (!('again' in outcome)) return outcome;
  }
  throw new Error('this cart changes faster than it can be paid for');
}

async function tryToPay(
  market: Market,
  request: ToPay,
  quoting?: QuoteParcel,
): Promise<Paying | PayRefused | Again> {
  const { token, shipTo, method } = request;
  if (!Object.hasOwn(market.gateways, method)) return { refused: 'payment-unavailable' };
  const cart = await readCart(market, { token });
  if (cart?.paid) return { refused: 'already-paid', ...cart.paid };
  if (!cart || cart.lines.length === 0) return { refused: 'empty' };
  const gift = request.gift ?? cart.gift;
  const resumed = await resumeGroup(market, { request, cart, gift });
  if (resumed) return resumed;
  const waiting = await settleBefore(market, { cart, token });
  if (waiting) return waiting;

  const trouble = troubleOf(cart);
  if (trouble) return trouble;
  const refreshed = await refreshCart(market, { token, cart });
  if (refreshed.refused) return refreshed;
  const fresh = refreshed.changed ? (await readCart(market, { token }))! : cart;
  const { country, region, postcode } = shipTo;
  const destination = { country, region, postcode };
  const quote = await quoteCart(market, { cart: fresh, destination, gift: !!gift }, quoting);
  const refusal = refuse(quote, { request, gift });
  if (refusal) return refusal;
  const placed = await placeCart(market, { request, cart: fresh, gift, quote });
  if ('again' in placed || placed.refused) return placed;
  return openGroupPayment(market, { groupId: placed.groupId, token, method });
}

function troubleOf(cart: Cart): PayRefused | undefined {
  for (const { trouble, variantId, left = 0 } of cart.lines) {
    if (trouble === 'not-for-sale') return { refused: 'not-for-sale', variantId };
    if (trouble === 'sold-out' || trouble === 'fewer-left') {
      return { refused: 'sold-out', variantId, left };
    }
  }
  return undefined;
}

/** What is not shown as it would be charged is not charged. */
function refuse(
  quote: CartQuote,
  { request, gift }: { request: ToPay; gift: Gift | undefined },
): PayRefused | undefined {
  const closed = quote.parcels.filter(isRefused);
  if (!quote.total || closed.length) return { refused: 'cannot-ship-there', parcels: closed };
  if (quote.status === 'unknown') return { refused: 'cannot-ship-there', parcels: [] };
  // Nothing may be asked at the door of somebody who was given something.
  if (gift && quote.status === 'partial') return { refused: 'gift-needs-prepaid', quote };
  if (!equalTo(quote.total, request.acceptedTotal)) {
    return { refused: 'price-changed', total: quote.total, quote };
  }
  if (quote.status === 'partial' && !request.acceptedDoorCosts) {
    return { refused: 'door-costs-not-accepted', quote };
  }
  return undefined;
}

function equalTo(total: Money, accepted: Money): boolean {
  return total.currency === accepted.currency && equal(total, accepted);
}
