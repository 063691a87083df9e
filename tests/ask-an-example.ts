// Asking for a worked example as people do, by the JSON of `qafila quote`, and reading one lane of it.
import { expect } from 'vitest';
import { readQuoteRequest } from '#api/shapes/read-quote-request.ts';
import type { Lane, LineKind, Quote } from '#domain/landed-cost/quote.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import type { RuleBook } from '#domain/landed-cost/rule.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { type Currency, minorDigits } from '#domain/money/currency.ts';
import { type Money, sum, toDecimal } from '#domain/money/money.ts';

type Sum = readonly [value: number, currency: Currency];
export type Asked = {
  readonly to: string;
  readonly goods: Sum;
  readonly freight?: Sum;
  readonly insurance?: Sum;
  readonly clearance?: Sum;
  readonly rate?: readonly [from: Currency, to: Currency, decimal: number];
  readonly form?: string;
  readonly held?: readonly string[];
};

/** The one lane of a worked example, asked for as `qafila quote` is. */
export function generic(
  law: object,
  { to, goods, freight, insurance, clearance, rate }: Asked,
): Lane {
  const [from, into, decimal] = rate ?? [];
  const { lanes } = quoted({
    on: '2026-11-23',
    from: { country: 'MA' },
    to: { country: to },
    lines: [aLine(goods)],
    freight: freight && {
      transport: 'express',
      amount: amount(freight),
      ...(clearance ? { clearance: amount(clearance) } : {}),
    },
    insurance: insurance && amount(insurance),
    rates: rate && [
      { from, to: into, decimal: String(decimal), source: 'the example', on: '2026-11-23' },
    ],
    generic: { ...law, currency: rate && goods[1] === from ? into : (from ?? goods[1]) },
  });
  expect(lanes).toHaveLength(1);
  return lanes[0]!;
}

/** A good of a real destination, by its own rules, carried for nothing. */
export function ask({ to, goods, form, held = [] }: Asked): Quote {
  return quoted({ ...common(to), lines: [aLine(goods, { form })], registrations: held });
}

export function common(country: string, freight?: object) {
  const free = { transport: 'express', amount: amount([0, 'EUR']), clearance: 'included' };
  return {
    on: '2026-11-23',
    from: { country: 'MA' },
    to: { country },
    registrations: ['eu-ioss'],
    freight: freight ?? { ...free, amount: amount([0, currencyOf(country)]) },
  };
}

function currencyOf(country: string): Currency {
  return (ruleBook as RuleBook).destinations.find((one) => one.country === country)!.currency;
}

export function aLine(value: Sum, named: { form?: string; hs?: string } = {}) {
  const { form, hs } = named;
  return {
    description: 'as in the example',
    ...(form ? { form } : {}),
    ...(hs ? { hs } : {}),
    value: amount(value),
    quantity: 1,
    areaSquareMetres: 1,
    origin: { country: 'MA' },
  };
}

export function quoted(input: object, rules?: RuleBook): Quote {
  const asked = readQuoteRequest(JSON.parse(JSON.stringify(input)));
  if ('problems' in asked) throw new Error(JSON.stringify(asked.problems));
  return quoteDelivery(asked.shipment, rules ?? asked.rules ?? ruleBook);
}

export function amount([value, currency]: Sum) {
  return { minor: String(Math.round(value * 10 ** minorDigits[currency])), currency };
}

export function laneOf({ lanes }: Quote, id: string): Lane {
  const lane = lanes.find((one) => one.id === id);
  if (!lane) throw new Error(`no lane ${id} among ${lanes.map((one) => one.id).join(', ')}`);
  return lane;
}

export function paid({ lines, delivered }: Lane, kind: LineKind): number {
  const all = lines.filter((line) => line.kind === kind).map((line) => line.amount);
  return number(sum(all, delivered!.currency));
}

export function base({ lines }: Lane, kind: LineKind): number {
  return number(lines.find((line) => line.kind === kind)!.base!);
}

export function number(money: Money): number {
  return Number(toDecimal(money));
}

export function cents(value: number): number {
  return Number(value.toFixed(2));
}
