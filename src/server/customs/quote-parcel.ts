// What one cooperative's goods cost delivered in one parcel: for the cart, the checkout and the charge.
import { marketBySlug } from '#domain/markets.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { deliveryTerms } from './delivery-terms.ts';
import { type GoodToQuote, variantsToShip } from './goods-to-ship.ts';
import type { CannotShip, ParcelQuote } from './parcel-quote.ts';
import { quoteWithTerms } from './quote-with-terms.ts';

export async function quoteParcel(
  market: Market,
  parcel: {
    readonly marketSlug: string;
    readonly cooperativeId: string;
    readonly destination: { readonly country: string; readonly region?: string; readonly postcode?: string };
    readonly gift: boolean;
    readonly goods: readonly GoodToQuote[];
  },
): Promise<ParcelQuote | CannotShip> {
  const shop = marketBySlug(parcel.marketSlug);
  if (!shop) throw new NotFound(`market ${parcel.marketSlug}`);
  const [terms, variants] = await Promise.all([
    deliveryTerms(market, { country: parcel.destination.country, currency: shop.currency }),
    variantsToShip(market, parcel.goods.map((good) => good.variantId)),
  ]);
  const goods = parcel.goods.map((good) => {
    const variant = variants.get(good.variantId);
    if (!variant || variant.cooperativeId !== parcel.cooperativeId) {
      throw new NotFound(`variant ${good.variantId}`);
    }
    return { ...good, variant };
  });
  return quoteWithTerms({ ...parcel, goods }, terms);
}
