// A good as its page shows it.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Compared } from '#domain/pictures/compare-size.ts';
import type { Money } from '#domain/money/money.ts';
import type { PictureView } from './picture-view.ts';
import type { StoryView } from './story-view.ts';
import type { MoneyLine, SharePart } from './price-view.ts';

export type OfferPrice = {
  readonly total: Money;
  readonly atDoor: Money;
  readonly status: QuoteStatus;
  readonly lines: readonly MoneyLine[];
  readonly doorLines: readonly MoneyLine[];
  /** Why something may still be asked at the door, in sentences; warnings only inform. */
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
  readonly parts: readonly SharePart[];
  /** What the seller asks in her own currency, and the rate it was changed at; a sentence. */
  readonly rate?: string;
  /** "18–24 November". */
  readonly arrives?: string;
};

export type OfferView = {
  readonly variantId: string;
  readonly name: string;
  readonly left: number;
  readonly available: boolean;
  readonly price?: OfferPrice;
  /** Why there is no price, in whole sentences. */
  readonly missing?: readonly string[];
};

export type FactView = { readonly label: string; readonly text: string; readonly also?: string };

/** The good drawn beside what one knows the size of, and the sentence that says which. */
export type ScaleView = {
  readonly drawn: Compared;
  readonly caption: string;
  /** Its two measures, as they stand at its edges. */
  readonly wide: string;
  readonly high: string;
};

export type GoodView = {
  readonly shortId: string;
  readonly title: string;
  readonly description: string;
  readonly craft: { readonly name: string; readonly href: string };
  readonly form: { readonly name: string; readonly href: string };
  readonly pictures: readonly PictureView[];
  readonly demo: boolean;
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly sold: boolean;
  /** When it was sold and to which country, as a sentence. */
  readonly soldTo?: string;
  readonly makingDays?: number;
  /** Only the names that may be shown. */
  readonly makers: readonly { readonly name: string; readonly href: string }[];
  readonly cooperative: {
    readonly name: string;
    readonly href: string;
    readonly slug: string;
    readonly seal: readonly string[];
    readonly place: string;
  };
  readonly offers: readonly OfferView[];
  /** `also` is the same in the units of elsewhere. */
  readonly facts: readonly FactView[];
  readonly scale?: ScaleView;
  /** Sentences. */
  readonly care: readonly string[];
  readonly story?: StoryView;
};
