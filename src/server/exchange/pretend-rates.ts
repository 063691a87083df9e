// Demo mode only: a pretend source of exchange rates, dated by the market's clock and labelled so.
import type { Currency } from '#domain/money/currency.ts';
import { type ExchangeRate, inverse, rateFromDecimal } from '#domain/money/exchange.ts';
import type { Day } from '#domain/time/day.ts';

const perDirham: Partial<Record<Currency, string>> = {
  EUR: '0.0934', USD: '0.1081', GBP: '0.0816', CAD: '0.1502', JPY: '16.42', AED: '0.3970', CHF: '0.0871',
};

export const pretendSource = 'pretend rate, demo';

export function pretendRate(from: Currency, to: Currency, on: Day): ExchangeRate | undefined {
  const rate = (currency: Currency) =>
    rateFromDecimal(perDirham[currency]!, { from: 'MAD', to: currency, source: pretendSource, on });
  if (from === 'MAD' && perDirham[to]) return rate(to);
  if (to === 'MAD' && perDirham[from]) return inverse(rate(from));
  if (!perDirham[from] || !perDirham[to]) return undefined;
  const [left, right] = [rate(from), rate(to)];
  return {
    from,
    to,
    numerator: left.denominator * right.numerator,
    denominator: left.numerator * right.denominator,
    source: pretendSource,
    on,
  };
}
