// Japan's lines that turn on a word about the piece: shoes, soles, silver on a bag, a business.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, chargesOf as charges } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import { ruleBook } from './rule-book.ts';

describe('Japan line by line', () => {
  const japanese = (
    attributes: Record<string, string | boolean>,
    more: Partial<ReturnType<typeof aLine>>,
  ) =>
    quoteDelivery(
      aShipment({
        to: { country: 'JP' },
        lines: [aLine({ description: 'good', attributes, value: amount('20000', 'JPY'), ...more })],
        freight: [{ transport: 'express', amount: amount('0', 'JPY'), clearance: 'included' }],
      }),
      ruleBook,
    );

  test('leather shoes that are no slippers pay 30 % or 4,300 yen a pair, the higher', () => {
    const shoes = (yen: string) =>
      charges(
        japanese({ wornOutdoors: true }, { form: 'babouche-leather', value: amount(yen, 'JPY') }),
      )[0];
    // 60 % of 20,000 = 12,000; 30 % = 3,600, so 4,300; of 40,000 it is 7,200
    expect(shoes('20000')).toBe('jp-ordinary 4300 bounded');
    expect(shoes('40000')).toBe('jp-ordinary 7200 bounded');
    const pairs = japanese({ wornOutdoors: true }, { form: 'babouche-leather', quantity: 3 });
    expect(charges(pairs)[0]).toBe('jp-ordinary 12900 bounded');
  });

  test.each([
    ['leather', 'jp-ordinary 3600 unverified'],
    ['rubber', 'jp-ordinary 960 unverified'],
    ['raffia', 'jp-ordinary 408 unverified'],
    ['textile', 'jp-ordinary 408 unverified'],
  ])('raffia shoes with a sole of %s: %s', (sole, expected) => {
    // 12,000 × 30, 8 or 3.4 %; raffia shoes are of medium confidence
    expect(charges(japanese({ sole, upper: 'raffia' }, { form: 'babouche' }))[0]).toBe(expected);
  });

  test('a bag with silver on it may fall on the line of 14 %', () => {
    const bag = (precious: boolean) => charges(japanese({ precious }, { form: 'bag-leather' }))[0];
    expect([bag(false), bag(true)]).toEqual(['jp-ordinary 960 known', 'jp-ordinary 1680 bounded']);
  });

  test('a business is valued with its freight and taxed from the first yen above the exemption', () => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'JP' },
        buyer: 'business',
        lines: [aLine({ value: amount('20000', 'JPY') })],
        freight: [{ transport: 'express', amount: amount('5000', 'JPY'), clearance: 'included' }],
      }),
      ruleBook,
    );
    // 25,000 × 7.9 % = 1,975; 26,975 × 10 % = 2,698
    expect(charges(quote)).toEqual(['jp-ordinary 1975 known', 'jp-consumption-tax 2698 bounded']);
  });
});
