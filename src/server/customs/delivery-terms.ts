// Everything a delivered price needs beside the goods, for one destination and day, read once.
import type { RuleBook } from '#domain/landed-cost/rule.ts';
import type { RateTable } from '#domain/freight/rate-table.ts';
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Currency } from '#domain/money/currency.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import { rateBetween } from '../exchange/rate-between.ts';
import type { Market } from '../market.ts';
import { servicesTo } from '../shipping/services-to.ts';
import { currentRules } from './current-rules.ts';

export type DeliveryTerms = {
  readonly on: Day;
  readonly country: string;
  readonly currency: Currency;
  /** What carriers ask for that country. */
  readonly rateTables: readonly RateTable[];
  readonly registrations: readonly string[];
  /** The law with the operator's overrides, as it is on that day. */
  readonly rules: RuleBook;
  /** Into the buyer's currency, from the dirham and from every currency a carrier bills in. */
  readonly rates: readonly ExchangeRate[];
};

export async function deliveryTerms(
  market: Market,
  { country, currency }: { country: string; currency: Currency },
): Promise<DeliveryTerms> {
  const [rateTables, registrations, rules] = await Promise.all([
    servicesTo(market, { country }),
    registrationsHeld(market),
    currentRules(market),
  ]);
  const billed = new Set<Currency>(['MAD', ...rateTables.map((table) => table.currency)]);
  const rates = await Promise.all(
    [...billed].map((from) => (from === currency ? undefined : rateBetween(market, { from, to: currency }))),
  );
  return {
    on: dayOf(market.now()),
    country,
    currency,
    rateTables,
    registrations,
    rules,
    rates: rates.filter((rate) => rate !== undefined),
  };
}

async function registrationsHeld(market: Market): Promise<string[]> {
  const on = dayOf(market.now());
  const rows = await market.db
    .selectFrom('registrations')
    .select('scheme')
    .where('from_on', '<=', on)
    .where((where) => where.or([where.eb('until_on', 'is', null), where.eb('until_on', '>=', on)]))
    .$if(market.settings.mode === 'production', (query) => query.where('pretend', '=', false))
    .limit(100)
    .execute();
  return rows.map((row) => row.scheme);
}
