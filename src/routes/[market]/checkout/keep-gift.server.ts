// The gift as the checkout's form has it, kept with the cart before anything is paid. A form that
// says what the cart says already changes nothing, so that a second press finds the same order.
import type { ShopMarket } from '#domain/markets.ts';
import type { Cart } from '#server/checkout/cart.ts';
import { setGift } from '#server/checkout/set-gift.ts';
import type { Market } from '#server/market.ts';
import { saySorry } from '../cart/say-sorry.ts';
import type { CheckoutErrors, CheckoutValues } from './checkout-values.ts';

type ToKeep = {
  readonly token: string;
  readonly cart: Cart;
  readonly values: CheckoutValues;
  readonly shopMarket: ShopMarket;
};

export async function keepGift(
  market: Market,
  { token, cart, values, shopMarket }: ToKeep,
): Promise<{ readonly errors?: CheckoutErrors }> {
  const message = (values.giftMessage ?? '').replace(/\r\n/g, '\n');
  const from = values.giftFrom ?? '';
  const gift = values.gift === 'yes' ? { message, from, hidesPrice: true } : undefined;
  const same = cart.gift?.message === gift?.message && cart.gift?.from === gift?.from;
  if (same && !cart.gift === !gift) return {};
  const set = await setGift(market, { token, gift });
  if (!set.refused) return {};
  const name = set.refused === 'name-too-long' ? 'giftFrom' : 'giftMessage';
  return { errors: { [name]: saySorry(set, shopMarket) } };
}
