// Builders for the tests of this folder: a rug from Morocco to Berlin, changed where a test says.
import { type Currency, minorDigits } from '#domain/money/currency.ts';
import { type Money, money, sum, toDecimal } from '#domain/money/money.ts';
import type { Lane, LineKind, Quote, QuoteLine } from './quote.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

export function aLine(line: Partial<ShipmentLine> & { value: Money }): ShipmentLine {
  return {
    description: 'Hand-knotted wool rug 160 × 240 cm',
    form: 'rug-knotted-wool',
    quantity: 1,
    netWeightGrams: 10_000,
    areaSquareMetres: 3.84,
    origin: { country: 'MA' },
    ...line,
  };
}

export function aShipment(shipment: Partial<Shipment> & Pick<Shipment, 'to' | 'lines'>): Shipment {
  return {
    on: '2026-11-23',
    from: { country: 'MA' },
    buyer: 'person',
    registrations: ['eu-ioss', 'gb-vat'],
    ...shipment,
  };
}

/** amount("119.73", "EUR"): decimal text in tests, minor units in the law. */
export function amount(decimal: string, currency: Currency): Money {
  const [whole = '', decimals = ''] = decimal.split('.');
  return money(BigInt(whole + decimals.padEnd(minorDigits[currency], '0')), currency);
}

export function lane(quote: Quote, id: string): Lane {
  const found = quote.lanes.find((one) => one.id === id);
  if (!found) throw new Error(`no lane ${id} among ${quote.lanes.map((one) => one.id).join(', ')}`);
  return found;
}

export function line(of: Lane, kind: LineKind): QuoteLine {
  const [only, ...others] = of.lines.filter((one) => one.kind === kind);
  if (!only || others.length > 0) throw new Error(`${others.length + 1} lines of ${kind}`);
  return only;
}

/** "3.00" for the one line of that kind. */
export function paid(of: Lane, kind: LineKind): string {
  return toDecimal(line(of, kind).amount);
}

/** Every kind of line summed, and the whole: what a sum by hand is held against. */
export function sums(of: Lane): Readonly<Record<string, string>> {
  const kinds = [...new Set(of.lines.map(({ kind }) => kind))];
  const totals = kinds.map((kind) => {
    const lines = of.lines.filter((one) => one.kind === kind).map((one) => one.amount);
    return [kind, toDecimal(sum(lines, lines[0]!.currency))] as const;
  });
  return { ...Object.fromEntries(totals), delivered: of.delivered ? toDecimal(of.delivered) : '' };
}

/** What a lane charges beside goods, freight and the carrier: "ch-import-vat 8.10 known". */
export function chargesOf(quote: Quote, id = 'express-checkout'): string[] {
  const { lines, missing } = lane(quote, id);
  if (missing.length > 0) return missing.map(({ key }) => key);
  return lines
    .filter(({ kind }) => !['goods', 'freight', 'insurance', 'carrier-fee'].includes(kind))
    .map(({ rule, amount: sum, status }) => `${rule} ${toDecimal(sum)} ${status}`);
}
