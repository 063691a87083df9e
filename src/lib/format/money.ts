// Money as people read it: only through Intl, never by hand.
import { numberFormat } from '#domain/formatters.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';

/** "€612", "612,40 €", "¥98,000": no empty cents, both or none. */
export function formatMoney(amount: Money, locale: string): string {
  const decimal = toDecimal(amount);
  const whole = !/\.0*[1-9]/.test(decimal);
  return numberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(decimal as Intl.StringNumericLiteral);
}

/** "€612.00": every digit of the currency, for columns that add up. */
export function formatMoneyFully(amount: Money, locale: string): string {
  return numberFormat(locale, { style: 'currency', currency: amount.currency }).format(
    toDecimal(amount) as Intl.StringNumericLiteral,
  );
}

/** Kept apart from the letters around it where no <bdi> can stand: inside a message. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
