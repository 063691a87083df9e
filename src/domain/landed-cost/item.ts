// Equal lines of a shipment joined into items, in an order of their own: the answer depends neither
// on the order of the cart nor on how it was cut into lines.
import type { Currency } from '#domain/money/currency.ts';
import { add, type Money } from '#domain/money/money.ts';
import { change } from './change.ts';
import type { Class, ClassedLine } from './classify.ts';
import {
  type Attributes,
  nameOf,
  type Place,
  type Shipment,
  type ShipmentLine,
} from './shipment.ts';

export type Item = {
  readonly goods: readonly string[];
  readonly description: string;
  readonly class: Class;
  /** The item the EU counts: tariff subheading, description and origin, whatever the quantity. */
  readonly countedAs: string;
  readonly attributes: Attributes;
  readonly origin: Place;
  /** Whole value in the destination's currency. */
  readonly value: Money;
  readonly quantity: number;
  readonly grams?: number;
  readonly squareCentimetres?: number;
};

/** The items of lines whose currencies can be changed. */
export function itemsOf(
  lines: readonly ClassedLine[],
  { currency, rates }: { readonly currency: Currency; readonly rates?: Shipment['rates'] },
): Item[] {
  const ours = (amount: Money) => change(amount, currency, rates)!;
  if (lines.length === 1) return [itemOf(lines, ours)];
  const joined = Map.groupBy(lines, ({ line }) => keyOf(line));
  return [...joined.keys()].sort().map((key) => itemOf(joined.get(key)!, ours));
}

/** What the goods are called, all of them in one order. */
export function namesOf(items: readonly Item[]): readonly string[] {
  return items.length === 1 ? items[0]!.goods : items.flatMap(({ goods }) => goods).sort();
}

function countedAs({ line, class: { hs6 } }: ClassedLine): string {
  const { description, origin } = line;
  return JSON.stringify([hs6, description, origin.country, origin.region ?? '']);
}

function itemOf(classed: readonly ClassedLine[], ours: (amount: Money) => Money): Item {
  const lines = classed.map(({ line }) => line);
  const value = lines.map((line) => line.value).reduce(add);
  const { description, attributes = {}, origin } = lines[0]!;
  return {
    goods: [...new Set(lines.map(nameOf))].sort(),
    description,
    class: classed[0]!.class,
    countedAs: countedAs(classed[0]!),
    attributes,
    origin,
    value: ours(value),
    quantity: total(lines, (line) => line.quantity)!,
    grams: total(lines, (line) => line.netWeightGrams),
    squareCentimetres: total(
      lines,
      (line) => line.areaSquareMetres && Math.round(line.areaSquareMetres * 10_000),
    ),
  };
}

function total(
  lines: readonly ShipmentLine[],
  measure: (line: ShipmentLine) => number | undefined,
): number | undefined {
  const measures = lines.map(measure);
  if (measures.some((one) => one === undefined)) return undefined;
  return measures.reduce<number>((sum, one) => sum + one!, 0);
}

// Pieces of another unit value stay apart, because some tariff lines turn on it.
function keyOf(line: ShipmentLine): string {
  const { description, form = '', hs = '', attributes = {}, value, quantity, origin } = line;
  return JSON.stringify([
    description,
    form,
    hs,
    Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)),
    origin.country,
    origin.region ?? '',
    value.currency,
    lowestTerms(value.minor, BigInt(quantity)),
    line.netWeightGrams === undefined,
    line.areaSquareMetres === undefined,
  ]);
}

function lowestTerms(numerator: bigint, denominator: bigint): string {
  const divisor = greatestCommon(numerator < 0n ? -numerator : numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : greatestCommon(b, a % b);
}
