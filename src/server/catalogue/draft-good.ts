// A new good in its cooperative’s workshop: a draft, which may lack everything but its seller.
import { newShortId } from '#domain/ids/short-id.ts';
import type { Money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { insertDraft, insertVariant, writeMakers, writePictures } from './store-of-drafts.ts';

export type DraftVariant = {
  readonly sku?: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly price: Money;
  /** Undefined is none of a new variant, and as it was of an old one. */
  readonly stock?: number;
  /** Millimetres and millilitres; what is not known is absent. */
  readonly size?: {
    readonly length?: number;
    readonly width?: number;
    readonly height?: number;
    readonly diameter?: number;
    readonly volumeMl?: number;
    readonly shoeSizeEu?: number;
  };
  readonly weightGrams?: number;
  readonly packedWeightGrams?: number;
  readonly packedSize?: {
    readonly length: number;
    readonly width: number;
    readonly height: number;
  };
};

export type DraftMaker = { readonly personId: string; readonly weight: number };

export type GoodKind = 'piece' | 'made-to-order' | 'stocked';

/** Holds only where nobody said otherwise: of a new draft, and of what an old one left empty. */
export type Suggested = {
  readonly kind: Exclude<GoodKind, 'made-to-order'>;
  readonly materials?: readonly string[];
  readonly language?: string;
};

/** What is undefined is not known (a new draft) or left as it is (an update). */
export type Draft = {
  readonly suggested: Suggested;
  readonly kind?: GoodKind;
  readonly form?: string;
  readonly style?: string;
  readonly materials?: readonly string[];
  readonly colours?: readonly string[];
  readonly techniques?: readonly string[];
  readonly dyes?: readonly string[];
  readonly motifs?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Digits only, where somebody settled what customs will call it. */
  readonly hsCode?: string;
  readonly madeIn?: {
    readonly country: string;
    readonly region?: string;
    readonly province?: string;
    readonly place?: string;
  };
  readonly makingDays?: number;
  readonly ownTitle: string;
  readonly story?: string;
  /** The language of title and story. */
  readonly language?: string;
  readonly variants: readonly DraftVariant[];
  /** The sha256 of each picture, the main one first. */
  readonly pictures: readonly string[];
  readonly makers?: readonly DraftMaker[];
};

export type GoodToDraft = {
  readonly cooperativeId: string;
  readonly draft: Draft;
  readonly createdBy?: string;
};

export async function draftGood(
  market: MarketInTransaction,
  { cooperativeId, draft, createdBy }: GoodToDraft,
): Promise<{ goodId: string }> {
  const goodId = newId(market);
  const place = { goodId, cooperativeId };
  const shortId = newShortId(market.random);
  await insertDraft(market, { ...place, draft, shortId, createdBy });
  for (const [position, variant] of draft.variants.entries()) {
    await insertVariant(market, { ...place, variant, position });
  }
  await writePictures(market, { ...place, pictures: draft.pictures });
  if (draft.makers) await writeMakers(market, { ...place, makers: draft.makers });
  await tellEvent(market, {
    kind: 'good-drafted',
    subjectKind: 'good',
    subjectId: goodId,
    cooperativeId,
  });
  return { goodId };
}
