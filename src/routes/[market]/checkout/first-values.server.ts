// What the form holds when it is opened: the gift of the cart, and after a declined payment all
// that was written, found by the same secret that holds the cart.
import { typedAddress } from '#domain/addresses/typed-address.ts';
import type { Cart } from '#server/checkout/cart.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { GroupShown } from '#server/orders/group-shown.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { orderLink } from '#server/orders/secret-link.ts';
import type { CheckoutValues } from './checkout-values.ts';

type Opened = { readonly cart: Cart; readonly token: string; readonly again: string | null };

export async function firstValues(
  market: Market,
  { cart, token, again }: Opened,
): Promise<CheckoutValues> {
  const gift = cart.gift
    ? { gift: 'yes', giftMessage: cart.gift.message, giftFrom: cart.gift.from }
    : {};
  const group = again ? await ownGroup(market, { token, groupId: again }) : undefined;
  if (!group) return gift;
  return { ...typedAddress(group.shipTo), email: group.buyer.email, ...gift };
}

/** The group and its link, when this cart's secret opens it; undefined for anybody else. */
export async function ownGroup(
  market: Market,
  { token, groupId }: { token: string; groupId: string },
): Promise<(GroupShown & { readonly link: string }) | undefined> {
  const link = orderLink({ token, groupId });
  try {
    return { ...(await readGroupByLink(market, { link })), link };
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
