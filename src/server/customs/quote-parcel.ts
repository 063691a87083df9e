// What goods cost delivered, a parcel for each cooperative: for the cart, the checkout and the charge.
import { marketBySlug } from '#domain/markets.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { deliveryTerms } from './delivery-terms.ts';
import { type GoodToQuote, variantsToShip } from './goods-to-ship.ts';
import type { CannotShip, ParcelQuote } from './parcel-quote.ts';
import { quoteWithTerms } from './quote-with-terms.ts';

type Sent = {
  readonly marketSlug: string;
  readonly destination: {
    readonly country: string;
    readonly region?: string;
    readonly postcode?: string;
  };
  readonly gift: boolean;
};

type Packed = { readonly cooperativeId: string; readonly goods: readonly GoodToQuote[] };

export async function quoteParcel(
  market: Market,
  { cooperativeId, goods, ...sent }: Sent & Packed,
): Promise<ParcelQuote | CannotShip> {
  const [quote] = await quoteParcels(market, { ...sent, parcels: [{ cooperativeId, goods }] });
  return quote!;
}

/** In their order, each quoted alone: one reading of the destination's terms, one of the goods. */
export async function quoteParcels(
  market: Market,
  { parcels, ...sent }: Sent & { readonly parcels: readonly Packed[] },
): Promise<(ParcelQuote | CannotShip)[]> {
  const shop = marketBySlug(sent.marketSlug);
  if (!shop) throw new NotFound(`market ${sent.marketSlug}`);
  if (parcels.length === 0) return [];
  const ids = new Set(parcels.flatMap(({ goods }) => goods.map((good) => good.variantId)));
  const [terms, variants] = await Promise.all([
    deliveryTerms(market, { country: sent.destination.country, currency: shop.currency }),
    variantsToShip(market, [...ids]),
  ]);
  return parcels.map(({ cooperativeId, goods }) => {
    const known = goods.map((good) => ({
      ...good,
      variant: theirs(variants, good, cooperativeId),
    }));
    return quoteWithTerms({ ...sent, cooperativeId, goods: known }, terms);
  });
}

/** A good of another cooperative is not there. */
function theirs(
  variants: ReadonlyMap<string, VariantToShip>,
  { variantId }: GoodToQuote,
  cooperativeId: string,
): VariantToShip {
  const variant = variants.get(variantId);
  if (variant?.cooperativeId !== cooperativeId) throw new NotFound(`variant ${variantId}`);
  return variant;
}
