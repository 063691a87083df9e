// A good in the words of schema.org: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';

export type DescribedOffer = {
  readonly id: string;
  /** What tells it from the others: "blue · 38". */
  readonly name: string;
  readonly total?: Money;
  readonly status: QuoteStatus;
  readonly available: boolean;
  readonly madeToOrder: boolean;
  /** Calendar days from the order to handing over, and from there to the door. */
  readonly handling?: Span;
  readonly transit?: Span;
};

type Span = { readonly least: number; readonly most: number };

export type Described = {
  readonly shortId: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly images: readonly string[];
  readonly brand: string;
  readonly brandUrl: string;
  readonly colour?: string;
  readonly material?: string;
  readonly size?: string;
  readonly originCountry?: string;
  readonly offers: readonly DescribedOffer[];
  /** Where the price is delivered to. */
  readonly country: string;
  readonly returns?: { readonly days: number; readonly fees?: 'free' | 'buyer' };
};

const schema = 'https://schema.org/';

/** A `Product`; of several variants a `ProductGroup` of them. */
export function product(good: Described): object {
  const { offers, shortId } = good;
  const [first] = offers;
  if (offers.length < 2) {
    return {
      '@context': schema,
      '@type': 'Product',
      sku: shortId,
      ...about(good),
      ...(first ? offerOf(first, good) : {}),
    };
  }
  return {
    '@context': schema,
    '@type': 'ProductGroup',
    productGroupID: shortId,
    ...about(good),
    hasVariant: offers.map((one) => ({
      '@type': 'Product',
      sku: one.id,
      name: [good.title, one.name].filter(Boolean).join(' – '),
      image: good.images[0],
      ...offerOf(one, good),
    })),
  };
}

function about(good: Described) {
  const { title, description, url, images, brand, brandUrl, colour, material, size } = good;
  return {
    name: title,
    description,
    url,
    ...(images.length ? { image: images } : {}),
    brand: { '@type': 'Brand', name: brand, url: brandUrl },
    ...(colour ? { color: colour } : {}),
    ...(material ? { material } : {}),
    ...(size ? { size } : {}),
    ...(good.originCountry
      ? { countryOfOrigin: { '@type': 'Country', name: good.originCountry } }
      : {}),
  };
}

/** Where something is left to pay at the door there is no offer: a machine reads the price alone. */
function offerOf(offer: DescribedOffer, good: Described): { offers?: object } {
  const { total, status } = offer;
  if (!total || (status !== 'known' && status !== 'bounded')) return {};
  const { returns } = good;
  return {
    offers: {
      '@type': 'Offer',
      url: good.url,
      price: toDecimal(total),
      priceCurrency: total.currency,
      availability: schema + availability(offer),
      itemCondition: `${schema}NewCondition`,
      ...shipping(offer, total, good.country),
      ...(returns ? { hasMerchantReturnPolicy: returnPolicy(returns, good.country) } : {}),
    },
  };
}

function availability({ available, madeToOrder }: DescribedOffer): string {
  if (!available) return 'SoldOut';
  return madeToOrder ? 'MadeToOrder' : 'InStock';
}

/** The price is the one at the door: carriage adds nothing to it. */
function shipping({ handling, transit }: DescribedOffer, { currency }: Money, country: string) {
  if (!handling || !transit) return {};
  return {
    shippingDetails: {
      '@type': 'OfferShippingDetails',
      shippingRate: { '@type': 'MonetaryAmount', value: 0, currency },
      shippingDestination: { '@type': 'DefinedRegion', addressCountry: country },
      deliveryTime: {
        '@type': 'ShippingDeliveryTime',
        handlingTime: days(handling),
        transitTime: days(transit),
      },
    },
  };
}

function days({ least, most }: Span) {
  return { '@type': 'QuantitativeValue', minValue: least, maxValue: most, unitCode: 'DAY' };
}

function returnPolicy({ days, fees }: NonNullable<Described['returns']>, country: string) {
  const window = days > 0 ? 'MerchantReturnFiniteReturnWindow' : 'MerchantReturnNotPermitted';
  const paid = fees && { free: 'FreeReturn', buyer: 'ReturnFeesCustomerResponsibility' }[fees];
  return {
    '@type': 'MerchantReturnPolicy',
    applicableCountry: country,
    returnPolicyCategory: schema + window,
    ...(days > 0 ? { merchantReturnDays: days, returnMethod: `${schema}ReturnByMail` } : {}),
    ...(days > 0 && paid ? { returnFees: schema + paid } : {}),
  };
}
