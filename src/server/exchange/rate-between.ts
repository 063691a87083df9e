// The exchange rate of the day between two currencies, or nothing when there is none to be trusted.
import type { Currency } from '#domain/money/currency.ts';
import { type ExchangeRate, inverse } from '#domain/money/exchange.ts';
import { addDays, dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { pretendRate } from './pretend-rates.ts';

const oldestDays = 4; // a long weekend; an older rate is stale and sells nothing

/**
 * The newest rate of the last days, in whichever direction it was written. In demo mode a pretend one
 * when no row is there. The same currency is one to one.
 */
export async function rateBetween(
  market: Market,
  { from, to }: { from: Currency; to: Currency },
): Promise<ExchangeRate | undefined> {
  const on = dayOf(market.now());
  if (from === to) return { from, to, numerator: 1n, denominator: 1n, source: 'same currency', on };
  const row = await market.db
    .selectFrom('exchange_rates')
    .selectAll()
    .where((where) =>
      where.or([
        where.and({ from_currency: from, to_currency: to }),
        where.and({ from_currency: to, to_currency: from }),
      ]),
    )
    .where('on_day', '<=', on)
    .where('on_day', '>=', addDays(on, -oldestDays))
    .where('pretend', '=', false)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return market.settings.mode === 'demo' ? pretendRate(from, to, on) : undefined;
  const rate: ExchangeRate = {
    from: row.from_currency as Currency,
    to: row.to_currency as Currency,
    numerator: row.numerator,
    denominator: row.denominator,
    source: row.source,
    on: row.on_day,
  };
  return rate.from === from ? rate : inverse(rate);
}
