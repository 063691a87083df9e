// Builder for the tests of this folder: one good by express, the clearing in the price of carriage.
import type { Currency } from '#domain/money/currency.ts';
import { aLine, amount, aShipment } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Quote } from '../quote.ts';
import type { Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

type Parcel = {
  readonly to: Shipment['to'];
  readonly currency: Currency;
  readonly form?: string;
  readonly value: string;
  readonly freight?: string;
} & Partial<Omit<Shipment, 'to' | 'freight'>>;

export function aParcel(parcel: Parcel): Quote {
  const { to, currency, form = 'rug-knotted-wool', value, freight = '0', ...rest } = parcel;
  return quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ form, description: form, value: amount(value, currency) })],
      freight: [{ transport: 'express', amount: amount(freight, currency), clearance: 'included' }],
      registrations: [],
      ...rest,
    }),
    ruleBook,
  );
}
