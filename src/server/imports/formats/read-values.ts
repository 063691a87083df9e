// The cells every format has in common: an amount, a stock, a title, read or refused with a reason.
import { type Currency, isCurrency } from '#domain/money/currency.ts';
import { type Money, parseDecimal } from '#domain/money/money.ts';
import type { Reason } from '#server/imports/listed-good.ts';
import { safeLine } from '#server/imports/safe-text.ts';

export type Read<Value> = { readonly value: Value } | { readonly reason: Reason };

const titleLimit = 300;

export function readTitle(text: string): Read<string> {
  if (text === '') return { reason: { key: 'title-missing' } };
  if (isDamaged(text)) return { reason: { key: 'damaged-text' } };
  const value = safeLine(text);
  if (value === '') return { reason: { key: 'title-missing' } };
  if (value.length <= titleLimit) return { value };
  const values = { length: value.length, limit: titleLimit };
  return { reason: { key: 'cell-too-long', values } };
}

/** Whether letters were lost before the file reached us: the replacement character stays behind. */
export function isDamaged(text: string): boolean {
  return text.includes('\ufffd');
}

/** The currency of a row: its own cell, else the one given; the two never contradict. */
export function readCurrency(text: string, given: Currency | undefined): Read<Currency> {
  const code = text.toUpperCase();
  if (code === '') return given ? { value: given } : { reason: { key: 'currency-missing' } };
  if (!isCurrency(code)) return { reason: { key: 'currency-unknown', values: { text } } };
  if (given && given !== code) {
    return { reason: { key: 'currency-differs', values: { inFile: code, given } } };
  }
  return { value: code };
}

/** The separators that stand before one or two last digits somewhere in a file's prices. */
export function decimalSigns(prices: readonly string[]): ReadonlySet<string> {
  const signs = prices.map((text) => /([.,٫])[\d٠-٩]{1,2}$/.exec(text)?.[1]);
  return new Set(signs.filter((sign) => sign !== undefined));
}

/** "1.250" is read as 1250, unless other prices of the file show that its point is a decimal one. */
export function readPrice(
  text: string,
  { currency, signs }: { currency: Currency; signs: ReadonlySet<string> },
): Read<Money> {
  if (text === '') return { reason: { key: 'price-missing' } };
  const grouped = /^-?[\d٠-٩]{1,3}([.,])[\d٠-٩]{3}$/.exec(text)?.[1];
  if (grouped && signs.has(grouped)) {
    return { reason: { key: 'price-ambiguous', values: { text } } };
  }
  const value = parseDecimal(text, currency);
  if (!value) return { reason: { key: 'price-not-an-amount', values: { text, currency } } };
  if (value.minor > 0n && value.minor < 10n ** 12n) return { value };
  if (value.minor <= 0n) return { reason: { key: 'price-not-positive', values: { text } } };
  return { reason: { key: 'price-not-an-amount', values: { text, currency } } };
}

/** Pieces in stock; undefined for an empty cell, which is a question and not a zero. */
export function readStock(text: string): Read<number | undefined> {
  if (text === '') return { value: undefined };
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const match = /^(-?\d{1,7})(?:[.,]0+)?$/.exec(digits);
  if (!match) return { reason: { key: 'stock-not-whole', values: { text } } };
  return { value: Number(match[1]) };
}

/** "wool, cotton; clay" → three words, each once. */
export function words(text: string, separator: RegExp = /[,;\n]/): string[] {
  const all = text.split(separator).map((word) => safeLine(word.replace(/_/g, ' ')));
  return [...new Set(all.filter((word) => word !== ''))];
}
