// Destinations read as far as they could be: both sides of each threshold, and what is not known.
import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { toDecimal } from '#domain/money/money.ts';
import { aLine, amount, aShipment, chargesOf as charges, lane } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import { aParcel as parcel } from './a-parcel.ts';
import { ruleBook } from './rule-book.ts';

describe('Switzerland', () => {
  const swiss = { to: { country: 'CH' }, currency: 'CHF' } as const;

  test('CH-5CHF-std: a base of 62 francs owes nothing, of 63 it owes 5.10', () => {
    const small = parcel({ ...swiss, value: '50', freight: '12' });
    expect(charges(small)).toEqual(['ch-industrial 0.00 known', 'ch-five-francs 0.00 known']);
    // A platform may have to be registered, so nothing is promised.
    expect(small.status).toBe('partial');
    const over = parcel({ ...swiss, value: '51', freight: '12' });
    // 63 × 8.1 % = 5.103, to five hundredths 5.10
    expect(charges(over)).toEqual(['ch-industrial 0.00 known', 'ch-import-vat 5.10 known']);
  });

  test('a rug of 900 francs is known to the franc', () => {
    // (900 + 60) × 8.1 % = 77.76, to five hundredths 77.75
    const quote = parcel({ ...swiss, value: '900', freight: '60' });
    expect(quote.status).toBe('known');
    expect(charges(quote)).toEqual(['ch-industrial 0.00 known', 'ch-import-vat 77.75 known']);
    expect(toDecimal(lane(quote, 'express-checkout').delivered!)).toBe('1037.75');
  });

  test('a registered platform taxes the small parcel as its own sale', () => {
    const quote = parcel({ ...swiss, value: '50', freight: '12', registrations: ['ch-vat'] });
    // 62 × 8.1 % = 5.022, to five hundredths 5.00
    expect(charges(quote, 'express-registered')).toContain('ch-platform-vat 5.00 known');
    // It may not also send it in as an import that escapes the tax.
    expect(quote.lanes.map(({ id }) => id)).not.toContain('express-checkout');
    const large = parcel({ ...swiss, value: '900', registrations: ['ch-vat'] });
    expect(large.lanes.map(({ id }) => id)).toContain('express-checkout');
  });

  test('what makes a parcel small is the tax on all it costs, carriage too', () => {
    // 50 + 20 = 70 is over 62: imported, 70 × 8.1 % = 5.67, to five hundredths 5.65
    const large = { ...swiss, value: '50', freight: '20' };
    const imported = ['ch-industrial 0.00 known', 'ch-import-vat 5.65 known'];
    const alone = parcel(large);
    expect(charges(alone)).toEqual(imported);
    expect([alone.status, lane(alone, 'express-checkout').warnings]).toEqual(['known', []]);
    const registered = parcel({ ...large, registrations: ['ch-vat'] });
    expect(charges(registered)).toEqual(imported);
    expect(registered.lanes.map(({ id }) => id)).not.toContain('express-registered');
    // The francs of the insurance count as well: 50 + 12 + 1 = 63.
    const insured = parcel({ ...swiss, value: '50', freight: '12', insurance: amount('1', 'CHF') });
    expect(charges(insured)[1]).toBe('ch-import-vat 5.10 known');
  });

  test('one parcel may be small by the post and an import by a courier', () => {
    const freight = (transport: 'post' | 'express', francs: string, service: string) =>
      ({ transport, amount: amount(francs, 'CHF'), clearance: 'included', service }) as const;
    const quote = quoteDelivery(
      aShipment({
        to: swiss.to,
        lines: [aLine({ value: amount('50', 'CHF') })],
        registrations: ['ch-vat'],
        freight: [
          freight('post', '12', 'parcel'),
          freight('express', '8', 'slow'),
          freight('express', '30', 'quick'),
        ],
      }),
      ruleBook,
    );
    expect(quote.lanes.map(({ id }) => id).toSorted()).toEqual([
      'express-checkout:quick',
      'express-door:quick',
      'express-registered:slow',
      'post-registered',
    ]);
    // 58 × 8.1 % = 4.698, to five hundredths 4.70; 80 × 8.1 % = 6.48, to five hundredths 6.50
    expect(charges(quote, 'express-registered:slow')[1]).toBe('ch-platform-vat 4.70 known');
    expect(charges(quote, 'express-checkout:quick')[1]).toBe('ch-import-vat 6.50 known');
  });

  test('without a price of carriage nobody can say which of the two it is', () => {
    const bare = quoteDelivery(
      aShipment({ to: swiss.to, lines: [aLine({ value: amount('50', 'CHF') })] }),
      ruleBook,
    );
    expect([bare.status, bare.missing[0]?.key]).toEqual(['unknown', 'missing-freight']);
  });

  test('food keeps its duty, which was not read; Samnaun has a law of its own', () => {
    expect(charges(parcel({ ...swiss, form: 'argan-food', value: '90' }))).toEqual([
      'missing-duty-rate',
    ]);
    const samnaun = parcel({ ...swiss, to: { country: 'CH', postcode: '7563' }, value: '90' });
    expect(samnaun.missing[0]?.key).toBe('missing-territory');
  });
});

describe('Norway', () => {
  const norwegian = { to: { country: 'NO' }, currency: 'NOK' } as const;

  test('NO-skirt: clothing of 1,000 with 250 of freight owes 134 and 346', () => {
    // 1,250 × 10.7 % = 133.75, whole kroner 134; (1,250 + 134) × 25 % = 346
    const quote = parcel({ ...norwegian, form: 'kaftan-cotton', value: '1000', freight: '250' });
    // That most clothing pays 10.7 % is read, that this line does is not.
    expect(charges(quote)).toEqual(['no-ordinary 134.00 unverified', 'no-vat 346.00 unverified']);
  });

  test('NO-trousers: 50,000 with 500 of freight and 100 of insurance owe 5,414 and 14,004', () => {
    // 50,600 × 10.7 % = 5,414.20, so 5,414; 56,014 × 25 % = 14,003.50, so 14,004
    const quote = parcel({
      ...norwegian,
      form: 'kaftan-cotton',
      value: '50000',
      freight: '500',
      insurance: amount('100', 'NOK'),
    });
    expect(charges(quote)).toEqual([
      'no-ordinary 5414.00 unverified',
      'no-vat 14004.00 unverified',
    ]);
    expect(toDecimal(lane(quote, 'express-checkout').delivered!)).toBe('70018.00');
  });

  test('made in Morocco it owes the tax alone, and that is known', () => {
    const quote = parcel({ ...norwegian, form: 'kaftan-cotton', value: '1000', freight: '250' });
    expect(charges(quote, 'express-checkout-preference')).toEqual([
      'no-ma-agreement 0.00 known',
      'no-vat 313.00 known',
    ]);
    expect(quote).toMatchObject({ status: 'known', nothingAtDoor: 'express-checkout-preference' });
  });

  test('the ordinary duty of a rug was not found, so a Turkish rug is unknown', () => {
    const lines = [aLine({ value: amount('1000', 'NOK'), origin: { country: 'TR' } })];
    expect(charges(parcel({ ...norwegian, value: '1000', lines }))).toEqual(['missing-duty-rate']);
  });

  test('food oil has neither agreement nor rate', () => {
    const quote = parcel({ ...norwegian, form: 'argan-food', value: '500' });
    expect(quote.status).toBe('unknown');
  });

  test('VOEC is offered under NOK 3,000, as partial: its limit is memory', () => {
    const voec = (value: string) => parcel({ ...norwegian, value, registrations: ['no-voec'] });
    expect(charges(voec('2999.99'), 'express-registered')[1]).toBe('no-voec-vat 750.00 known');
    expect(lane(voec('2999.99'), 'express-registered').status).toBe('partial');
    expect(voec('3000').lanes.map(({ id }) => id)).not.toContain('express-registered');
  });
});

describe('Australia', () => {
  const australian = { to: { country: 'AU' }, currency: 'AUD' } as const;
  const registered = ['au-gst'];

  test('up to AUD 1,000 the registered platform collects 10 % of all that is paid', () => {
    const quote = parcel({
      ...australian,
      value: '1000',
      freight: '50',
      registrations: registered,
    });
    expect(quote.status).toBe('known');
    expect(charges(quote, 'express-registered')).toEqual([
      'au-low-value 0.00 known',
      'au-platform-gst 105.00 known',
    ]);
  });

  test('AU-LVIG: 1,000 and 5 of delivery, without tax, hold 100.50 of it', () => {
    const quote = parcel({ ...australian, value: '1000', freight: '5', registrations: registered });
    expect(charges(quote, 'express-registered')[1]).toBe('au-platform-gst 100.50 known');
    const over = parcel({
      ...australian,
      value: '1000.01',
      freight: '5',
      registrations: registered,
    });
    expect(over.lanes.map(({ id }) => id)).not.toContain('express-registered');
  });

  test('without the registration it cannot be sold', () => {
    expect(parcel({ ...australian, value: '1000' }).missing).toEqual([
      { key: 'missing-registration', values: { country: 'AU', registration: 'au-gst' } },
    ]);
  });

  test('AU-1200: over it duty 60.00 and GST 141.00, and two charges printed as "about"', () => {
    const quote = parcel({ ...australian, form: 'soap', value: '1200', freight: '150' });
    expect(charges(quote)).toEqual([
      'au-general 60.00 known',
      'au-processing 50.00 unverified',
      'au-biosecurity 48.00 unverified',
      'au-import-gst 141.00 known',
    ]);
    expect(quote.status).toBe('partial');
  });

  test('a knotted rug is free of duty there, and a brass tray is not in the copy read', () => {
    expect(charges(parcel({ ...australian, value: '1200' }))[0]).toBe('au-general 0.00 known');
    expect(charges(parcel({ ...australian, form: 'tray-brass-kitchen', value: '1200' }))).toEqual([
      'missing-duty-rate',
    ]);
  });
});

describe('the Emirates', () => {
  const emirati = { to: { country: 'AE' }, currency: 'AED' } as const;

  test('5 % on goods and freight and 5 % on both, as a bound', () => {
    // (1,500 + 100) × 5 % = 80.00; 1,680 × 5 % = 84.00
    const quote = parcel({ ...emirati, value: '1500', freight: '100' });
    expect(quote.status).toBe('bounded');
    expect(charges(quote)).toEqual(['ae-general 80.00 bounded', 'ae-vat 84.00 bounded']);
  });

  test('up to AED 1,000 sources disagree: the duty is charged and may come back', () => {
    const quote = parcel({ ...emirati, value: '900', freight: '100' });
    expect(charges(quote)[0]).toBe('ae-small 50.00 bounded');
    expect(
      lane(quote, 'express-checkout').lines.find(({ kind }) => kind === 'duty')?.says.values.open,
    ).toBe('open-duty-threshold');
  });

  test('the Arab preference is memory, and offered as partial', () => {
    const quote = parcel({ ...emirati, value: '1500', freight: '100' });
    const claimed = lane(quote, 'express-checkout-preference');
    expect([claimed.status, charges(quote, claimed.id)[0]]).toEqual([
      'partial',
      'ae-gafta 0.00 unverified',
    ]);
    expect(claimed.documents.map(({ id }) => id)).toContain('arab-origin');
  });
});

describe('Saudi Arabia', () => {
  const saudi = { to: { country: 'SA' }, currency: 'SAR' } as const;

  test('under SAR 1,000 with freight a person owes the tax alone', () => {
    // 999.99 × 15 % = 150.00
    const quote = parcel({ ...saudi, value: '899.99', freight: '100' });
    expect(quote.status).toBe('known');
    expect(charges(quote)).toEqual(['sa-personal 0.00 known', 'sa-vat 150.00 known']);
    expect(
      charges(parcel({ ...saudi, value: '899.99', freight: '100', buyer: 'business' }))[0],
    ).toBe('sa-raised 150.00 bounded');
  });

  test('from SAR 1,000 a rug owes the top of its range, and a lamp has no rate', () => {
    // 1,000 × 15 % = 150.00; 1,150 × 15 % = 172.50
    const quote = parcel({ ...saudi, value: '900', freight: '100' });
    expect(charges(quote)).toEqual(['sa-raised 150.00 bounded', 'sa-vat 172.50 bounded']);
    expect(charges(parcel({ ...saudi, form: 'lamp-nonelectric', value: '1000' }))).toEqual([
      'missing-duty-rate',
    ]);
  });
});

describe('Singapore', () => {
  const singaporean = { to: { country: 'SG' }, currency: 'SGD' } as const;

  test('SGD 400 with freight is relieved, a cent more is taxed whole', () => {
    const small = parcel({ ...singaporean, value: '350', freight: '50' });
    expect(charges(small)).toEqual(['sg-no-duty 0.00 unverified', 'sg-relief 0.00 known']);
    // 400.01 × 9 % = 36.00
    const over = parcel({ ...singaporean, value: '350.01', freight: '50' });
    expect(charges(over)).toEqual(['sg-no-duty 0.00 unverified', 'sg-import-gst 36.00 unverified']);
    const registered = parcel({
      ...singaporean,
      value: '350',
      freight: '50',
      registrations: ['sg-gst'],
    });
    expect(charges(registered, 'express-registered')[1]).toBe('sg-platform-gst 36.00 unverified');
    expect(registered.lanes.map(({ id }) => id)).not.toContain('express-checkout');
    // That craft goods are free of duty is memory: never more than partial.
    expect([small.status, over.status]).toEqual(['partial', 'partial']);
  });
});

describe('Korea', () => {
  const rates = [
    rateFromDecimal('1400', { from: 'USD', to: 'KRW', source: 'pretend', on: '2026-11-23' }),
  ];
  const korean = { to: { country: 'KR' }, currency: 'USD', rates } as const;

  test('USD 150 with freight is free, a cent more is taxed whole', () => {
    const small = parcel({ ...korean, form: 'kaftan-cotton', value: '130', freight: '20' });
    expect(small.status).toBe('known');
    expect(charges(small)).toEqual(['kr-small 0 known', 'kr-tax-small 0 known']);
    // 150.01 × 1,400 = 210,014; 13 % = 27,302 (27,301.82); 10 % of 237,316 = 23,732
    const over = parcel({ ...korean, form: 'kaftan-cotton', value: '130.01', freight: '20' });
    expect(charges(over)).toEqual(['kr-read 27302 unverified', 'kr-vat 23732 unverified']);
    expect(over.status).toBe('partial');
  });

  test('KR-clothes200, by the rules themselves', () => {
    const old = [
      rateFromDecimal('1100', { from: 'USD', to: 'KRW', source: 'kr-ulsan', on: '2015-01-01' }),
    ];
    const quote = parcel({
      ...korean,
      rates: old,
      form: 'kaftan-cotton',
      value: '200',
      freight: '10',
    });
    expect(charges(quote)).toEqual(['kr-read 30030 unverified', 'kr-vat 26103 unverified']);
  });

  test('the dollar is needed to judge it: won without a rate to dollars are unknown', () => {
    const quote = parcel({ to: { country: 'KR' }, currency: 'KRW', value: '90000' });
    expect(quote.missing).toEqual([
      { key: 'missing-exchange-rate', values: { from: 'KRW', to: 'USD' } },
    ]);
  });

  test('a rug has no rate above the limit, nor a business below it', () => {
    expect(charges(parcel({ ...korean, value: '200' }))).toEqual(['missing-duty-rate']);
    expect(charges(parcel({ ...korean, value: '100', buyer: 'business' }))).toEqual([
      'missing-duty-rate',
    ]);
  });
});
