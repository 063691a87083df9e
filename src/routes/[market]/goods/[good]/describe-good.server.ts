// A good for machines: what its page says, in the words of schema.org. Nothing of the demonstration.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { colourName } from '#domain/craft/colours.ts';
import { composeDescription } from '#domain/craft/compose-description.ts';
import { composeSize } from '#domain/craft/compose-size.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { materialName } from '#domain/craft/materials.ts';
import { regionsNamedAsOrigin } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type DescribedOffer, product } from '#lib/structured/product.ts';
import { cooperativePath, goodPath } from '#lib/paths.ts';
import { wholeAddress } from '#lib/whole-address.ts';
import { currentMediaHost } from '#server/current-market.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import type { ShopVariant } from '#server/catalogue/shop-good.ts';
import { largestSize } from '#server/channels/photo-for-feeds.ts';
import type { ReturnPolicy } from '#server/channels/return-policy.ts';
import { hostedAt } from '#server/media/media-host.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';

type Page = {
  readonly good: GoodPage;
  readonly quotes: ReadonlyMap<string, ParcelQuote | CannotShip>;
  readonly shopMarket: ShopMarket;
  readonly origin: string;
  readonly returns?: ReturnPolicy;
};

export function describeGood({
  good,
  quotes,
  shopMarket,
  origin,
  returns,
}: Page): object | undefined {
  if (good.demo) return undefined;
  const { language } = shopMarket;
  const { facts, cooperative } = good;
  const host = currentMediaHost();
  const list = (names: readonly string[]) => names.join(', ') || undefined;
  const unnamed = facts.region !== undefined && regionsNamedAsOrigin.includes(facts.region);
  return product({
    shortId: good.shortId,
    title: composeTitle(facts, language),
    description: composeDescription(facts, language, shopMarket.country === 'US' ? 'in' : 'cm'),
    url: origin + goodPath(shopMarket, good),
    images: good.pictures
      .flatMap((one) => largestSize(one) ?? [])
      .slice(0, 3)
      .map((path) => wholeAddress(origin, hostedAt(host, path))),
    brand: houseName(cooperative, language),
    brandUrl: origin + cooperativePath(shopMarket, cooperative.slug),
    colour: list(facts.colours.map((id) => colourName(id, language))),
    material: list(facts.materials.map((id) => materialName(id, language))),
    size: composeSize(facts, language),
    // Two regions carry their own name as origin (EU Decision 2/2025): no country is told for them.
    ...(good.originCountry && !unnamed ? { originCountry: good.originCountry } : {}),
    offers: good.variants.map((variant) => offerOf(good, variant, quotes.get(variant.variantId))),
    country: shopMarket.country,
    ...(returns ? { returns } : {}),
  });
}

function offerOf(
  good: GoodPage,
  variant: ShopVariant,
  quote: ParcelQuote | CannotShip | undefined,
): DescribedOffer {
  const madeToOrder = good.kind === 'made-to-order';
  const offer = {
    id:
      good.variants.length > 1
        ? `${good.shortId}-${good.variants.indexOf(variant) + 1}`
        : good.shortId,
    name: variant.options.map((option) => option.value).join(' · '),
    available: !good.sold && (variant.stock > 0 || madeToOrder),
    madeToOrder,
  };
  if (!quote || 'refused' in quote) return { ...offer, status: 'unknown' };
  return { ...offer, status: quote.status, total: quote.total, ...timesOf(quote) };
}

/** The days to the door less those of making and handling are those on the way, customs among them. */
function timesOf({ arrival, journey }: ParcelQuote) {
  if (!arrival || !journey) return {};
  const { makingDays, hub } = journey;
  const handling = { least: makingDays + hub.least, most: makingDays + hub.most };
  const left = (days: number, handled: number) => Math.max(1, days - handled);
  const least = left(arrival.days.least, handling.least);
  return {
    handling,
    transit: { least, most: Math.max(least, left(arrival.days.most, handling.most)) },
  };
}
