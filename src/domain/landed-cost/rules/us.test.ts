// One shipment on two days, one piece on two sides of a price: the law of the United States moves.
import { describe, expect, test } from 'vitest';
import { money, toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, lane } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Freight, Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

const express: Freight = { transport: 'express', amount: money(0n, 'USD'), clearance: 'included' };
const parcel = (on: string, line: Parameters<typeof aLine>[0], change: Partial<Shipment> = {}) =>
  quoteDelivery(
    aShipment({
      on,
      to: { country: 'US', region: 'NY' },
      lines: [aLine(line)],
      freight: [express],
      ...change,
    }),
    ruleBook,
  );

const rug = { value: amount('200', 'USD') };
const brass = { description: 'Tray', form: 'tray-brass-kitchen', value: amount('200', 'USD') };

/** "us-general 4.5% 9.00" for every charge of a lane, or what is missing. */
function charges(quote: ReturnType<typeof parcel>, id = 'express-checkout'): string[] {
  const { lines, missing } = lane(quote, id);
  if (missing.length > 0) return missing.map(({ key }) => key);
  return lines
    .filter(({ kind }) => !['goods', 'freight', 'carrier-fee'].includes(kind))
    .map(({ rule, rate, amount: paid }) => `${rule} ${rate} ${toDecimal(paid)}`);
}

describe('the same rug on two days', () => {
  // 200 × 4.5 % = 9.00; × 10 % = 20.00; × 12.5 % = 25.00; the processing fee of each fiscal year.
  test.each([
    ['2025-08-28', ['us-de-minimis 0% 0.00']],
    ['2025-08-30', ['us-general 4.5% 9.00', 'us-ieepa 10% 20.00', fee('2025', '2.62')]],
    ['2025-10-01', ['us-general 4.5% 9.00', 'us-ieepa 10% 20.00', fee('2026', '2.69')]],
    ['2026-02-23', ['us-general 4.5% 9.00', 'us-ieepa 10% 20.00', fee('2026', '2.69')]],
    ['2026-02-24', ['us-general 4.5% 9.00', 'us-s122 10% 20.00', fee('2026', '2.69')]],
    ['2026-07-23', ['us-general 4.5% 9.00', 'us-s122 10% 20.00', fee('2026', '2.69')]],
    ['2026-07-25', ['us-general 4.5% 9.00', 'us-s301 12.5% 25.00', fee('2026', '2.69')]],
    ['2026-09-30', ['us-general 4.5% 9.00', 'us-s301 12.5% 25.00', fee('2026', '2.69')]],
    ['2026-10-01', ['us-general 4.5% 9.00', 'us-s301 12.5% 25.00', fee('2027', '2.77')]],
  ])('on %s', (on, expected) => {
    expect(charges(parcel(on, rug))).toEqual(expected);
  });

  function fee(year: string, dollars: string): string {
    return `us-mpf-informal-${year} ${dollars} USD × 1 ${dollars}`;
  }

  test('the ten per cent of 2025 is memory, that of 2026 is read', () => {
    const surcharge = (on: string) =>
      lane(parcel(on, rug), 'express-checkout').lines.find(({ kind }) => kind === 'surcharge');
    expect(surcharge('2025-08-30')).toMatchObject({ status: 'unverified', ruleStatus: 'memory' });
    expect(surcharge('2026-07-23')).toMatchObject({ status: 'known', ruleStatus: 'sourced' });
    expect(surcharge('2026-07-25')).toMatchObject({ status: 'bounded' });
  });

  test('the agreement takes off the ordinary duty on any day and no layer above it', () => {
    for (const on of ['2025-08-30', '2026-07-23', '2026-07-25']) {
      const claimed = charges(parcel(on, rug), 'express-checkout-preference');
      expect(claimed[0]).toBe('us-ma-agreement 0% 0.00');
      expect(claimed[1]).toBe(charges(parcel(on, rug))[1]);
    }
  });

  test('the ten per cent of 2025 was read for Morocco alone: of other origins it is not known', () => {
    // Every origin had a rate of its own under IEEPA; only the Moroccan one was noted.
    const chinese = { ...rug, origin: { country: 'CN' } };
    for (const on of ['2025-08-29', '2025-11-01', '2026-02-23']) {
      const quote = parcel(on, chinese);
      expect([on, charges(quote)]).toEqual([on, ['missing-surcharge-origin']]);
      expect(charges(parcel(on, rug))[1]).toBe('us-ieepa 10% 20.00');
      // One of them in the parcel is enough: the whole has no price.
      const lines = [aLine(rug), aLine({ ...chinese, description: 'Chinese rug' })];
      expect(parcel(on, rug, { lines }).status).toBe('unknown');
    }
    expect(charges(parcel('2025-08-28', chinese))).toEqual(['us-de-minimis 0% 0.00']);
    expect(charges(parcel('2026-02-24', chinese))[1]).toBe('us-s122 10% 20.00');
  });

  test('over USD 800 the duties of summer 2025 were not read, and the day after the relief they were', () => {
    const dear = { value: amount('800.01', 'USD') };
    expect(charges(parcel('2025-08-28', { value: amount('800', 'USD') }))).toEqual([
      'us-de-minimis 0% 0.00',
    ]);
    expect(charges(parcel('2025-08-28', dear))).toEqual(['missing-surcharge-day']);
    expect(charges(parcel('2025-08-29', dear))[0]).toBe('us-general 4.5% 36.00');
  });
});

describe('brass on two days', () => {
  test.each([
    ['2025-08-28', ['us-de-minimis 0% 0.00']],
    ['2025-08-30', ['missing-surcharge-day']],
    ['2026-04-05', ['missing-surcharge-day']],
    ['2026-04-06', ['us-general 3% 6.00', 'us-s232-copper 50% 100.00']],
    ['2026-07-23', ['us-general 3% 6.00', 'us-s232-copper 50% 100.00']],
    ['2026-07-25', ['us-general 3% 6.00', 'us-s232-copper 50% 100.00']],
  ])('on %s', (on, expected) => {
    const said = charges(parcel(on, brass)).filter((charge) => !charge.startsWith('us-mpf'));
    expect(said).toEqual(expected);
  });
});

describe('the layers of each good today', () => {
  const today = '2026-11-23';
  test.each([
    ['rug-knotted-wool', 'us-s301 12.5% 25.00'],
    ['tray-brass-kitchen', 'us-s232-copper 50% 100.00'],
    ['article-brass-other', 'us-s232-copper 50% 100.00'],
    ['ornament-base-metal', 'us-s301 12.5% 25.00'],
    ['iron-article', 'us-s232-iron 50% 100.00'],
    ['iron-kitchen', 'us-s232-iron 50% 100.00'],
    ['frame-mirror-metal', 'us-s232-frames 25% 50.00'],
    ['furniture-seat-upholstered', 'us-s232-seats 25% 50.00'],
    ['furniture-wood', 'us-s301 12.5% 25.00'],
    ['painting-modern', 'us-s301-art 0% 0.00'],
  ])('%s pays one layer: %s', (form, expected) => {
    const layers = charges(parcel(today, { ...rug, form, description: form })).filter((charge) =>
      /us-s\d/.test(charge),
    );
    expect(layers).toEqual([expected]);
  });

  test('layers fall on their own goods: a tray and a rug in one parcel', () => {
    const lines = [aLine(rug), aLine(brass)];
    const layers = charges(parcel(today, rug, { lines })).filter((charge) => /us-s/.test(charge));
    expect(layers.sort()).toEqual(['us-s232-copper 50% 100.00', 'us-s301 12.5% 25.00']);
  });

  test('a rug made elsewhere is unknown since 24 July 2026 and was not the day before', () => {
    const italian = { ...rug, origin: { country: 'IT' } };
    expect(charges(parcel(today, italian))).toEqual(['missing-surcharge-origin']);
    expect(charges(parcel('2026-07-23', italian))[1]).toBe('us-s122 10% 20.00');
  });
});

describe('bands of price', () => {
  // HTS 2026 Rev 15: the value of one piece decides, to the cent.
  test.each([
    ['glass-beldi', '0.30', 'us-general 28.5%'],
    ['glass-beldi', '0.31', 'us-general 22.5%'],
    ['glass-beldi', '3.00', 'us-general 22.5%'],
    ['glass-beldi', '3.01', 'us-general 7.5%'],
    ['glass-beldi', '5.00', 'us-general 7.5%'],
    ['glass-beldi', '5.01', 'us-general 5%'],
    ['babouche-rubber', '2.50', 'us-general 7%'],
    ['babouche-rubber', '2.51', 'us-general 10%'],
    ['bag-leather', '20.00', 'us-general 10%'],
    ['bag-leather', '20.01', 'us-general 9%'],
    // USD 18 a dozen is 1.50 a piece.
    ['silver-jewellery', '1.50', 'us-general 13.5%'],
    ['silver-jewellery', '1.51', 'us-general 5%'],
  ])('%s of USD %s a piece: %s', (form, each, expected) => {
    const one = amount(each, 'USD');
    const attributes = { wearer: 'women' };
    const dozen = { form, description: form, attributes, quantity: 12 };
    const whole = money(one.minor * 12n, 'USD');
    expect(charges(parcel('2026-11-23', { ...dozen, value: whole }))[0]).toContain(expected);
    expect(charges(parcel('2026-11-23', { ...dozen, quantity: 1, value: one }))[0]).toContain(
      expected,
    );
  });

  test('men’s babouches have a line without a band', () => {
    const attributes = { wearer: 'men' };
    const pair = { form: 'babouche-leather', description: 'babouche', attributes };
    expect(charges(parcel('2026-11-23', { ...pair, value: amount('2', 'USD') }))[0]).toContain(
      'us-general 8.5%',
    );
  });
});

describe('post against express', () => {
  const post: Freight = { transport: 'post', amount: amount('20', 'USD') };
  const dhl: Freight = {
    transport: 'express',
    carrier: 'DHL Express',
    amount: amount('45', 'USD'),
  };
  const both = (on: string) => parcel(on, rug, { freight: [post, dhl] });

  test('in August 2025 the post was free of everything and cheapest', () => {
    const quote = both('2025-08-28');
    expect(charges(quote, 'post-door')).toEqual(['us-de-minimis 0% 0.00']);
    expect(quote.cheapest).toBe('post-door');
  });

  test('after the relief nothing was read of mail, until the entry of 24 July 2026', () => {
    expect(charges(both('2025-08-30'), 'post-door')).toEqual(['missing-us-postal-entry']);
    expect(charges(both('2026-07-23'), 'post-door')).toEqual(['missing-us-postal-entry']);
    expect(charges(both('2026-07-24'), 'post-door')).toEqual([
      'us-general 4.5% 9.00',
      'us-s301 12.5% 25.00',
    ]);
  });

  test('on 21 October 2026 mail was cheaper at the door, on the 22nd it has no price', () => {
    // by post 200 + 20 + 34 + 9.35 = 263.35; by DHL 200 + 45 + 34 + 2.77 + 17.00 = 298.77
    const before = both('2026-10-21');
    expect(toDecimal(lane(before, 'post-door').delivered!)).toBe('263.35');
    expect(toDecimal(lane(before, 'express-checkout').delivered!)).toBe('298.77');
    expect(before.cheapest).toBe('post-door');
    const after = both('2026-10-22');
    expect(charges(after, 'post-door')).toEqual(['missing-us-postal-entry']);
    expect(after.cheapest).toBe('express-checkout');
  });

  test('mail owes no processing fee but EMS, by whichever name it says so', () => {
    // FY2026 2.69, FY2027 2.77: us-fees-2026, us-fees-tar ("mail exempt except EMS")
    const fees = (on: string, named: Pick<Freight, 'carrier' | 'service'>) =>
      charges(parcel(on, rug, { freight: [{ ...post, ...named }] }), 'post-door').slice(2);
    const ems = [
      { carrier: 'EMS' },
      { carrier: 'EMS Poste Rapide', service: 'EMS' },
      { carrier: 'Barid Al-Maghrib', service: 'Amana International Express (EMS)' },
    ];
    for (const named of ems) {
      expect(fees('2026-09-30', named)).toEqual(['us-mpf-informal-2026-ems 2.69 USD × 1 2.69']);
      expect(fees('2026-10-01', named)).toEqual(['us-mpf-informal-2027-ems 2.77 USD × 1 2.77']);
    }
    for (const named of [{}, { carrier: 'Sample post', service: 'Tracked items' }]) {
      expect(fees('2026-10-01', named)).toEqual([]);
    }
    // 200 + 20 + 9 + 25 + 2.77 + 9.35 = 266.12
    const dear = parcel('2026-10-21', rug, { freight: [{ ...post, carrier: 'EMS' }] });
    expect(toDecimal(lane(dear, 'post-door').delivered!)).toBe('266.12');
    // A courier that calls itself so pays it once, as any other.
    const courier = parcel('2026-10-21', rug, { freight: [{ ...express, carrier: 'EMS' }] });
    const processing = charges(courier).filter((one) => one.startsWith('us-mpf'));
    expect(processing).toEqual(['us-mpf-informal-2027 2.77 USD × 1 2.77']);
  });

  test('mail over USD 2,500 was never informal', () => {
    const dear = parcel('2026-09-01', { value: amount('2500.01', 'USD') }, { freight: [post] });
    expect(charges(dear, 'post-door')).toEqual(['missing-us-postal-entry']);
  });
});

describe('what stands in the future', () => {
  test('the fee of fiscal year 2027 ends with it, and no fee is taken for none', () => {
    expect(charges(parcel('2027-10-01', rug))).toContain('missing-fee');
  });

  test('a rule nobody read again by the end of March 2027 makes the answer unknown', () => {
    expect(parcel('2027-03-31', rug).status).toBe('partial');
    expect(charges(parcel('2027-04-01', rug))).toContain('missing-review');
  });

  test('the tax of the state is not in any price, and every lane says so', () => {
    const quote = parcel('2026-11-23', rug);
    for (const { status, warnings } of quote.lanes.filter(({ delivered }) => delivered)) {
      expect(status).toBe('partial');
      expect(warnings.map(({ key }) => key)).toContain('warn-state-sales-tax');
    }
  });
});
