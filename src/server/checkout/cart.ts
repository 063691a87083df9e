// A cart: what somebody chose, at the seller's price and the rate of the day she chose it.
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';

export type Gift = {
  readonly message: string;
  readonly from: string;
  readonly hidesPrice: boolean;
};

export type Destination = {
  readonly country: string;
  readonly region?: string;
  readonly postcode?: string;
};

/** Why a line cannot be paid for as it stands; each has its sentence. */
export type LineTrouble = 'not-for-sale' | 'sold-out' | 'fewer-left' | 'price-changed';

export type CartLine = {
  readonly variantId: string;
  readonly goodId: string;
  readonly shortId: string;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly cooperativeNameArabic?: string;
  readonly cooperativeSlug: string;
  readonly place: string;
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly facts: GoodFacts | undefined;
  readonly title: string;
  readonly quantity: number;
  /** Units there are for this cart, what it holds itself included; undefined when made to order. */
  readonly left: number | undefined;
  /** Frozen when it was added. */
  readonly sellerUnit: Money;
  readonly rate: ExchangeRate;
  readonly unit: Money;
  readonly line: Money;
  /** What the seller asks now. */
  readonly sellerUnitNow: Money | undefined;
  readonly addedAt: Date;
  readonly trouble: LineTrouble | undefined;
};

export type Cart = {
  readonly id: string;
  readonly marketSlug: string;
  readonly destination: Partial<Destination>;
  readonly gift: Gift | undefined;
  readonly follows: string | undefined;
  readonly updatedAt: Date;
  /** The order it was paid as, with its secret link: then nothing is left in the cart. */
  readonly paid: { readonly groupId: string; readonly link: string } | undefined;
  readonly lines: readonly CartLine[];
};
