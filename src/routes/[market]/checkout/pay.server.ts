// One press of the order button: the form is checked, the gift kept, the cart paid for; and every
// outcome becomes a way on or a sentence.
import type { ShopMarket } from '#domain/markets.ts';
import { type Money, money, sum } from '#domain/money/money.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import { type PayRefused, payForCart } from '#server/checkout/pay-for-cart.ts';
import { isPriced, quoteCart } from '#server/checkout/quote-cart.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import type { Cart, Destination } from '#server/checkout/cart.ts';
import type { Market } from '#server/market.ts';
import { sayCost } from '../say-cost.ts';
import { checkForm } from './check-form.server.ts';
import type { CheckoutErrors, CheckoutValues } from './checkout-values.ts';
import { keepGift } from './keep-gift.server.ts';

export type Pressed =
  | { readonly goTo: 'gateway'; readonly url: string }
  | { readonly goTo: 'cart' }
  | { readonly goTo: 'order'; readonly link: string }
  | { readonly goTo: 'wait'; readonly groupId: string }
  | { readonly errors: CheckoutErrors; readonly status: 400 | 409 | 503 };

type ToPress = {
  readonly token: string | undefined;
  readonly values: CheckoutValues;
  readonly shopMarket: ShopMarket;
};

export function destinationOfValues(
  values: CheckoutValues,
  { country, region }: ShopMarket,
): Destination {
  const chosen = values.region || region;
  const { postcode } = values;
  return { country, ...(chosen ? { region: chosen } : {}), ...(postcode ? { postcode } : {}) };
}

export async function pressOrder(
  market: Market,
  { token, values, shopMarket }: ToPress,
): Promise<Pressed> {
  const cart = await readCart(market, { token });
  if (cart?.paid) return { goTo: 'order', link: cart.paid.link };
  if (!token || !cart || cart.lines.length === 0) return { goTo: 'cart' };
  const kept = await keepGift(market, { token, cart, values, shopMarket });
  if (kept.errors) return { errors: kept.errors, status: 400 };
  const parcels = await readParcels(market, { cart, values, shopMarket });
  const checked = checkForm(values, { shopMarket, phoneNeeded: parcels.phoneNeeded });
  if (checked.errors) return { errors: checked.errors, status: 400 };
  const another = doorChanged(parcels, { values, shopMarket });
  if (another) return { errors: another, status: 409 };
  const { buyer, shipTo } = checked;
  const gateways = Object.keys(market.gateways);
  const paid = await payForCart(market, {
    token,
    buyer,
    shipTo,
    acceptedTotal: totalShown(values, shopMarket),
    acceptedDoorCosts: values.acceptDoor === 'yes',
    method: gateways.find((name) => name === values.method) ?? gateways[0] ?? '',
  });
  return paid.refused
    ? answerRefusal(paid, { values, shopMarket })
    : { goTo: 'gateway', url: paid.redirectUrl };
}

/** The total that stood on the button; nothing when somebody wrote another thing there. */
function totalShown({ total = '' }: CheckoutValues, { currency }: ShopMarket): Money {
  return money(/^\d{1,15}$/.test(total) ? total : 0, currency);
}

type Quoted = {
  readonly cart: Cart;
  readonly values: CheckoutValues;
  readonly shopMarket: ShopMarket;
};

/** What must be known of the parcels before the form can be checked. */
async function readParcels(market: Market, { cart, values, shopMarket }: Quoted) {
  const destination = destinationOfValues(values, shopMarket);
  const { parcels, status } = await quoteCart(market, { cart, destination, gift: !!cart.gift });
  const priced = parcels.filter(isPriced);
  const atDoor = sum(
    priced.map((parcel) => parcel.atDoor),
    shopMarket.currency,
  );
  return {
    phoneNeeded: priced.some((parcel) => parcel.transport !== 'post'),
    doorCosts: status === 'partial' && priced.length === parcels.length ? atDoor : undefined,
  };
}

/** The tick was for another sum: another address asks for another one at the door. */
function doorChanged(
  { doorCosts }: { doorCosts?: Money },
  { values, shopMarket }: Omit<Quoted, 'cart'>,
) {
  if (!doorCosts || values.door === doorCosts.minor.toString()) return undefined;
  const say = checkoutMessages(shopMarket).checkout.sorry;
  const amount = isolated(formatMoney(doorCosts, shopMarket.locale));
  return { acceptDoor: say['door-changed']({ amount }) };
}

function answerRefusal(
  paid: PayRefused,
  { values, shopMarket }: { values: CheckoutValues; shopMarket: ShopMarket },
): Pressed {
  const say = checkoutMessages(shopMarket).checkout.sorry;
  const { locale } = shopMarket;
  const sorry = (text: string): Pressed => ({ errors: { _sorry: text }, status: 409 });
  switch (paid.refused) {
    case 'empty':
    case 'sold-out':
    case 'not-for-sale':
      return { goTo: 'cart' };
    case 'already-paid':
      return { goTo: 'order', link: paid.link };
    case 'payment-pending':
      return { goTo: 'wait', groupId: paid.groupId };
    case 'payment-unavailable':
      return { errors: { _sorry: say[paid.refused] }, status: 503 };
    case 'door-costs-not-accepted':
      return { errors: { acceptDoor: say[paid.refused] }, status: 400 };
    case 'price-changed': {
      const before = isolated(formatMoney(totalShown(values, shopMarket), locale));
      return sorry(say[paid.refused]({ before, now: isolated(formatMoney(paid.total, locale)) }));
    }
    case 'cannot-ship-there': {
      const place = paid.parcels
        .flatMap(({ missing }) => missing)
        .find(({ key }) => key.startsWith('missing-region'));
      if (!place) return sorry(say[paid.refused]);
      return { errors: { postcode: sayCost(place, shopMarket) }, status: 409 };
    }
    case 'gift-needs-prepaid':
    case 'no-rate':
      return sorry(say[paid.refused]);
  }
}
