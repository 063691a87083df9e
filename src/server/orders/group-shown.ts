// An order group as its buyer sees it: on the order page, in mails, at the desk. Written by hand; rows
// never leave the house.
import type { Journey } from '#domain/freight/arrival-range.ts';
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import type { LineKind, QuoteStatus, Says } from '#domain/landed-cost/quote.ts';
import type { Money } from '#domain/money/money.ts';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Buyer } from './place-group.ts';

export type LineShown = {
  readonly goodId: string;
  readonly shortId: string;
  /** In the buyer's language, as it was sold; the facts say it in any other. */
  readonly title: string;
  readonly facts: GoodFacts | undefined;
  readonly quantity: number;
  readonly unit: Money;
  readonly line: Money;
  readonly sellerUnit: Money;
  /** Who gets what of the seller's price of the line, in her currency, as the ledger has it. */
  readonly shares: readonly {
    readonly kind: 'maker' | 'cooperative' | 'platform';
    readonly amount: Money;
  }[];
};

/** One line of the delivered price as it was accepted. */
export type PriceLineShown = {
  readonly kind: LineKind;
  readonly payer: 'operator' | 'buyer';
  readonly when: 'now' | 'at-door';
  readonly status: string;
  readonly amount: Money;
  readonly says: Says;
  readonly source: string;
  readonly link: string;
  readonly verifiedOn: string;
};

export type OrderShown = {
  readonly orderId: string;
  readonly number: string;
  readonly state: string;
  readonly cooperative: {
    readonly id: string;
    readonly name: string;
    readonly nameArabic?: string;
    readonly slug: string;
    readonly place: string;
    readonly contactName: string;
    readonly contactEmail: string | undefined;
    readonly contactLanguage: string;
  };
  readonly lines: readonly LineShown[];
  readonly goods: Money;
  readonly freight: Money;
  readonly duties: Money;
  readonly taxes: Money;
  readonly fees: Money;
  readonly total: Money;
  readonly owed: Money;
  readonly rate: ExchangeRate;
  readonly quoteStatus: QuoteStatus;
  readonly priceLines: readonly PriceLineShown[];
  readonly atDoor: Money;
  readonly parcel: {
    readonly id: string;
    readonly number: string;
    readonly state: string;
    readonly lane: string;
    readonly carrier: string | undefined;
    readonly service: string | undefined;
    readonly tracking: string | undefined;
    /** What its arrival is counted from. */
    readonly journey: Journey | undefined;
  };
};

export type GroupShown = {
  readonly groupId: string;
  readonly number: string;
  readonly state: 'placed' | 'paid' | 'lapsed' | 'cancelled' | 'refunded';
  readonly marketSlug: string;
  readonly placedAt: Date;
  readonly holdsUntil: Date;
  readonly paidAt: Date | undefined;
  readonly buyer: Buyer;
  readonly shipTo: ShipTo;
  readonly gift: { message: string; from: string; hidesPrice: boolean } | undefined;
  readonly total: Money;
  /** The newest payment's; `givenBack` is what the gateway returned to the buyer, all in all. */
  readonly paymentState: string | undefined;
  readonly givenBack: Money;
  readonly demo: boolean;
  readonly orders: readonly OrderShown[];
};
