// The currencies Qafila knows and how many minor digits each has (ISO 4217, list of 2026-01-01).
// Our own table because Intl disagrees with ISO for some (HUF, ISK).

export const minorDigits = {
  MAD: 2, EUR: 2, USD: 2, GBP: 2, CAD: 2, JPY: 0, CHF: 2, NOK: 2, SEK: 2, DKK: 2, PLN: 2, CZK: 2,
  HUF: 2, RON: 2, AUD: 2, NZD: 2, AED: 2, SAR: 2, QAR: 2, KWD: 3, BHD: 3, OMR: 3, JOD: 3, TND: 3,
  SGD: 2, HKD: 2, KRW: 0, CNY: 2, BRL: 2, MXN: 2, TRY: 2, ZAR: 2, ISK: 0, INR: 2,
} as const;

export type Currency = keyof typeof minorDigits;

export const currencies = Object.keys(minorDigits) as Currency[];

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(minorDigits, code);
}

/** How many minor units make one unit: 100n for EUR, 1n for JPY, 1000n for KWD. */
export function minorPerUnit(currency: Currency): bigint {
  return 10n ** BigInt(minorDigits[currency]);
}
