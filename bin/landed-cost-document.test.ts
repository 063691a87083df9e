// The worked example of docs/landed-cost.md is a law that holds: it is checked and quoted as a real one.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRules } from '#domain/landed-cost/check-rules.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import type { Shipment } from '#domain/landed-cost/shipment.ts';
import { money, toDecimal } from '#domain/money/money.ts';
import { atlantis } from '../docs/examples/atlantis.ts';

const book = { destinations: [atlantis] };

it('stands in the document as it is', () => {
  const document = readFileSync('docs/landed-cost.md', 'utf8');
  expect(document).toContain(readFileSync('docs/examples/atlantis.ts', 'utf8'));
});

it('has no fault, and is told before its tax ends', () => {
  const sources = { 'zz-customs-act': { title: 'Customs Act', link: 'https://example.org' } };
  const checked = checkRules(book, { on: '2026-11-23', sources });
  expect(checked.faults).toEqual([]);
  expect(checked.expiring.map(({ rule }) => rule)).toEqual(['zz-vat']);
});

it('quotes a scarf with and without proof of origin, this year and next', () => {
  const scarf = (on: string): Shipment => ({
    on,
    from: { country: 'MA' },
    to: { country: 'ZZ' },
    buyer: 'person',
    registrations: [],
    lines: [
      {
        description: 'scarf',
        form: 'scarf-wool',
        value: money(10_000, 'EUR'),
        quantity: 1,
        origin: { country: 'MA' },
      },
    ],
    freight: [{ transport: 'express', amount: money(2000, 'EUR'), clearance: 'included' }],
  });
  const delivered = (on: string, id: string) => {
    const lane = quoteDelivery(scarf(on), book).lanes.find((one) => one.id === id)!;
    return [lane.status, toDecimal(lane.delivered!)];
  };
  // 120 × 12 % = 14.40; (120 + 14.40) × 15 % = 20.16
  expect(delivered('2026-11-23', 'express-checkout')).toEqual(['known', '154.56']);
  expect(delivered('2026-11-23', 'express-checkout-preference')).toEqual(['known', '138.00']);
  expect(delivered('2027-01-01', 'express-checkout-preference')).toEqual(['known', '139.20']);
});
