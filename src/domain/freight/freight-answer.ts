// What pricing answers: a service with its lines, or the reason why it does not carry the consignment.
import type { Money } from '#domain/money/money.ts';
import type { Parcel } from './parcel.ts';
import type { RateTable } from './rate-table.ts';

/** A key of messages/landed-cost with its values. */
export type Reason = {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type FreightLine = {
  readonly kind: 'carriage' | 'fuel' | 'surcharge' | 'insurance';
  /** The carrier's own word for a surcharge. */
  readonly name?: string;
  readonly amount: Money;
};

export type PricedService = {
  readonly table: RateTable;
  readonly parcels: readonly (Parcel & { readonly chargeableGrams: number })[];
  readonly lines: readonly FreightLine[];
  /** The sum of the lines, in the table's currency. */
  readonly amount: Money;
};

export type NotCarried = {
  readonly carrier: string;
  readonly service: string;
  readonly transport: RateTable['transport'];
  readonly why: Reason;
};

export function isCarried(one: PricedService | NotCarried): one is PricedService {
  return 'lines' in one;
}
