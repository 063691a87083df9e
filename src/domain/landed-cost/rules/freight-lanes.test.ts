// Pallets: how a boutique's lot goes, and what a parcel does not. A lane by freight is there wherever
// freight is on offer, and only there; its clearing always costs something.
import { describe, expect, test } from 'vitest';
import type { Currency } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { aLine, amount, aShipment, lane, sums } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Freight, Shipment } from '../shipment.ts';
import { ruleBook } from './rule-book.ts';

type Sent = Partial<Shipment> & Pick<Shipment, 'to' | 'freight'>;

const lot = (value: string, currency: Currency, change: Sent) =>
  quoteDelivery(
    aShipment({
      buyer: 'business',
      lines: [aLine({ quantity: 12, value: amount(value, currency) })],
      ...change,
    }),
    ruleBook,
  );
const pallet = (freight: string, currency: Currency, clearance?: Freight['clearance']) => [
  { transport: 'freight', amount: amount(freight, currency), clearance } as const,
];

describe('twelve rugs on a pallet', () => {
  test('to Berlin, EUR 6,000 and 400 of freight: proof of origin, VAT, and the clearing agreed', () => {
    // No duty; VAT (6,000.00 + 400.00) × 19 % = 1,216.00; clearing 90.00
    // 6,000.00 + 400.00 + 0.00 + 1,216.00 + 90.00 = 7,706.00
    const to = { country: 'DE' };
    const freight = pallet('400', 'EUR', amount('90', 'EUR'));
    const quote = lot('6000', 'EUR', { to, freight });
    expect(quote).toMatchObject({
      status: 'known',
      cheapest: 'freight-checkout-preference',
      nothingAtDoor: 'freight-checkout-preference',
    });
    const chosen = lane(quote, 'freight-checkout-preference');
    expect(sums(chosen)).toEqual({
      goods: '6000.00',
      freight: '400.00',
      duty: '0.00',
      'import-tax': '1216.00',
      'carrier-fee': '90.00',
      delivered: '7706.00',
    });
    expect(chosen.documents.map(({ id }) => id)).toEqual([
      'commercial-invoice',
      'packing-list',
      'transport-document',
      'origin-declaration',
    ]);
  });

  test('to Berlin, at the door: what is asked there is the same', () => {
    const to = { country: 'DE' };
    const freight = pallet('400', 'EUR', amount('90', 'EUR'));
    const quote = lot('6000', 'EUR', { to, freight, incoterm: 'DAP' });
    const chosen = lane(quote, 'freight-door-preference');
    expect(chosen.now).toEqual(amount('6400', 'EUR'));
    expect(chosen.atDoor).toEqual(amount('1306', 'EUR'));
    expect(chosen.status).toBe('partial');
  });

  test('to London: VAT of 20 % on 4,900, known where the clearing is in the price', () => {
    const freight = pallet('400', 'GBP', 'included');
    const quote = lot('4500', 'GBP', { to: { country: 'GB' }, freight });
    // (4,500.00 + 400.00) × 20 % = 980.00; 4,500.00 + 400.00 + 980.00 = 5,880.00
    const chosen = lane(quote, 'freight-checkout-preference');
    expect(sums(chosen)).toMatchObject({ 'import-tax': '980.00', delivered: '5880.00' });
    expect(quote.status).toBe('known');
  });

  test('to Belfast: 0 % both ways is inferred, so partial', () => {
    const to = { country: 'GB', postcode: 'BT1 5GS' };
    const quote = lot('4500', 'GBP', { to, freight: pallet('400', 'GBP', 'included') });
    expect(sums(lane(quote, 'freight-checkout-preference')).delivered).toBe('5880.00');
    expect(quote.status).toBe('partial');
  });

  test('to Geneva: 8.1 % of 6,400 francs', () => {
    // 6,400.00 × 8.1 % = 518.40; 6,000.00 + 400.00 + 518.40 + 90.00 = 7,008.40
    const freight = pallet('400', 'CHF', amount('90', 'CHF'));
    const quote = lot('6000', 'CHF', { to: { country: 'CH' }, freight });
    expect(quote).toMatchObject({ status: 'known', cheapest: 'freight-checkout' });
    expect(sums(lane(quote, 'freight-checkout')).delivered).toBe('7008.40');
  });
});

describe('what clearing a pallet costs', () => {
  const swiss = { to: { country: 'CH' }, registrations: [] };

  test('nobody said it: then it comes on top, and nothing is promised', () => {
    const quote = lot('6000', 'EUR', { to: { country: 'DE' }, freight: pallet('400', 'EUR') });
    const chosen = lane(quote, 'freight-checkout-preference');
    expect(chosen.status).toBe('partial');
    expect(chosen.warnings).toContainEqual({
      key: 'warn-carrier-fee-not-sourced',
      values: { country: 'DE', transport: 'freight' },
      weight: 'partial',
    });
  });

  test('it is asked even where there is neither duty nor tax', () => {
    // 30 + 20 francs are a base of 50: 4.05 of tax, which is not collected.
    const silent = lane(
      lot('30', 'CHF', { ...swiss, freight: pallet('20', 'CHF') }),
      'freight-checkout',
    );
    expect(silent.warnings.map(({ key }) => key)).toContain('warn-carrier-fee-not-sourced');
    const agreed = lot('30', 'CHF', {
      ...swiss,
      freight: pallet('20', 'CHF', amount('40', 'CHF')),
    });
    expect(sums(lane(agreed, 'freight-checkout'))).toMatchObject({
      'import-tax': '0.00',
      'carrier-fee': '40.00',
      delivered: '90.00',
    });
  });
});

const places = [
  ['DE', 'EUR'],
  ['FR', 'EUR'],
  ['GB', 'GBP'],
  ['CH', 'CHF'],
  ['NO', 'NOK'],
  ['AE', 'AED'],
  ['SA', 'SAR'],
  ['AU', 'AUD'],
  ['SG', 'SGD'],
  ['KR', 'KRW'],
] as const;

describe('a lane by freight is there where freight is on offer', () => {
  const rates = [
    rateFromDecimal('0.00072', { from: 'KRW', to: 'USD', source: 'pretend', on: '2026-11-22' }),
  ];
  const registrations = ['eu-ioss', 'gb-vat', 'ch-vat', 'no-voec', 'au-gst', 'sg-gst'];
  const dear = { KRW: ['2000000', '90000', '300000'] } as Partial<Record<Currency, string[]>>;

  test.each(places)('%s', (country, currency) => {
    const [value, small, large] = dear[currency] ?? ['1500', '60', '300'];
    const by = (transport: Freight['transport'], price: string, days: number) => ({
      transport,
      amount: amount(price, currency),
      days: { least: days, most: days + 3 },
      ...(transport === 'freight' ? {} : { clearance: 'included' as const }),
    });
    const parcels = [by('post', small!, 6), by('express', small!, 2)];
    const quote = (freight: readonly Freight[]) =>
      lot(value!, currency, { to: { country }, buyer: 'person', freight, registrations, rates });
    const without = quote(parcels);
    const isFreight = ({ transport }: { transport: string }) => transport === 'freight';
    expect(without.lanes.filter(isFreight)).toEqual([]);
    const offered = quote([...parcels, by('freight', large!, 12)]);
    const pallets = offered.lanes.filter(isFreight);
    expect(new Set(pallets.map(({ taxes }) => taxes))).toEqual(new Set(['checkout', 'door']));
    // What a parcel chooses is not moved by the pallet beside it, whose clearing nobody priced.
    expect(pallets.every(({ status }) => status === 'partial' || status === 'unknown')).toBe(true);
    const { status, cheapest, fastest, nothingAtDoor } = without;
    expect(offered).toMatchObject({ status, cheapest, fastest, nothingAtDoor });
    expect(offered.lanes.filter((one) => !isFreight(one))).toEqual(without.lanes);
  });
});
