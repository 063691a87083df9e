// What `qafila caravan` answers: what came in, what is sold, and how far every sum of it agrees.
import type { Money } from '#domain/money/money.ts';

export type Remark = { readonly row: number; readonly column: string; readonly reason: string };
export type Asked = { readonly field: string; readonly question: string };

/** Minor units of the order's currency; a sum that is not there is null. */
export type Sums = {
  readonly page: string;
  readonly quote: string | null;
  readonly charged: string | null;
  readonly ledger: string | null;
  readonly invoice: string | null;
};

export type CostLine = {
  readonly kind: string;
  readonly when: 'now' | 'at-door';
  readonly amount: Money;
  readonly status: string;
  readonly says: string;
  readonly rule: string;
  readonly rate?: string;
  readonly source: string;
  readonly verifiedOn: string;
};

export type LandedCost = {
  readonly status: string;
  readonly lane: string;
  /** What the declaration asks for; `preference` only for goods of Moroccan origin. */
  readonly claim: string;
  readonly origin: string;
  readonly atDoor: Money;
  readonly lines: readonly CostLine[];
};

export type Order = {
  readonly group: string;
  readonly market: string;
  readonly good: string;
  readonly status: string;
  readonly total: Money;
  readonly sums: Sums;
  readonly landedCost: LandedCost;
  /** Who gets what of the seller's price; a maker who consented by her name. */
  readonly shares: readonly {
    readonly kind: string;
    readonly who?: string;
    readonly amount: Money;
  }[];
  readonly papers: readonly string[];
  /** What the papers still ask, when they could not be written. */
  readonly questions: readonly Asked[];
};

export type Report = {
  readonly imported: number;
  readonly changed: {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
  };
  readonly refused: readonly Remark[];
  readonly notices: readonly Remark[];
  /** Goods whose listed pictures could not be had, so that a marked drawing stands in for them. */
  readonly drawn: readonly string[];
  readonly published: number;
  readonly unanswered: readonly { readonly good: string; readonly questions: readonly Asked[] }[];
  readonly orders: readonly Order[];
  /** Why a market, or every market, has no order. */
  readonly reasons: readonly { readonly market: string; readonly reason: string }[];
  readonly ledger: {
    readonly entries: number;
    readonly balanced: boolean;
    readonly clearing: readonly Money[];
  };
  readonly seconds: number;
};
