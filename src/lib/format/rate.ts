// A rate as the landed-cost law writes it ("2.00 EUR × 1", "8% max 2.80 EUR/m2"), as people read it.
import { numberFormat } from '#domain/formatters.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { isolated } from './money.ts';

type Reader = Pick<ShopMarket, 'language' | 'pseudo' | 'locale'>;

/** What is written in no way known here stays as the law wrote it. */
export function sayRate(rate: string, reader: Reader): string {
  const words = shopMessages(reader).good.rates;
  const [, share = '', bound, limit = ''] = /^(.+?) (max|min) (.+)$/.exec(rate) ?? [];
  if (bound) {
    const whole = { rate: sayPart(share, reader), limit: sayPart(limit, reader) };
    return bound === 'max'
      ? words.atMost({ rate: whole.rate, most: whole.limit })
      : words.atLeast({ rate: whole.rate, least: whole.limit });
  }
  return sayPart(rate, reader);
}

const shareForm = /^(\d+(?:\.\d+)?)%$/;
const sumForm = /^(\d+(?:\.\d+)?) ([A-Z]{3})(?: × (\d+)|( ?\/ ?(?:item|m2|kg)))?$/;

function sayPart(part: string, reader: Reader): string {
  const { locale } = reader;
  const [, percent] = shareForm.exec(part) ?? [];
  if (percent !== undefined) return isolated(formatPercent(percent, locale));
  const [, decimal, currency, count, per] = sumForm.exec(part) ?? [];
  if (decimal === undefined || currency === undefined) return part;
  const words = shopMessages(reader).good.rates;
  const amount = isolated(formatSum(decimal, { currency, locale }));
  switch (per?.replaceAll(/[ /]/g, '')) {
    case 'item':
      return words.perItem({ amount });
    case 'm2':
      return words.perSquareMetre({ amount });
    case 'kg':
      return words.perKilogram({ amount });
    default: {
      const once = count === undefined || count === '1';
      const times = isolated(numberFormat(locale).format(Number(count)));
      return once ? amount : words.times({ amount, count: times });
    }
  }
}

/** "19 %", "2.5%": as many decimals as the law has. */
function formatPercent(percent: string, locale: string): string {
  const format = numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: decimalsOf(percent),
    maximumFractionDigits: decimalsOf(percent),
  });
  return format.format(`${percent}e-2` as Intl.StringNumericLiteral);
}

/** A rate a kilogram may be finer than the currency's smallest coin. */
function formatSum(
  decimal: string,
  { currency, locale }: { currency: string; locale: string },
): string {
  const usual = numberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits = 0 } = usual.resolvedOptions();
  const digits = Math.max(maximumFractionDigits, decimalsOf(decimal));
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimal as Intl.StringNumericLiteral);
}

function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
