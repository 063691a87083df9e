// A code the seller gives is taken for the line it names; a bare heading, and a line nobody has read,
// never borrow the rate of a neighbour as if it were their own.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line, paid } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { ShipmentLine } from './shipment.ts';
import { anyGoods } from './tariff-code.ts';

const quoteOf = (country: string, said: Partial<ShipmentLine>) =>
  quoteDelivery(
    aShipment({
      to: { country, region: country === 'CA' ? 'ON' : undefined },
      lines: [
        aLine({
          value: amount('1000', country === 'US' ? 'USD' : 'CAD'),
          form: undefined,
          ...said,
        }),
      ],
      freight: [
        {
          transport: 'express',
          amount: amount('0', country === 'US' ? 'USD' : 'CAD'),
          clearance: 'included',
        },
      ],
    }),
    ruleBook,
  );
const dutyOf = (country: string, said: Partial<ShipmentLine>) => {
  const quote = quoteOf(country, said);
  const duty = line(lane(quote, 'express-checkout'), 'duty');
  const [{ national, ask } = { national: undefined, ask: undefined }] = quote.classification;
  return [duty.rate, duty.status, national, ask?.key];
};

describe('a tariff code from the seller', () => {
  test('names its line: of ten digits, of eight, with dots or without', () => {
    for (const hs of ['5701.10.90.00', '5701109000', '57011090', '5701.10.90']) {
      expect(dutyOf('US', { hs })).toEqual(['4.5%', 'known', hs.replaceAll('.', ''), undefined]);
    }
    // Longer than the line that was read, as Canada's statistical digits are.
    expect(dutyOf('CA', { hs: '4203.30.00.00' })).toEqual([
      '9.5%',
      'known',
      '4203300000',
      undefined,
    ]);
  });

  test('of a line nobody has read never makes the rate of its neighbour known', () => {
    // 5701.10.40 is for hooked rugs and free; only the line of knotted ones was read.
    expect(dutyOf('US', { hs: '5701.10.40.00' })).toEqual([
      '4.5%',
      'unverified',
      '5701104000',
      'ask-tariff-line',
    ]);
  });

  test('of six digits alone leaves the national line open', () => {
    expect(dutyOf('CA', { hs: '420330' })).toEqual([
      '9.5%',
      'unverified',
      undefined,
      'ask-tariff-line',
    ]);
    expect(quoteOf('CA', { hs: '420330' }).status).toBe('partial');
  });

  test('of six digits with the form that leads there is the line of that form', () => {
    expect(dutyOf('CA', { hs: '420330', form: 'belt-leather' })).toEqual([
      '9.5%',
      'known',
      '4203.30.00',
      undefined,
    ]);
  });

  test('of another heading than the form’s is believed, and asked about', () => {
    const quote = quoteOf('CA', { hs: '420231', form: 'belt-leather' });
    expect(paid(lane(quote, 'express-checkout'), 'duty')).toBe('85.00');
    expect(quote.classification[0]).toMatchObject({ confidence: 'low' });
    expect(quote.classification[0]?.ask).toMatchObject({
      key: 'ask-code-or-form',
      values: { code: '420231', heading: '420330' },
    });
    expect(quote.status).toBe('partial');
  });

  test('of metal for a scarf of wool is no sure thing, in Berlin either', () => {
    for (const hs of ['74181090', '7418']) {
      const { classification, status } = quoteOf('CA', { hs, form: 'scarf-wool' });
      expect([hs, classification[0]?.confidence]).toEqual([hs, 'low']);
      expect(classification[0]?.ask?.key).toBe('ask-code-or-form');
      expect(['known', 'bounded']).not.toContain(status);
    }
    // A class still in doubt may be of another heading, and the code settles which.
    const blanket = quoteOf('CA', { hs: '6304.99.90', form: 'blanket-wool' });
    expect(blanket.classification[0]).toMatchObject({ confidence: 'high', ask: undefined });
  });

  test('that does not exist is asked for again, and nothing is free by it', () => {
    for (const hs of ['999999', '770100', '5700.10', '00112233']) {
      const alone = quoteOf('US', { hs });
      expect([hs, alone.status]).toEqual([hs, 'unknown']);
      expect(alone.classification[0]).toMatchObject({
        hs6: undefined,
        confidence: 'none',
        ask: { key: 'ask-code', values: { code: hs } },
      });
      const withForm = quoteOf('US', { hs, form: 'belt-leather' });
      expect(withForm.classification[0]).toMatchObject({
        hs6: '420330',
        confidence: 'low',
        ask: { key: 'ask-code' },
      });
      expect(withForm.status).toBe('partial');
    }
  });

  test('of zeros, as the replay of an example has it, is sure of nothing at a real door', () => {
    for (const country of ['US', 'CA']) {
      const quote = quoteOf(country, { hs: anyGoods });
      expect(quote.classification[0]?.confidence).toBe('low');
      expect(['partial', 'unknown']).toContain(quote.status);
    }
  });
});
