// What is the same in every lane of a consignment, and what in every lane one way of carrying takes,
// however it is cleared and paid: in the destination's money, counted once.
import { type Money, sum, zero } from '#domain/money/money.ts';
import { change } from './change.ts';
import type { ClassedLine } from './classify.ts';
import { type Item, itemsOf, namesOf } from './item.ts';
import { originNames } from './origin.ts';
import type { LineKind, QuoteLine } from './quote.ts';
import { readRegion } from './read-region.ts';
import type { DestinationRules } from './rule.ts';
import type { Freight, Place, Shipment } from './shipment.ts';

/** Of a shipment that is classified, and whose currencies can all be changed. */
export type Consignment = {
  readonly shipment: Shipment;
  readonly destination: DestinationRules;
  readonly lines: readonly ClassedLine[];
  /** Equal lines joined. */
  readonly items: readonly Item[];
  /** Of the goods alone. */
  readonly value: Money;
  readonly insurance: Money;
  readonly place: Place;
  /** What papers say of where the goods were made. */
  readonly origin: string;
};

export type Carriage = {
  readonly carried: Freight;
  readonly freight: Money;
  readonly clearance?: 'included' | Money;
  /** What the shipment itself brings: the goods, their carriage, their insurance. */
  readonly given: readonly QuoteLine[];
  /** The sum of them. */
  readonly whole: Money;
};

export function consignmentOf(
  shipment: Shipment,
  destination: DestinationRules,
  lines: readonly ClassedLine[],
): Consignment {
  const { to, insurance, rates } = shipment;
  const { country, currency } = destination;
  const items = itemsOf(lines, { currency, rates });
  const values = items.map(({ value }) => value);
  const origins = items.map(({ origin }) => origin);
  return {
    shipment,
    destination,
    lines,
    items,
    value: sum(values, currency),
    insurance: insurance ? change(insurance, currency, rates)! : zero(currency),
    place: { country: to.country, region: readRegion(to, destination).region },
    origin: originNames(origins, country),
  };
}

export function carriageOf(carried: Freight, consignment: Consignment): Carriage {
  const { shipment, destination, items, value, insurance } = consignment;
  const { clearance, source = 'freight' } = carried;
  const ours = (amount: Money) => change(amount, destination.currency, shipment.rates)!;
  const freight = ours(carried.amount);
  const insured = insurance.minor === 0n ? [] : [insurance];
  const line = (kind: LineKind, amount: Money, from: string, goods: readonly string[] = []) =>
    givenLine({ kind, amount, source: from, goods }, shipment);
  return {
    carried,
    freight,
    clearance: clearance && clearance !== 'included' ? ours(clearance) : clearance,
    given: [
      line('goods', value, 'seller', namesOf(items)),
      line('freight', freight, source),
      ...insured.map((amount) => line('insurance', amount, 'insurance')),
    ],
    whole: sum([value, freight, ...insured], destination.currency),
  };
}

function givenLine(
  { kind, amount, source, goods }: Pick<QuoteLine, 'kind' | 'amount' | 'source' | 'goods'>,
  { on }: Shipment,
): QuoteLine {
  return {
    kind,
    payer: 'operator',
    when: 'now',
    rule: kind,
    amount,
    status: 'known',
    source,
    link: '',
    verifiedOn: on,
    ruleStatus: 'given',
    goods,
    says: { key: kind, values: {} },
  };
}
