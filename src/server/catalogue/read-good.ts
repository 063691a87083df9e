// One good as its page shows it: sold ones too, since their page stays as their record.
import { isShortId } from '#domain/ids/short-id.ts';
import type { Terms } from '#domain/orders/shares.ts';
import { dayOf } from '#domain/time/day.ts';
import { termsOn } from '#server/cooperatives/terms-on.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { findGood, findVariantsOf } from './store-of-good.ts';
import { factsOf, type GoodKind, type ShopGood, type ShopVariant, variantOf } from './shop-good.ts';

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
  readonly originCountry: string;
  readonly story?: { readonly text: string; readonly language?: string };
};

/** Three queries. Throws NotFound for what is not published, or was never there. */
export async function readGood(
  market: Market,
  { shortId }: { shortId: string },
): Promise<GoodPage> {
  if (!isShortId(shortId)) throw new NotFound(`good ${shortId}`);
  const [row, variantRows] = await Promise.all([
    findGood(market, { shortId }),
    findVariantsOf(market, { shortId }),
  ]);
  const variants = variantRows.flatMap((variant) => variantOf(variant) ?? []);
  const [variant] = variants;
  const facts = row && variant && factsOf(row, variant);
  if (!row || !variant || !facts) throw new NotFound(`good ${shortId}`);
  const terms = await termsOn(market, {
    cooperativeId: row.cooperative_id,
    on: dayOf(market.now()),
  });
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
    terms,
    ...(row.making_days === null ? {} : { makingDays: row.making_days }),
    originCountry: row.origin_country ?? '',
    ...(row.story
      ? {
          story: {
            text: row.story,
            ...(row.story_language ? { language: row.story_language } : {}),
          },
        }
      : {}),
  };
}
