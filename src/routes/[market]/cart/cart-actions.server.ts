// What a form of the cart asks for: add (from a good's page), change, remove, gift, or the new
// price.
import type { Market } from '#server/market.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { keptAs } from '#domain/pseudo-markets.ts';
import { addToCart } from '#server/checkout/add-to-cart.ts';
import { changeCartLine } from '#server/checkout/change-cart-line.ts';
import { readCart } from '#server/checkout/read-cart.ts';
import { refreshCart } from '#server/checkout/refresh-cart.ts';
import { setGift } from '#server/checkout/set-gift.ts';
import { giftOf, text } from './form-text.ts';

type Asked = {
  readonly form: FormData;
  readonly token: string | undefined;
  readonly shopMarket: ShopMarket;
};

/** What could not be done, for the sentence beside the form it came from. */
export type CartSorry = {
  readonly refused: string;
  readonly variantId?: string;
  readonly left?: number;
  readonly most?: number;
  readonly length?: number;
};

export type CartDone = { readonly token?: string; readonly sorry?: CartSorry };

export async function doWithCart(market: Market, asked: Asked): Promise<CartDone> {
  switch (text(asked.form, 'do')) {
    case 'change':
      return change(market, asked);
    case 'gift':
      return gift(market, asked);
    case 'new-price':
      return takeNewPrices(market, asked);
    default:
      return add(market, asked);
  }
}

async function add(market: Market, { form, token, shopMarket }: Asked): Promise<CartDone> {
  const variantId = text(form, 'variantId');
  const quantity = Number(text(form, 'quantity') || 1);
  if (!isUuid(variantId)) return { sorry: { refused: 'not-for-sale' } };
  const request = { token, marketSlug: keptAs(shopMarket), variantId, quantity };
  const added = await addToCart(market, request);
  if (added.refused) return { sorry: { ...added, variantId } };
  if (form.get('gift') === 'yes') {
    const cart = await readCart(market, { token: added.token });
    const plain = { message: '', from: '', hidesPrice: true };
    if (!cart?.gift) await setGift(market, { token: added.token, gift: plain });
  }
  return { token: added.token };
}

async function change(market: Market, { form, token = '' }: Asked): Promise<CartDone> {
  const variantId = text(form, 'variantId');
  const quantity = form.has('remove') ? 0 : Number(text(form, 'quantity') || NaN);
  const changed = await changeCartLine(market, { token, variantId, quantity });
  return changed.refused ? { sorry: { ...changed, variantId } } : {};
}

async function gift(market: Market, { form, token = '' }: Asked): Promise<CartDone> {
  const set = await setGift(market, { token, gift: form.has('off') ? undefined : giftOf(form) });
  return set.refused ? { sorry: set } : {};
}

async function takeNewPrices(market: Market, { token = '' }: Asked): Promise<CartDone> {
  const cart = await readCart(market, { token });
  if (!cart) return { sorry: { refused: 'no-cart' } };
  const refreshed = await refreshCart(market, { token, cart });
  return refreshed.refused ? { sorry: { refused: refreshed.refused } } : {};
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
