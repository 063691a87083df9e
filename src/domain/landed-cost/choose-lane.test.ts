import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money } from '#domain/money/money.ts';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

const rug = (to: Shipment['to'], change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ value: money(130_000, 'MAD') })],
      freight: [{ transport: 'express', carrier: 'DHL Express', amount: money(120_000, 'MAD') }],
      rates: (['EUR', 'USD'] as const).map((currency) =>
        rateFromDecimal('0.1', { from: 'MAD', to: currency, source: 'pretend', on: '2026-11-23' }),
      ),
      ...change,
    }),
    ruleBook,
  );

describe('which lane is chosen', () => {
  test('a gift is chosen among promised lanes only', () => {
    const american = rug({ country: 'US' }, { buyer: 'gift' });
    expect(american).toMatchObject({ status: 'partial', cheapest: undefined });
    expect(rug({ country: 'DE' }, { buyer: 'gift' }).nothingAtDoor).toBe(
      'express-checkout-preference',
    );
  });

  test('DDP leaves only lanes paid at checkout, DAP only lanes paid at the door', () => {
    const taxes = (incoterm: 'DDP' | 'DAP') =>
      new Set(rug({ country: 'DE' }, { incoterm }).lanes.map((one) => one.taxes));
    expect(taxes('DDP')).toEqual(new Set(['checkout']));
    expect(taxes('DAP')).toEqual(new Set(['door']));
  });

  test('the fastest is the one whose slowest day comes first', () => {
    const freight = [
      {
        transport: 'express',
        carrier: 'DHL Express',
        amount: money(120_000, 'MAD'),
        days: { least: 2, most: 5 },
      },
      {
        transport: 'post',
        amount: money(60_000, 'MAD'),
        days: { least: 1, most: 20 },
        clearance: 'included',
      },
    ] as const;
    const quote = rug({ country: 'DE' }, { freight });
    expect(quote).toMatchObject({
      cheapest: 'post-ioss',
      fastest: 'express-checkout-preference',
      nothingAtDoor: 'post-ioss',
    });
  });

  test('two services of one kind are two lanes, told apart by their names', () => {
    const freight = [
      { transport: 'express', amount: money(120_000, 'MAD'), carrier: 'DHL', service: 'worldwide' },
      { transport: 'express', amount: money(110_000, 'MAD'), carrier: 'EMS', service: 'ems' },
    ] as const;
    const quote = rug({ country: 'DE' }, { freight });
    // What EMS asks for clearing was not read, so the dearer lane is the one to promise.
    const status = (id: string) => quote.lanes.find((lane) => lane.id === id)?.status;
    expect(status('express-checkout-preference:ems')).toBe('partial');
    expect(status('express-checkout-preference:worldwide')).toBe('bounded');
    expect(quote.cheapest).toBe('express-checkout-preference:worldwide');
  });
});

describe('when nothing can be promised', () => {
  test('a sourced preference is where one starts, though the carrier’s fee is not sourced', () => {
    // The duty of 8 % without it stands on a tariff of 2021; the 0 % is the agreement's.
    const quote = rug({ country: 'FR' }, { registrations: [] });
    expect(quote).toMatchObject({ status: 'partial', cheapest: 'express-checkout-preference' });
  });
});

describe('the four crafts a shop opens with', () => {
  const crafts = ['rug-knotted-wool', 'tagine-earthenware', 'bag-leather', 'basket'];
  // In France no carrier's fee for clearing was read: there the price of carriage has to hold it.
  test.each([
    ['DE', undefined],
    ['FR', 'included'],
  ] as const)('to %s each has a lane that can be promised', (country, clearance) => {
    for (const form of crafts) {
      for (const value of ['80', '400']) {
        const quote = quoteDelivery(
          aShipment({
            to: { country },
            lines: [aLine({ form, description: form, value: amount(value, 'EUR') })],
            freight: [
              { transport: 'express', carrier: 'DHL', amount: amount('40', 'EUR'), clearance },
            ],
          }),
          ruleBook,
        );
        expect([form, value, quote.status]).toEqual([form, value, 'bounded']);
        expect(quote.nothingAtDoor).toBeDefined();
      }
    }
  });
});
