// The Union's cap on a knotted rug is by its surface, and that surface ends where the fringes begin:
// who measures must read so, where the measure is asked for and where it is counted.
import { describe, expect, test } from 'vitest';
import {
  landedCostLanguages,
  landedCostMessages,
} from '#messages/landed-cost/landed-cost-messages.ts';
import { say } from '#messages/landed-cost/say.ts';
import { aLine, amount, lane, line } from '../a-shipment.ts';
import { aParcel } from './a-parcel.ts';

const fringes = {
  en: /heading, the selvedges or the fringes/,
  fr: /têtes, lisières ni franges/,
  ar: /الأهداب/,
  de: /Fransen/,
  es: /flecos/,
  ja: /フリンジ/,
} as const;

/** A rug of an Indian weaver, whose duty is capped; its surface is in question. */
const duty = (areaSquareMetres?: number) => {
  const lines = [
    aLine({ value: amount('480', 'EUR'), areaSquareMetres, origin: { country: 'IN' } }),
  ];
  const parcel = { to: { country: 'DE' }, currency: 'EUR', value: '480', freight: '40' } as const;
  return line(lane(aParcel({ ...parcel, lines }), 'express-checkout'), 'duty');
};

describe('a knotted rug of 160 × 240 cm with fringes of 10 cm at both ends', () => {
  test('the cap is counted on what lies between the fringes', () => {
    // 8 % of 520.00 = 41.60; 1.60 × 2.40 = 3.84 m² × 2.80 = 10.752 → 10.75
    expect(duty(1.6 * 2.4).amount).toEqual(amount('10.75', 'EUR'));
    // With the fringes it would be 1.60 × 2.60 = 4.16 m² × 2.80 = 11.648 → 11.65
    expect(duty(1.6 * 2.6).amount).toEqual(amount('11.65', 'EUR'));
  });

  test.each(landedCostLanguages)('so says the line of the duty (%s)', (language) => {
    const messages = landedCostMessages(language);
    expect(say(messages, duty(3.84).says)).toMatch(fringes[language]);
    expect(say(messages, duty(3.84).says)).toContain('8% max 2.80 EUR/m2');
    // Where the surface is not given, the doubt says how to measure it.
    const { open } = duty().says.values;
    expect(open).toBe('open-area');
    expect(say(messages, { key: String(open), values: {} })).toMatch(fringes[language]);
  });

  test('a rug without a cap is not measured', () => {
    const lines = [
      aLine({ value: amount('480', 'EUR'), form: 'rug-kilim', origin: { country: 'IN' } }),
    ];
    const quote = aParcel({ to: { country: 'DE' }, currency: 'EUR', value: '480', lines });
    expect(line(lane(quote, 'express-checkout'), 'duty').says.key).toBe('duty-ordinary');
  });
});
