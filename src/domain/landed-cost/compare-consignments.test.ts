import { describe, expect, test } from 'vitest';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { compareConsignments } from './compare-consignments.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

const piece = (seller: string | undefined, value: string, change: Partial<ShipmentLine> = {}) =>
  aLine({
    id: `basket of ${seller}`,
    description: 'Palm basket',
    form: 'basket',
    value: amount(value, 'EUR'),
    seller,
    ...change,
  });

const parcel = (lines: readonly ShipmentLine[], freight: string, change: Partial<Shipment> = {}) =>
  aShipment({
    to: { country: 'DE' },
    lines,
    freight: [{ transport: 'post', amount: amount(freight, 'EUR'), clearance: 'included' }],
    ...change,
  });

const keys = (shipment: Shipment) =>
  quoteDelivery(shipment, ruleBook).notices?.map(({ key }) => key);

describe('what counts as one consignment', () => {
  const two = [piece('Tiznit', '100'), piece('Azilal', '90')];

  test('two cooperatives’ orders sent as one go over EUR 150, and the quote says so with its source', () => {
    const { notices } = quoteDelivery(parcel(two, '30'), ruleBook);
    expect(notices).toEqual([
      expect.objectContaining({
        key: 'consignment-together',
        values: { limit: '150.00 EUR', count: 2 },
        rule: 'eu-one-consignment',
        source: 'eu-consignment',
        ruleStatus: 'sourced',
      }),
    ]);
  });

  test('at exactly EUR 150 together nothing is said, a cent more and it is', () => {
    expect(keys(parcel([piece('Tiznit', '100'), piece('Azilal', '50')], '30'))).toEqual([]);
    expect(keys(parcel([piece('Tiznit', '100'), piece('Azilal', '50.01')], '30'))).toEqual([
      'consignment-together',
    ]);
  });

  test('one cooperative’s order is one consignment however many pieces it has', () => {
    const pieces = [piece('Tiznit', '100'), piece('Tiznit', '90')];
    expect(keys(parcel(pieces, '30'))).toEqual(['consignment-same-order']);
    expect(keys(parcel([piece(undefined, '190', { quantity: 2 })], '30'))).toEqual([
      'consignment-same-order',
    ]);
  });

  test('a single piece above the limit has nothing to be cut, and nothing is said', () => {
    expect(keys(parcel([piece('Tiznit', '190')], '30'))).toEqual([]);
    expect(keys(parcel([piece('Tiznit', '190'), piece('Azilal', '20')], '30'))).toEqual([]);
  });

  test('London counts the consignment too, a business pays duty in either case', () => {
    const pounds = [piece('Tiznit', '100'), piece('Azilal', '90')].map((line) => ({
      ...line,
      value: amount(toDecimal(line.value), 'GBP'),
    }));
    const freight = [{ transport: 'post', amount: amount('30', 'GBP') }] as const;
    expect(keys(parcel(pounds, '30', { to: { country: 'GB' }, freight }))).toEqual([
      'consignment-together',
    ]);
    expect(keys(parcel(two, '30', { buyer: 'business' }))).toEqual([]);
  });
});

describe('together or apart', () => {
  const lines = [piece('Tiznit', '100'), piece('Azilal', '90')];
  const each = (freight: string) => lines.map((line) => parcel([line], freight));

  test('apart each stays under EUR 150 and pays EUR 3; one freight less may outweigh it', () => {
    // Together, 190.00 by post with proof of origin is left for the door, so it is not promised:
    // cheapest of the rest, at the door: 190.00 + 30.00 + 0 + 2.00 + (222.00 × 19 % = 42.18) = 264.18
    // Apart by IOSS: 100 + 20 + 3 + 2 + (125.00 × 19 % = 23.75) = 148.75
    //                 90 + 20 + 3 + 2 + (115.00 × 19 % = 21.85) = 136.85; in all 285.60
    const compared = compareConsignments(
      { together: parcel(lines, '30'), apart: each('20') },
      ruleBook,
    );
    expect(compared).toMatchObject({
      deliveredTogether: amount('264.18', 'EUR'),
      deliveredApart: amount('285.60', 'EUR'),
      cheaper: 'together',
      says: { key: 'consignment-cheaper-together', values: { saved: '21.42 EUR' } },
    });
  });

  test('with cheap post apart, the separate orders cost less', () => {
    // 100 + 5 + 3 + 2 + (110.00 × 19 % = 20.90) = 130.90; 90 + 5 + 3 + 2 + 19.00 = 119.00; 249.90
    expect(
      compareConsignments({ together: parcel(lines, '30'), apart: each('5') }, ruleBook),
    ).toMatchObject({
      deliveredApart: amount('249.90', 'EUR'),
      cheaper: 'apart',
      says: { key: 'consignment-cheaper-apart', values: { saved: '14.28 EUR' } },
    });
  });

  test('one order is never cut to stay under a threshold', () => {
    const own = [piece('Tiznit', '100'), piece('Tiznit', '90')];
    expect(
      compareConsignments(
        { together: parcel(own, '30'), apart: own.map((line) => parcel([line], '20')) },
        ruleBook,
      ),
    ).toMatchObject({ refused: 'one-order', seller: 'Tiznit' });
    const nameless = own.map((line) => ({ ...line, seller: undefined }));
    expect(
      compareConsignments(
        { together: parcel(nameless, '30'), apart: nameless.map((line) => parcel([line], '20')) },
        ruleBook,
      ),
    ).toMatchObject({ refused: 'one-order' });
  });

  test('other goods are not compared, and without a price there is no verdict', () => {
    const [first] = each('20');
    expect(
      compareConsignments({ together: parcel(lines, '30'), apart: [first!] }, ruleBook),
    ).toEqual({ refused: 'other-goods' });
    const nowhere = { to: { country: 'BR' } };
    const compared = compareConsignments(
      {
        together: parcel(lines, '30', nowhere),
        apart: lines.map((line) => parcel([line], '20', nowhere)),
      },
      ruleBook,
    );
    expect(compared).not.toHaveProperty('cheaper');
  });
});
