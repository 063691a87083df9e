// An amount as papers carry it: minor units for machines, decimal text for people, always both.
import { type Money, toDecimal } from '../money/money.ts';
import type { PaperLanguage } from './parcel-facts.ts';

export type PrintedAmount = {
  readonly minor: string;
  readonly currency: string;
  /** "1,234.50" in English, "1 234,50" in French; the currency is printed apart. */
  readonly text: string;
};

export function printedAmount(amount: Money, language: PaperLanguage): PrintedAmount {
  const { minor, currency } = amount;
  return { minor: minor.toString(), currency, text: printedNumber(toDecimal(amount), language) };
}

/** Kilograms with three decimals, from whole grams. */
export function printedKilograms(grams: number, language: PaperLanguage): string {
  const padded = String(grams).padStart(4, '0');
  return printedNumber(`${padded.slice(0, -3)}.${padded.slice(-3)}`, language);
}

function printedNumber(decimal: string, language: PaperLanguage): string {
  const [whole = '', decimals] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u00a0' : ',');
  return decimals === undefined ? grouped : grouped + (language === 'fr' ? ',' : '.') + decimals;
}
