// An order group as its page shows it.
import type { Money } from '#domain/money/money.ts';
import type { PictureView } from '#lib/picture-view.ts';
import type { MoneyLine } from '#lib/price-view.ts';
import type { Stop } from './stops.ts';

export type OrderLineView = {
  readonly title: string;
  readonly href: string | undefined;
  readonly picture: PictureView | undefined;
  readonly quantity: number;
  readonly line: Money;
};

export type OrderView = {
  readonly number: string;
  readonly parcelNumber: string;
  readonly name: string;
  readonly href: string;
  readonly reached: readonly Stop[];
  readonly arrives: string | undefined;
  readonly lines: readonly OrderLineView[];
  readonly sums: readonly MoneyLine[];
  readonly total: Money;
  readonly details: readonly MoneyLine[];
  readonly doorDetails: readonly MoneyLine[];
  readonly warnings: readonly string[];
  readonly carrier: string;
  readonly tracking: string | undefined;
};

export type GroupView = {
  readonly number: string;
  readonly happening: string;
  readonly next: string;
  readonly when: string;
  readonly arrives: string | undefined;
  readonly orders: readonly OrderView[];
  readonly sums: readonly MoneyLine[];
  readonly total: Money;
  readonly atDoor: Money;
  readonly address: readonly string[];
  readonly country: string;
  readonly gift: { readonly message: string; readonly from: string } | undefined;
};
