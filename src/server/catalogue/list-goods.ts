// The cards of goods that something else found: a search, a list somebody kept, a good they stand beside.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Market } from '#server/market.ts';
import { factsOf, type GoodKind, type ShopGood, variantOf } from './shop-good.ts';
import { findCards, findCardsByShortId } from './store-of-shop.ts';
import { findSimilar, type Near } from './store-of-similar.ts';
import { variantToShip } from './variant-to-ship.ts';

/** The cards of these goods in their order; what is no longer there is left out. */
export async function listCards(
  market: Market,
  { goodIds }: { goodIds: readonly string[] },
): Promise<ShopGood[]> {
  if (goodIds.length === 0) return [];
  const rows = await findCards(market, { goodIds });
  const cards = new Map(rows.map((row) => [row.good_id, cardOf(row)]));
  return goodIds.flatMap((id) => cards.get(id) ?? []);
}

/** The cards of these addresses in their order, sold ones too; what is not there is left out. */
export async function listSaved(
  market: Market,
  { shortIds }: { shortIds: readonly string[] },
): Promise<ShopGood[]> {
  if (shortIds.length === 0) return [];
  const rows = await findCardsByShortId(market, { shortIds });
  const cards = new Map(rows.map((row) => [row.short_id, cardOf(row)]));
  return shortIds.flatMap((id) => cards.get(id) ?? []);
}

/** With its price made ahead for the destination, where there is one; whether it holds is not said. */
export type SimilarGood = ShopGood & { readonly price?: PriceMade };

export type PriceMade = {
  readonly minor: bigint | null;
  readonly currency: Currency;
  readonly status: QuoteStatus;
  readonly askedMinor: bigint;
  readonly terms: string;
};

/** What may be liked instead: of the same cooperative first, then of the same region. */
export async function listSimilar(market: Market, near: Near): Promise<SimilarGood[]> {
  const rows = await findSimilar(market, near);
  return rows.flatMap((row): SimilarGood[] => {
    const card = cardOf(row);
    return card ? [{ ...card, ...madeOf(row) }] : [];
  });
}

function madeOf(row: Awaited<ReturnType<typeof findSimilar>>[number]): { price?: PriceMade } {
  if (row.made_terms === null) return {};
  return {
    price: {
      minor: row.made_minor,
      currency: row.made_currency as Currency,
      status: row.made_status as QuoteStatus,
      askedMinor: row.made_asked_minor!,
      terms: row.made_terms,
    },
  };
}

type Row = Awaited<ReturnType<typeof findCards>>[number];

/** What a card says of a row; undefined where its words or its price are not known. */
export function cardOf(row: Row): ShopGood | undefined {
  const variant = variantOf({ ...row, attributes: row.variant_attributes });
  const facts = variant && factsOf(row, variant);
  if (!variant || !facts) return undefined;
  return {
    goodId: row.good_id,
    shortId: row.short_id,
    kind: row.kind as GoodKind,
    sold: row.state === 'sold',
    demo: row.demo,
    facts,
    cooperative: {
      slug: row.slug,
      name: row.name,
      ...(row.name_arabic ? { nameArabic: row.name_arabic } : {}),
      place: row.cooperative_place,
      region: row.cooperative_region,
      seal: row.seal,
    },
    variant: { ...variant, toShip: variantToShip(row, row) },
    pictures: row.pictures,
  };
}
