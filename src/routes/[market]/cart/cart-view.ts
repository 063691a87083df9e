// A cart as its page and the checkout show it.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Money } from '#domain/money/money.ts';
import type { PictureView } from '#lib/picture-view.ts';
import type { MoneyLine } from '#lib/price-view.ts';

export type LineView = {
  readonly variantId: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly picture: PictureView | undefined;
  readonly quantity: number;
  /** How many may be asked for; one for a piece. */
  readonly most: number;
  readonly unit: Money;
  readonly line: Money;
  readonly trouble: string | undefined;
  readonly priceChanged: boolean;
};

export type ParcelView = {
  readonly cooperativeId: string;
  readonly name: string;
  readonly href: string;
  readonly lines: readonly LineView[];
  readonly arrives: string | undefined;
  /** Empty when it cannot be sent there: `missing` says why. */
  readonly sums: readonly MoneyLine[];
  readonly total: Money | undefined;
  readonly details: readonly MoneyLine[];
  readonly doorDetails: readonly MoneyLine[];
  readonly warnings: readonly string[];
  readonly differs: readonly string[];
  readonly missing: readonly string[];
  /** Each of them could be sent there alone. */
  readonly notTogether: boolean;
};

export type CartView = {
  readonly parcels: readonly ParcelView[];
  /** The parts over all parcels; undefined while one of them cannot be sent. */
  readonly sums: readonly MoneyLine[] | undefined;
  readonly total: Money | undefined;
  readonly atDoor: Money;
  readonly status: QuoteStatus;
  readonly place: string;
  readonly gift: { readonly message: string; readonly from: string } | undefined;
  readonly giftPossible: boolean;
  /** It is to be a gift, and cannot be one there. */
  readonly giftRefused: boolean;
  readonly phoneNeeded: boolean;
  /** Something has to be solved before it can be paid for. */
  readonly troubled: boolean;
};
