// One parcel a city, added up by hand from the sourced rules.
import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { Shipment } from './shipment.ts';

const pretend = (to: 'EUR' | 'USD' | 'GBP' | 'JPY' | 'CAD', decimal: string) =>
  rateFromDecimal(decimal, { from: 'MAD', to, source: 'pretend', on: '2026-11-23' });

/** A rug of 1,300 dirhams, 160 × 240 cm, 10 kg; 1,200 dirhams by express. */
const rug = (to: Shipment['to'], change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ value: money(130_000, 'MAD') })],
      freight: [
        {
          transport: 'express',
          carrier: 'DHL Express',
          amount: money(120_000, 'MAD'),
          days: { least: 2, most: 5 },
        },
      ],
      rates: [pretend('EUR', '0.0921'), pretend('USD', '0.1'), pretend('GBP', '0.08')],
      ...change,
    }),
    ruleBook,
  );

describe('Berlin', () => {
  test('a rug of 1,300 dirhams with proof of origin pays VAT and no duty', () => {
    // 1,300 × 0.0921 = 119.73; 1,200 × 0.0921 = 110.52; VAT (119.73 + 110.52 + 2.00) × 19 % = 44.13
    // DHL 2 % of (2.00 + 44.13), at least 16.00; VAT on it 3.04.
    // 119.73 + 110.52 + 0 + 2.00 + 44.13 + 16.00 + 3.04 = 295.42
    const quote = rug({ country: 'DE' });
    const chosen = lane(quote, 'express-checkout-preference');
    expect(paid(chosen, 'goods')).toBe('119.73');
    expect(paid(chosen, 'freight')).toBe('110.52');
    expect(paid(chosen, 'duty')).toBe('0.00');
    expect(paid(chosen, 'authority-fee')).toBe('2.00');
    expect(paid(chosen, 'import-tax')).toBe('44.13');
    expect(paid(chosen, 'carrier-fee')).toBe('16.00');
    expect(paid(chosen, 'carrier-fee-tax')).toBe('3.04');
    expect(toDecimal(chosen.delivered!)).toBe('295.42');
    expect(chosen.status).toBe('bounded');
    expect(line(chosen, 'duty')).toMatchObject({ rule: 'eu-ma-preference', status: 'known' });
    expect(chosen.documents.map(({ id }) => id)).toEqual([
      'commercial-invoice',
      'origin-declaration',
    ]);
  });

  test('the same rug by IOSS pays EUR 3, and the dearer lane is not the cheapest', () => {
    // VAT (119.73 + 110.52 + 3.00 + 2.00) × 19 % = 44.70; total 298.99
    const quote = rug({ country: 'DE' });
    const ioss = lane(quote, 'express-ioss');
    expect(paid(ioss, 'duty')).toBe('3.00');
    expect(paid(ioss, 'import-tax')).toBe('44.70');
    expect(toDecimal(ioss.delivered!)).toBe('298.99');
    expect(quote).toMatchObject({
      status: 'bounded',
      cheapest: 'express-checkout-preference',
      fastest: 'express-checkout-preference',
      nothingAtDoor: 'express-checkout-preference',
      missing: [],
    });
  });

  test('without IOSS there is no IOSS lane', () => {
    const quote = rug({ country: 'DE' }, { registrations: [] });
    expect(quote.lanes.map(({ id }) => id)).not.toContain('express-ioss');
  });

  test('what is paid at the door makes a lane partial, never bounded', () => {
    const door = lane(rug({ country: 'DE' }), 'express-door-preference');
    expect(door.status).toBe('partial');
    expect(toDecimal(door.atDoor!)).toBe('65.17');
    expect(toDecimal(door.now!)).toBe('230.25');
  });

  test('by post the carrier’s fee is not sourced, until the freight says it is included', () => {
    const post = { transport: 'post', amount: money(60_000, 'MAD') } as const;
    const unsure = rug({ country: 'DE' }, { freight: [post] });
    expect(unsure.status).toBe('partial');
    expect(lane(unsure, 'post-ioss').warnings).toContainEqual({
      key: 'warn-carrier-fee-not-sourced',
      values: { country: 'DE', transport: 'post' },
      weight: 'partial',
    });
    const sure = rug({ country: 'DE' }, { freight: [{ ...post, clearance: 'included' }] });
    expect(sure).toMatchObject({ status: 'bounded', cheapest: 'post-ioss' });
    // 119.73 + 55.26 + 3.00 + 2.00 + (179.99 × 19 % = 34.20) = 214.19
    expect(toDecimal(lane(sure, 'post-ioss').delivered!)).toBe('214.19');
  });

  test('Büsingen is outside and is not quoted by German rules', () => {
    const quote = rug({ country: 'DE', postcode: '78266' });
    expect(quote.status).toBe('unknown');
    expect(quote.missing).toEqual([
      {
        key: 'missing-territory',
        values: { country: 'DE', place: 'Büsingen am Hochrhein (78266)' },
      },
    ]);
  });

  test('goods of Dakhla keep the preference and name their region on the paper', () => {
    const lines = [
      aLine({ value: money(130_000, 'MAD'), origin: { country: 'MA', region: 'MA-12' } }),
    ];
    const chosen = lane(rug({ country: 'DE' }, { lines }), 'express-checkout-preference');
    expect(paid(chosen, 'duty')).toBe('0.00');
    expect(chosen.documents.at(-1)?.values.origin).toBe('Dakhla-Oued Ed-Dahab');
  });
});

describe('Paris', () => {
  test('a rug of 1,300 dirhams pays 20 %, the two small fees as a bound, a fee not vouched for', () => {
    // VAT (119.73 + 110.52 + 2.00 + 2.00) × 20 % = 46.85; DHL at least 14.60, VAT on it 2.92
    // 119.73 + 110.52 + 2 + 2 + 46.85 + 14.60 + 2.92 = 298.62
    const chosen = lane(rug({ country: 'FR' }), 'express-checkout-preference');
    expect(paid(chosen, 'import-tax')).toBe('46.85');
    expect(toDecimal(chosen.delivered!)).toBe('298.62');
    // What DHL asks in France was read on an undated page: no promise rests on it.
    expect(chosen.status).toBe('partial');
  });

  test('in October 2026 the French fee was sure and the Union fee not yet planned', () => {
    const chosen = lane(rug({ country: 'FR' }, { on: '2026-10-15' }), 'express-ioss');
    expect(line(chosen, 'authority-fee')).toMatchObject({
      rule: 'fr-small-parcels',
      status: 'known',
    });
  });

  test('in June 2026 a small parcel was still free of duty', () => {
    const chosen = lane(rug({ country: 'FR' }, { on: '2026-06-30' }), 'express-ioss');
    expect(line(chosen, 'duty')).toMatchObject({ rule: 'eu-relief-150', amount: money(0, 'EUR') });
    const next = lane(rug({ country: 'FR' }, { on: '2026-07-01' }), 'express-ioss');
    expect(paid(next, 'duty')).toBe('3.00');
  });

  test('Réunion is outside', () => {
    expect(rug({ country: 'FR', postcode: '97400' }).status).toBe('unknown');
  });
});

describe('New York', () => {
  test('a rug pays 4.5 % and 12.5 % on its value, the processing fee, and is partial', () => {
    // 130.00 × 4.5 % = 5.85; × 12.5 % = 16.25; 2.77; DHL 2 % of 24.87, at least 17.00
    // 130.00 + 120.00 + 5.85 + 16.25 + 2.77 + 17.00 = 291.87
    const quote = rug({ country: 'US', region: 'NY' });
    const chosen = lane(quote, 'express-checkout');
    expect(paid(chosen, 'duty')).toBe('5.85');
    expect(paid(chosen, 'surcharge')).toBe('16.25');
    expect(toDecimal(chosen.delivered!)).toBe('291.87');
    expect(quote).toMatchObject({ status: 'partial', cheapest: 'express-checkout' });
    expect(chosen.warnings.map(({ key }) => key)).toContain('warn-state-sales-tax');
  });

  test('the agreement takes away the ordinary duty only', () => {
    const claimed = lane(rug({ country: 'US' }), 'express-checkout-preference');
    expect(paid(claimed, 'duty')).toBe('0.00');
    expect(paid(claimed, 'surcharge')).toBe('16.25');
  });

  test('goods of the two southern regions claim nothing there, however they are written', () => {
    for (const region of ['MA-11', 'Laayoune', 'Dakhla-Oued Ed-Dahab']) {
      const origin = { country: 'MA', region };
      const lines = [aLine({ value: amount('100', 'USD'), origin })];
      const claims = rug({ country: 'US' }, { lines }).lanes.map(({ claim }) => claim);
      expect(claims).not.toContain('preference');
    }
  });

  test('a brass tray pays half of its value in the place of the 12.5 %', () => {
    const tray = aLine({
      description: 'Brass tray',
      form: 'tray-brass-kitchen',
      value: amount('100', 'USD'),
    });
    const quote = rug({ country: 'US' }, { lines: [tray] });
    expect(line(lane(quote, 'express-checkout'), 'surcharge')).toMatchObject({
      rule: 'us-s232-copper',
      amount: amount('50', 'USD'),
    });
  });

  test('by post nothing can be answered since 22 October 2026, and could the day before', () => {
    const freight = [{ transport: 'post', amount: money(60_000, 'MAD') }] as const;
    const now = rug({ country: 'US' }, { freight });
    expect(lane(now, 'post-door')).toMatchObject({
      status: 'unknown',
      missing: [{ key: 'missing-us-postal-entry' }],
    });
    const before = lane(rug({ country: 'US' }, { freight, on: '2026-10-21' }), 'post-door');
    expect(before.status).toBe('partial');
    expect(paid(before, 'carrier-fee')).toBe('9.35');
  });

  test('a day whose customs fee was not read has no answer', () => {
    const quote = rug({ country: 'US' }, { on: '2027-10-01' });
    expect(lane(quote, 'express-checkout').missing).toContainEqual({
      key: 'missing-fee',
      values: { country: 'US' },
    });
  });

  test('goods not made in Morocco are unknown there: their additional duty was not read', () => {
    const lines = [aLine({ value: amount('100', 'USD'), origin: { country: 'IT' } })];
    const quote = rug({ country: 'US' }, { lines });
    expect(quote.status).toBe('unknown');
    expect(quote.missing.map(({ key }) => key)).toContain('missing-surcharge-origin');
  });
});

describe('London', () => {
  test('up to GBP 135 the shop collects VAT and all is known', () => {
    // 1,300 × 0.08 = 104.00; 96.00 of freight; 20 % of 200.00 = 40.00
    const quote = rug({ country: 'GB' });
    expect(quote).toMatchObject({ status: 'known', cheapest: 'express-vat-registered' });
    const chosen = lane(quote, 'express-vat-registered');
    expect(paid(chosen, 'import-tax')).toBe('40.00');
    expect(toDecimal(chosen.delivered!)).toBe('240.00');
  });

  test('a penny over GBP 135 it is an import', () => {
    const parcel = (decimal: string) =>
      rug(
        { country: 'GB' },
        {
          lines: [aLine({ value: amount(decimal, 'GBP') })],
          freight: [
            {
              transport: 'express',
              carrier: 'DHL Express',
              amount: amount('50', 'GBP'),
              clearance: 'included',
            },
          ],
        },
      );
    expect(new Set(parcel('135.00').lanes.map(({ claim }) => claim))).toEqual(new Set(['scheme']));
    const over = parcel('135.01');
    // VAT 20 % of (135.01 + 50.00 + 0) = 37.00
    expect(over).toMatchObject({ status: 'known', cheapest: 'express-checkout-preference' });
    expect(paid(lane(over, 'express-checkout-preference'), 'import-tax')).toBe('37.00');
  });

  test('without the registration a small parcel cannot be sold, and Belfast is elsewhere', () => {
    const unregistered = rug({ country: 'GB' }, { registrations: [] });
    expect(unregistered.missing).toEqual([
      { key: 'missing-registration', values: { country: 'GB', registration: 'gb-vat' } },
    ]);
    expect(rug({ country: 'GB', postcode: 'BT1 5GS' }).status).toBe('unknown');
  });
});

describe('Tokyo', () => {
  const parcel = (form: string, yen: number, change: Partial<Shipment> = {}) =>
    quoteDelivery(
      aShipment({
        to: { country: 'JP' },
        lines: [aLine({ form, description: form, value: money(yen, 'JPY') })],
        freight: [
          {
            transport: 'express',
            carrier: 'DHL Express',
            amount: money(5_000, 'JPY'),
            clearance: 'included',
          },
        ],
        ...change,
      }),
      ruleBook,
    );

  test('pottery of 16,600 yen is exempt and known: 9,960 of customs value', () => {
    const quote = parcel('tagine-earthenware', 16_600);
    expect(quote).toMatchObject({ status: 'known', cheapest: 'express-checkout' });
    expect(toDecimal(lane(quote, 'express-checkout').delivered!)).toBe('21600');
  });

  test('a rug of 40,000 yen pays the higher of two tables, as a bound', () => {
    // 60 % = 24,000; 7.9 % = 1,896 against 5 % = 1,200; tax 10 % of 25,896 = 2,590: 49,486
    const quote = parcel('rug-knotted-wool', 40_000);
    const chosen = lane(quote, 'express-checkout');
    expect(paid(chosen, 'duty')).toBe('1896');
    expect(paid(chosen, 'import-tax')).toBe('2590');
    expect(toDecimal(chosen.delivered!)).toBe('49486');
    expect(quote).toMatchObject({ status: 'bounded', cheapest: 'express-checkout' });
  });

  test('leather is never exempt: a bag of 5,000 yen pays 8 %', () => {
    // 60 % = 3,000; 8 % = 240; tax 10 % of 3,240 = 324
    const chosen = lane(parcel('bag-leather', 5_000), 'express-checkout');
    expect([paid(chosen, 'duty'), paid(chosen, 'import-tax')]).toEqual(['240', '324']);
  });

  test('the GSP is from memory: its lane is offered as partial only', () => {
    const claimed = lane(parcel('rug-knotted-wool', 40_000), 'express-checkout-preference');
    expect(claimed.status).toBe('partial');
    // 24,000 × 1.58 % = 379.2
    expect(paid(claimed, 'duty')).toBe('379');
  });
});

describe('Montréal', () => {
  const parcel = (dollars: string, change: Partial<Shipment> = {}) =>
    quoteDelivery(
      aShipment({
        to: { country: 'CA', region: 'QC' },
        lines: [aLine({ value: amount(dollars, 'CAD') })],
        freight: [{ transport: 'post', amount: amount('60', 'CAD') }],
        ...change,
      }),
      ruleBook,
    );

  test('a rug pays 6.5 %, GST and the tax of Québec on the same value', () => {
    // 6.5 % of 180 = 11.70; GST 5 % of 191.70 = 9.59; QST 9.975 % of 191.70 = 19.12; post 9.95
    const quote = parcel('180');
    const chosen = lane(quote, 'post-door');
    expect(paid(chosen, 'duty')).toBe('11.70');
    const taxes = chosen.lines.filter(({ kind }) => kind === 'import-tax');
    expect(taxes.map(({ rule, amount: tax }) => [rule, toDecimal(tax)])).toEqual([
      ['ca-gst', '9.59'],
      ['ca-provincial-qc', '19.12'],
    ]);
    expect(toDecimal(chosen.atDoor!)).toBe('50.36');
    expect(quote.status).toBe('partial');
  });

  test('CAD 20 is free of duty and tax from anywhere', () => {
    const quote = parcel('20');
    expect(quote.status).toBe('known');
    expect(toDecimal(lane(quote, 'post-door').delivered!)).toBe('80.00');
    expect(parcel('20.01').status).toBe('partial');
  });

  test('without a province there is no answer', () => {
    expect(parcel('180', { to: { country: 'CA' } }).missing).toEqual([
      { key: 'missing-region', values: { country: 'CA' } },
    ]);
  });
});
