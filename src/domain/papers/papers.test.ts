import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, type Money, sum } from '../money/money.ts';
import { aLine, aParcel } from './a-parcel.ts';
import { checkParcel } from './check-parcel.ts';
import { cn23 } from './cn23.ts';
import { commercialInvoice } from './commercial-invoice.ts';
import type { ParcelFacts } from './parcel-facts.ts';
import type { PrintedAmount } from './printed-amount.ts';
import { settleParcel } from './settled.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
const currencies = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'GBP');

/** Any paid parcel: goods, a discount no greater than they are, freight, insurance, charges. */
const parcels = fc
  .record({
    currency: currencies,
    lines: fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 8n }), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    freight: amount,
    insurance: amount,
    discountPercent: fc.bigInt({ min: 0n, max: 100n }),
    charges: fc.array(amount, { maxLength: 4 }),
    gift: fc.boolean(),
  })
  .map(({ currency, lines, freight, insurance, discountPercent, charges, gift }) => {
    const made = lines.map(([unit, quantity]) =>
      aLine({ unitPrice: money(unit, currency), quantity }),
    );
    const goods = sum(
      made.map((line) => line.value),
      currency,
    );
    return aParcel({
      lines: made,
      freight: money(freight, currency),
      insurance: money(insurance, currency),
      discount: money((goods.minor * discountPercent) / 100n, currency),
      charges: charges.map((minor) => ({
        label: { en: 'Duty', fr: 'Droit' },
        amount: money(minor, currency),
      })),
      gift,
    });
  });

const digits: Record<string, number> = { JPY: 0, KWD: 3 };

/** What a reader of the paper would add up: the printed text, not the number behind it. */
function readBack({ text, currency }: PrintedAmount): bigint {
  const places = digits[currency] ?? 2;
  const decimals = /[.,](\d*)$/.exec(places === 0 ? '' : text)?.[1] ?? '';
  expect(decimals).toHaveLength(places);
  return BigInt(text.replace(/\D/g, ''));
}

const total = (amounts: readonly (PrintedAmount | null)[]): bigint =>
  amounts.reduce((whole, each) => whole + (each === null ? 0n : readBack(each)), 0n);

describe('the papers of a paid parcel', () => {
  it('print amounts that add up to the order, to the last minor unit, in both languages', () => {
    fc.assert(
      fc.property(parcels, fc.constantFrom('en' as const, 'fr' as const), (facts, language) => {
        const parcel = settleParcel(facts);
        const { printed } = commercialInvoice(parcel, { language, draft: false });
        const { goods, discount, freight, insurance, delivered, charges } = printed.sums;
        expect(total(printed.lines.map((line) => line.value))).toBe(readBack(goods));
        expect(total([goods, freight, insurance]) - total([discount])).toBe(readBack(delivered));
        expect(total([delivered, ...charges.map((each) => each.amount)])).toBe(facts.total.minor);
        expect(readBack(printed.sums.total)).toBe(facts.total.minor);
        for (const line of printed.lines) {
          expect(readBack(line.unitPrice) * BigInt(line.quantity)).toBe(readBack(line.value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('declare on the CN23 values that add up to the goods less the discount', () => {
    fc.assert(
      fc.property(parcels, (facts) => {
        const { printed, electronic } = cn23(settleParcel(facts), { language: 'fr', draft: false });
        const goods = sum(
          facts.lines.map((line) => line.value),
          facts.total.currency,
        );
        const worth = goods.minor - facts.discount.minor;
        expect(total(printed.articles.map((article) => article.value5))).toBe(worth);
        expect(readBack(printed.totalValue6)).toBe(worth);
        const wired = electronic.contents.reduce((all, each) => all + BigInt(each.value.minor), 0n);
        expect(wired).toBe(worth);
      }),
      { numRuns: 300 },
    );
  });

  it('are not made when the order comes to another total: that is a bug', () => {
    const parcel = aParcel();
    const wrong: Money = { ...parcel.total, minor: parcel.total.minor + 1n };
    const settled = settleParcel({ ...parcel, total: wrong });
    const make = () => commercialInvoice(settled, { language: 'en', draft: true });
    expect(make).toThrow('the paper and the order come to the same total');
  });

  it('say the true value of a present, and call it a sale', () => {
    const given = cn23(settleParcel(aParcel({ gift: true })), { language: 'en', draft: false });
    const sold = cn23(settleParcel(aParcel()), { language: 'en', draft: false });
    expect(given.printed.category10).toBe('sale-of-goods');
    expect(given.printed.totalValue6).toEqual(sold.printed.totalValue6);
    expect(given.printed.articles).toEqual(sold.printed.articles);
  });

  it.each(['ioss', 'eu-ioss', 'anything'])('never print an IOSS number held as %s', (scheme) => {
    const held = [
      { scheme, number: 'IM2500000017' },
      { scheme: 'gb-vat', number: 'GB000000000' },
    ];
    const parcel = settleParcel(aParcel({ registrations: held }));
    for (const make of [commercialInvoice, cn23]) {
      const twin = make(parcel, { language: 'en', draft: false });
      expect(JSON.stringify(twin.printed)).not.toContain('IM2500000017');
      expect(JSON.stringify(twin.electronic)).toContain('IM2500000017');
    }
    const { printed } = commercialInvoice(parcel, { language: 'en', draft: false });
    expect(printed.registrations).toEqual([held[1]]);
  });

  it('name the region as origin for the EU only, and leave other goods without preference', () => {
    const dakhla = aLine({ origin: { country: 'MA', region: 'MA-12' } });
    const origins = (facts: ParcelFacts) =>
      cn23(settleParcel(facts), { language: 'fr', draft: false }).printed.articles[0]!.origin8;
    const { consignee } = aParcel();
    expect(origins(aParcel({ lines: [dakhla] }))).toBe('Dakhla-Oued Ed-Dahab');
    const american = { ...consignee, country: 'US' };
    expect(origins(aParcel({ lines: [dakhla], consignee: american }))).toBe('Maroc (MA)');
    const declared = aParcel({
      lines: [aLine(), aLine({ origin: { country: 'TR', region: null } })],
      originDeclaration: {
        originatingValue: money(42_000, 'EUR'),
        authorisation: null,
        place: 'Azrou',
      },
    });
    const { printed } = commercialInvoice(settleParcel(declared), { language: 'fr', draft: false });
    expect(printed.lines.map((line) => line.preferential)).toEqual([true, false]);
    expect(printed.originDeclaration?.wording).toBe(
      'L’exportateur des produits couverts par le présent document déclare que, sauf indication ' +
        'claire du contraire, ces produits ont l’origine préférentielle marocaine.',
    );
  });

  it('print thousands and decimals as each language does', () => {
    const facts = aParcel({ lines: [aLine({ unitPrice: money(123_456_789, 'EUR') })] });
    const printed = (language: 'en' | 'fr') =>
      commercialInvoice(settleParcel(facts), { language, draft: false }).printed.sums.goods.text;
    expect(printed('en')).toBe('1,234,567.89');
    expect(printed('fr')).toBe('1\u00a0234\u00a0567,89');
  });

  it('of a whole parcel are ready at once', () => {
    const checked = checkParcel(aParcel());
    expect(checked.ready).toBe(true);
  });
});
