// Where a cart is quoted for before an address is known: the market's reference region, or the
// province the buyer chose where tax differs inside the country.
import { areasOf } from '#domain/addresses/areas.ts';
import type { ShopMarket } from '#domain/markets.ts';

export type CartDestination = { readonly country: string; readonly region?: string };

const taxDiffersIn = ['CA'];

/** Whether the cart asks for the province. */
export function asksRegion({ country }: Pick<ShopMarket, 'country'>): boolean {
  return taxDiffersIn.includes(country);
}

export function destinationOf(shopMarket: ShopMarket, chosen: string | null): CartDestination {
  const { country } = shopMarket;
  const known = asksRegion(shopMarket) && areasOf(country).some(({ code }) => code === chosen);
  const region = known ? chosen! : shopMarket.region;
  return { country, ...(region ? { region } : {}) };
}

/** The part of the address that keeps the choice, while the buyer goes on. */
export function searchOf(shopMarket: ShopMarket, chosen: string | null): string {
  const { region } = destinationOf(shopMarket, chosen);
  return asksRegion(shopMarket) && chosen && region === chosen ? `?region=${region}` : '';
}
