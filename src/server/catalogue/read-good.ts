// One good as its page shows it: sold ones too, since their page stays as their record.
import { houseTerms } from '#domain/cooperatives/house-terms.ts';
import { isShortId } from '#domain/ids/short-id.ts';
import type { Terms } from '#domain/orders/shares.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { findGood } from './store-of-good.ts';
import { factsOf, type GoodKind, type ShopGood, type ShopVariant, variantOf } from './shop-good.ts';
import { type Story, storyOf } from './story-of.ts';
import { variantToShip } from './variant-to-ship.ts';

/** `name` is there only while she lets it be shown. */
export type GoodMaker = {
  readonly personId: string;
  readonly weight: number;
  readonly name?: string;
};

export type GoodPage = ShopGood & {
  readonly cooperativeId: string;
  readonly variants: readonly ShopVariant[];
  readonly makers: readonly GoodMaker[];
  readonly terms: Terms;
  readonly makingDays?: number;
  /** Somebody's review of it is published. */
  readonly reviewed: boolean;
  readonly originCountry: string;
  readonly story?: Story;
};

/** One query. Throws NotFound for what is not published, or was never there. */
export async function readGood(
  market: Market,
  { shortId }: { shortId: string },
): Promise<GoodPage> {
  if (!isShortId(shortId)) throw new NotFound(`good ${shortId}`);
  const row = await findGood(market, { shortId, on: dayOf(market.now()) });
  const variants = row ? variantsOf(row) : [];
  const [variant] = variants;
  const facts = row && variant && factsOf(row, variant);
  if (!row || !variant || !facts) throw new NotFound(`good ${shortId}`);
  return {
    goodId: row.good_id,
    shortId,
    kind: row.kind as GoodKind,
    sold: row.state === 'sold' || (row.kind === 'piece' && variant.stock === 0),
    demo: row.demo,
    facts,
    cooperativeId: row.cooperative_id,
    cooperative: {
      slug: row.slug,
      name: row.name,
      ...(row.name_arabic ? { nameArabic: row.name_arabic } : {}),
      place: row.cooperative_place,
      region: row.cooperative_region,
      seal: row.seal,
    },
    variant,
    variants,
    pictures: row.pictures,
    makers: row.makers.map(({ name, ...maker }) => ({ ...maker, ...(name ? { name } : {}) })),
    terms: row.terms ?? houseTerms,
    ...(row.making_days === null ? {} : { makingDays: row.making_days }),
    reviewed: row.reviewed,
    originCountry: row.origin_country ?? '',
    ...storyOf(row),
  };
}

function variantsOf(row: NonNullable<Awaited<ReturnType<typeof findGood>>>): ShopVariant[] {
  return row.variants.flatMap(({ price_minor: minor, ...variant }) => {
    const shown = variantOf({ ...variant, price_minor: minor === null ? null : BigInt(minor) });
    return shown ? { ...shown, toShip: variantToShip(row, variant) } : [];
  });
}
