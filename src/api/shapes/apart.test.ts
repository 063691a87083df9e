// Orders of several sellers, as one consignment and as the orders they are: what is asked and answered.
import { describe, expect, it } from 'vitest';
import { compareQuotes } from '#domain/landed-cost/compare-consignments.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { landedCostLanguages } from '#messages/landed-cost/landed-cost-messages.ts';
import { presentApart } from './present-apart.ts';
import { quoteShape } from './quote-shape.ts';
import { readQuoteRequest } from './read-quote-request.ts';

const euros = (minor: string) => ({ minor, currency: 'EUR' });
const basket = (seller: string | undefined, minor: string) => ({
  description: 'Palm basket',
  form: 'basket',
  value: euros(minor),
  quantity: 1,
  netWeightGrams: 900,
  origin: { country: 'MA' },
  ...(seller ? { seller } : {}),
});
const post = (minor: string) => ({
  transport: 'post',
  amount: euros(minor),
  clearance: 'included',
});
const asked = {
  on: '2026-11-23',
  from: { country: 'MA' },
  to: { country: 'DE' },
  registrations: ['eu-ioss'],
  lines: [basket('Tiznit', '10000'), basket('Azilal', '9000')],
  freight: post('3000'),
};
const apartOf = (freight: string) => ({ Tiznit: post(freight), Azilal: post(freight) });
const problems = (input: object) => {
  const read = readQuoteRequest(input);
  return 'problems' in read ? read.problems.map(({ field }) => field) : [];
};
const answer = (apart: object | true, language: (typeof landedCostLanguages)[number] = 'en') => {
  const read = readQuoteRequest({ ...asked, apart });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const orders = read.apart!.map(({ shipment }) => quoteDelivery(shipment, ruleBook));
  const compared = compareQuotes(quoteDelivery(read.shipment, ruleBook), orders);
  return presentApart(compared, { sellers: read.apart!.map(({ seller }) => seller), language });
};

describe('separate orders', () => {
  it('are answered with both prices, which is cheaper and by how much', () => {
    // Apart by IOSS, post of 5: 100 + 5 + 3 + 2 + (110.00 × 19 % = 20.90) = 130.90
    //                            90 + 5 + 3 + 2 + (100.00 × 19 % = 19.00) = 119.00
    // Together: 190 + 30 + 0 + 2 + (222.00 × 19 % = 42.18) = 264.18
    const said = answer(apartOf('500'));
    expect(said).toMatchObject({
      together: euros('26418'),
      apart: euros('24990'),
      cheaper: 'apart',
      orders: [
        { seller: 'Tiznit', delivered: euros('13090') },
        { seller: 'Azilal', delivered: euros('11900') },
      ],
    });
    expect(said.says).toContain('€14.28');
    expect(quoteShape.shape.apart.parse(said)).toEqual(said);
    expect(answer(apartOf('2000'))).toMatchObject({ cheaper: 'together', apart: euros('28560') });
  });

  it('speak every language of the shop', () => {
    const told = landedCostLanguages.map((language) => answer(apartOf('500'), language).says);
    expect(new Set(told).size).toBe(landedCostLanguages.length);
    expect(told.every((one) => /14[.,]28/.test(one!))).toBe(true);
  });

  it('without a price of each there is no verdict, and each says what it lacks', () => {
    const said = answer({ Tiznit: post('500') });
    expect(said).toMatchObject({ apart: null, cheaper: null, says: null });
    expect(said.orders.map(({ delivered }) => delivered)).toEqual([euros('13090'), null]);
    expect(said.orders[1]!.missing.map(({ key }) => key)).toContain('missing-freight');
  });

  it('are those of named sellers, two or more, and nothing else is compared', () => {
    expect(problems({ ...asked, apart: apartOf('500') })).toEqual([]);
    expect(problems({ ...asked, apart: true })).toEqual([]);
    const { lines } = asked;
    expect(problems({ ...asked, lines: [lines[0]], apart: true })).toEqual(['apart']);
    expect(
      problems({ ...asked, lines: [...lines, basket(undefined, '100')], apart: true }),
    ).toEqual(['apart']);
    expect(problems({ ...asked, apart: { Fes: post('1') } })).toEqual(['apart.Fes']);
    const many = Array.from({ length: 51 }, (_, at) => basket(`seller ${at}`, '100'));
    expect(problems({ ...asked, lines: many, apart: true })).toEqual(['apart']);
    expect(problems({ ...asked, insurance: euros('100'), apart: true })).toEqual(['insurance']);
    expect(problems({ ...asked, apart: 'yes' })).toEqual(['apart']);
  });
});
