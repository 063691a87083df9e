// Prices as cards and bars show them.
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { Money } from '#domain/money/money.ts';

export type CardPriceView = { readonly total: Money; readonly status: QuoteStatus };

export const shareKinds = ['maker', 'cooperative', 'transport', 'duties', 'platform'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** One part of what the buyer pays, in words and money; parts add up to the whole. */
export type SharePart = {
  readonly kind: ShareKind;
  readonly label: string;
  readonly amount: Money;
};

/** One line of a sum. `note` is a sentence on it; `proof`, how sure it is and when it was read. */
export type MoneyLine = {
  readonly label: string;
  readonly amount: Money;
  readonly note?: string;
  readonly proof?: string;
  readonly link?: { readonly href: string; readonly text: string };
};
