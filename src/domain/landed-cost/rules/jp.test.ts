// Japan's lines that turn on a word about the piece: shoes, soles, silver on a bag, a business.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, chargesOf as charges, lane } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import { ruleBook } from './rule-book.ts';

describe('Japan line by line', () => {
  const japaneseOf = (lines: ReturnType<typeof aLine>[]) =>
    quoteDelivery(
      aShipment({
        to: { country: 'JP' },
        lines,
        freight: [{ transport: 'express', amount: amount('0', 'JPY'), clearance: 'included' }],
      }),
      ruleBook,
    );
  const japanese = (
    attributes: Record<string, string | boolean>,
    more: Partial<ReturnType<typeof aLine>>,
  ) =>
    japaneseOf([
      aLine({ description: 'good', attributes, value: amount('20000', 'JPY'), ...more }),
    ]);

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
    ['leather', 'jp-ordinary 3600 known'],
    ['rubber', 'jp-ordinary 960 known'],
    ['raffia', 'jp-ordinary 408 known'],
    ['textile', 'jp-ordinary 408 known'],
  ])('raffia shoes with a sole of %s: %s', (sole, expected) => {
    // 12,000 × 30, 8 or 3.4 %; that the upper is plaited raffia, and no yarn, was said
    expect(charges(japanese({ sole, upper: 'raffia' }, { form: 'babouche' }))[0]).toBe(expected);
  });

  test('a bag with silver on it may fall on the line of 14 %', () => {
    const bag = (precious: boolean) => charges(japanese({ precious }, { form: 'bag-leather' }))[0];
    expect([bag(false), bag(true)]).toEqual(['jp-ordinary 960 known', 'jp-ordinary 1680 bounded']);
  });

  test('16,666 yen is the last price that is exempt, of one good or of several', () => {
    const tagine = (yen: string, description = 'tagine') =>
      aLine({ form: 'tagine-earthenware', description, value: amount(yen, 'JPY') });
    const asked = (...lines: ReturnType<typeof aLine>[]) => charges(japaneseOf(lines));
    // 6/10 of 16,666 is 9,999.6 and of 16,667 it is 10,000.2, which is over 10,000
    expect(asked(tagine('16666'))).toEqual(['jp-exempt 0 known', 'jp-tax-exempt 0 known']);
    // 10,000 × 2.3 % = 230; 10,230 × 10 % = 1,023
    expect(asked(tagine('16667'))).toEqual([
      'jp-simplified 230 bounded',
      'jp-consumption-tax 1023 bounded',
    ]);
    // 6/10 of 8,333 is 4,999.8 and of 8,334 it is 5,000.4: cut each to yen they would seem 10,000.
    // 5,000 × 2.3 % = 115 twice
    expect(asked(tagine('8333'), tagine('8333', 'the other'))).toEqual([
      'jp-exempt 0 known',
      'jp-exempt 0 known',
      'jp-tax-exempt 0 known',
    ]);
    expect(asked(tagine('8333'), tagine('8334', 'the other'))).toEqual([
      'jp-simplified 115 bounded',
      'jp-simplified 115 bounded',
      'jp-consumption-tax 1023 bounded',
    ]);
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

  test('a pallet to a business has its lanes, valued with its carriage', () => {
    const quote = quoteDelivery(
      aShipment({
        to: { country: 'JP' },
        buyer: 'business',
        lines: [aLine({ value: amount('500000', 'JPY'), quantity: 10 })],
        freight: [
          {
            transport: 'freight',
            over: 'sea',
            amount: amount('60000', 'JPY'),
            clearance: 'included',
          },
        ],
      }),
      ruleBook,
    );
    // 560,000 × 7.9 % = 44,240; 604,240 × 10 % = 60,424
    const ordinary = ['jp-ordinary 44240 known', 'jp-consumption-tax 60424 bounded'];
    expect(charges(quote, 'freight-checkout')).toEqual(ordinary);
    expect(charges(quote, 'freight-door')).toEqual(ordinary);
    // 44,240 + 60,424 = 104,664, now or at the door
    expect(lane(quote, 'freight-checkout').atDoor).toEqual(amount('0', 'JPY'));
    expect(lane(quote, 'freight-door').atDoor).toEqual(amount('104664', 'JPY'));
    expect(lane(quote, 'freight-checkout-preference').atDoor).toEqual(amount('0', 'JPY'));
    // 560,000 × 1.58 % = 8,848; 568,848 × 10 % = 56,884.8
    expect(charges(quote, 'freight-checkout-preference')).toEqual([
      'jp-gsp 8848 unverified',
      'jp-consumption-tax 56885 unverified',
    ]);
    const papers = lane(quote, 'freight-checkout-preference').documents.map(({ id }) => id);
    expect(papers).toEqual(['commercial-invoice', 'packing-list', 'transport-document', 'form-a']);
    expect(lane(quote, 'freight-checkout').status).toBe('bounded');
  });
});
