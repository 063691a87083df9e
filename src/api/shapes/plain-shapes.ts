// The small shapes every door shares: money as whole minor units in text, days, countries, places.
import { z } from 'zod';
import { countryCode } from '#domain/country-code.ts';
import { type Currency, currencies, isCurrency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { isDay } from '#domain/time/day.ts';

export const currencyShape = z
  .string('give a currency such as "EUR"')
  .refine(isCurrency, {
    error: ({ input }) =>
      `${JSON.stringify(input)} is no currency we know: ${currencies.join(', ')}`,
  })
  .transform((code) => code as Currency)
  .meta({ description: 'ISO 4217 code', example: 'EUR' });

export const dayShape = z
  .string('give a day such as "2026-11-23"')
  .refine(isDay, 'give a day such as "2026-11-23"')
  .meta({ description: 'A day, YYYY-MM-DD', example: '2026-11-23' });

export const countryShape = z
  .string('give a country as two capitals, such as "DE"')
  .regex(/^[A-Z]{2}$/, 'give a country as two capitals, such as "DE"')
  .transform(countryCode)
  .meta({ description: 'ISO 3166-1 alpha-2; "UK" and "EL" are read as GB and GR', example: 'DE' });

/** Never negative: whether nothing is allowed is said where it is used. */
export const amountShape = z
  .strictObject(
    {
      minor: z
        .string('give whole minor units as text: "1250" is 12.50 EUR')
        .regex(/^\d{1,15}$/, 'give whole minor units as text: "1250" is 12.50 EUR')
        .meta({ example: '1250' }),
      currency: currencyShape,
    },
    'give an amount such as { "minor": "1250", "currency": "EUR" }',
  )
  .transform(({ minor, currency }) => money(minor, currency));

export const placeShape = z.strictObject(
  { country: countryShape, region: z.string().max(80).optional() },
  'give a place such as { "country": "MA", "region": "MA-05" }',
);

/** Money as it leaves: `minor` is text, so that no reader takes it for a float. */
export const moneySaidShape = z
  .object({ minor: z.string(), currency: z.string() })
  .meta({ id: 'Money', description: 'Whole minor units as text, and the currency.' });
