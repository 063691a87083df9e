import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment } from './a-shipment.ts';
import { chooseLanes } from './choose-lane.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { Quote } from './quote.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Freight, Shipment } from './shipment.ts';

const dhl: Freight = {
  transport: 'express',
  carrier: 'DHL Express',
  amount: amount('40', 'EUR'),
  days: { least: 2, most: 5 },
};
const post: Freight = {
  transport: 'post',
  amount: amount('20', 'EUR'),
  clearance: 'included',
  days: { least: 6, most: 20 },
};

const berlin = (freight: readonly Freight[], change: Partial<Shipment> = {}): Quote =>
  quoteDelivery(
    aShipment({
      to: { country: 'DE' },
      lines: [aLine({ value: amount('100', 'EUR') })],
      freight,
      ...change,
    }),
    ruleBook,
  );

describe('why a lane is the cheapest', () => {
  test('proof of origin: it saves the EUR 3 and the VAT on it', () => {
    // (100 + 40 + 3 + 2) × 1.19 = 172.55 against (100 + 40 + 2) × 1.19 = 168.98; DHL alike
    const quote = berlin([dhl]);
    expect(quote.cheapest).toBe('express-checkout-preference');
    expect(quote.reasons?.cheapest).toEqual({
      key: 'reason-cheapest-origin',
      values: { duty: '3.00 EUR', fee: '19.04 EUR', saved: '3.57 EUR', other: 'express-ioss' },
    });
  });

  test('another may cost the same: none is said to be dearer', () => {
    const quote = berlin([{ ...dhl, amount: amount('40', 'USD') }], {
      to: { country: 'US', region: 'NY' },
      lines: [aLine({ value: amount('100', 'USD') })],
    });
    const other = quote.lanes.find(({ id }) => id === quote.reasons?.cheapest?.values?.other);
    const chosen = quote.lanes.find(({ id }) => id === quote.cheapest);
    expect(quote.reasons?.cheapest?.key).toBe('reason-cheapest-alike');
    expect(other?.delivered).toEqual(chosen?.delivered);
  });

  test('IOSS: before July nothing was advanced, so the carrier had no fee to ask', () => {
    // (100 + 40) × 1.19 = 166.60 both ways; with a full declaration 16.00 and 3.04 more
    const quote = berlin([dhl], { on: '2026-06-30' });
    expect(quote.cheapest).toBe('express-ioss');
    expect(quote.reasons?.cheapest).toEqual({
      key: 'reason-cheapest-scheme',
      values: {
        duty: '0.00 EUR',
        fee: '19.04 EUR',
        saved: '19.04 EUR',
        other: 'express-checkout-preference',
      },
    });
  });

  test('the carriage: post against the courier', () => {
    // Post by IOSS (100 + 20 + 3 + 2) × 1.19 = 148.75; the courier 168.98 + 16.00 + 3.04 = 188.02
    const quote = berlin([dhl, post]);
    expect(quote.reasons?.cheapest).toMatchObject({
      key: 'reason-cheapest-transport',
      values: { saved: '39.27 EUR', other: 'express-checkout-preference' },
    });
  });

  test('there is no other, or none that is promised', () => {
    const quote = berlin([dhl], { registrations: [] });
    expect(quote.lanes.filter(({ delivered }) => delivered).length).toBeGreaterThan(1);
    expect(quote.reasons?.cheapest).toEqual({ key: 'reason-only-promised', values: {} });
    const alone = quote.lanes.find(({ id }) => id === quote.cheapest)!;
    const { reasons } = chooseLanes([alone], 'person');
    expect(reasons?.cheapest).toEqual({ key: 'reason-only-lane', values: {} });
    expect(reasons?.fastest).toEqual({ key: 'reason-only-lane', values: {} });
  });

  test('of two services of one kind the cheaper', () => {
    const slow: Freight = { ...dhl, service: 'economy', amount: amount('30', 'EUR') };
    const quote = berlin([{ ...dhl, service: 'worldwide' }, slow], { registrations: [] });
    expect(quote.reasons?.cheapest).toMatchObject({
      key: 'reason-cheapest',
      values: { saved: '11.90 EUR', other: 'express-checkout-preference:worldwide' },
    });
  });
});

describe('why a lane is the fastest, or leaves nothing for the door', () => {
  test('all that are as fast cost more', () => {
    expect(berlin([dhl, post]).reasons).toMatchObject({
      fastest: { key: 'reason-fastest-cheapest', values: { days: 5 } },
      nothingAtDoor: { key: 'reason-nothing-at-door', values: { count: 3 } },
    });
  });

  test('all others are slower', () => {
    expect(berlin([dhl, post], { incoterm: 'DDP', registrations: [] }).reasons?.fastest).toEqual({
      key: 'reason-only-promised',
      values: {},
    });
    const slow: Freight = { ...dhl, service: 'economy', days: { least: 5, most: 9 } };
    expect(
      berlin([{ ...dhl, service: 'worldwide' }, slow], { registrations: [] }).reasons?.fastest,
    ).toEqual({ key: 'reason-fastest', values: { days: 5 } });
  });

  test('without days nothing is the fastest, and nothing is said of it', () => {
    const quote = berlin([{ ...dhl, days: undefined }]);
    expect([quote.fastest, quote.reasons?.fastest]).toEqual([undefined, undefined]);
  });

  test('where no lane can be promised no reason is given for a door without a bill', () => {
    const quote = berlin([{ ...dhl, carrier: 'Aramex' }], { buyer: 'gift' });
    expect(quote.status).toBe('partial');
    expect(quote.reasons).toEqual({
      cheapest: undefined,
      fastest: undefined,
      nothingAtDoor: undefined,
    });
  });
});
