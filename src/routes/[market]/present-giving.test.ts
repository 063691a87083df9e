import { expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';
import { presentGiving } from './present-giving.server.ts';

const berlin = marketBySlug('de-de')!;
const newYork = marketBySlug('en-us')!;
const journey = {
  makingDays: 30,
  hub: { least: 1, most: 3 },
  transit: { least: 4, most: 8, counted: 'working' },
  customs: { least: 1, most: 2 },
  country: 'DE',
} as const;
// Only what the door reads of a quote.
const quoteOf = (status: ParcelQuote['status']) => ({ status, journey }) as unknown as ParcelQuote;

test('before Christmas the door says until which day to order', () => {
  const { until } = presentGiving({
    shopMarket: berlin,
    quote: quoteOf('known'),
    today: '2026-11-23',
  });
  expect(until).toMatch(/Bis \d+\. Dezember bestellen.*Weihnachten.*Berlin/);
});

test('when it is too late for the feast it says when a ready work arrives', () => {
  const { until } = presentGiving({
    shopMarket: berlin,
    quote: quoteOf('known'),
    today: '2026-12-20',
  });
  expect(until).toMatch(/Heute bestellt.*Januar/);
});

test('where something may be asked at the door no gift is promised', () => {
  const shopMarket = newYork;
  const given = presentGiving({ shopMarket, quote: quoteOf('partial'), today: '2026-11-23' });
  expect(given.hint).toMatch(/^Not yet sent as a gift \(United States\)/);
  expect(presentGiving({ shopMarket, today: '2026-11-23' }).until).toBeUndefined();
});
