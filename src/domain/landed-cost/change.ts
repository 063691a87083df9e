// Bringing every amount of a shipment into the destination's currency, with the rates it was given.
import { type ExchangeRate, exchange, inverse } from '#domain/money/exchange.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Money } from '#domain/money/money.ts';
import type { Day } from '#domain/time/day.ts';
import type { Shipment } from './shipment.ts';

/** The newest rate for the pair, turned round if need be; undefined when there is none. */
export function rateFor(
  from: Currency,
  to: Currency,
  rates: readonly ExchangeRate[] = [],
): ExchangeRate | undefined {
  const [newest] = rates
    .flatMap((rate) => (rate.from === from && rate.to === to ? [rate] : turned(rate, from, to)))
    .sort((a, b) => order(b.on, a.on) || order(a.source, b.source));
  return newest;
}

/**
 * The rates customs may take on that day: of each pair the newest until `last`, and where all are
 * younger the oldest, which is nearest to it.
 */
export function ratesUntil(rates: readonly ExchangeRate[], last: Day): ExchangeRate[] {
  const pairs = Object.groupBy(rates, ({ from, to }) => [from, to].sort().join(' '));
  return Object.values(pairs).flatMap((all = []) => {
    const until = all.filter(({ on }) => on <= last);
    if (until.length > 0) return until;
    const [first] = all.map(({ on }) => on).sort();
    return all.filter(({ on }) => on === first);
  });
}

/** The amount in that currency; undefined when no rate was given. */
export function change(
  amount: Money,
  to: Currency,
  rates?: readonly ExchangeRate[],
): Money | undefined {
  if (amount.currency === to) return amount;
  const rate = rateFor(amount.currency, to, rates);
  return rate && exchange(amount, rate);
}

/** Every currency a shipment speaks that is not the destination's. */
export function foreignCurrencies(shipment: Shipment, to: Currency): Currency[] {
  const amounts = [
    ...shipment.lines.map((line) => line.value),
    ...(shipment.freight ?? []).flatMap(({ amount, clearance }) =>
      clearance && clearance !== 'included' ? [amount, clearance] : [amount],
    ),
    ...(shipment.insurance ? [shipment.insurance] : []),
  ];
  return [...new Set(amounts.map(({ currency }) => currency))].filter((one) => one !== to).sort();
}

function turned(rate: ExchangeRate, from: Currency, to: Currency): ExchangeRate[] {
  return rate.from === to && rate.to === from ? [inverse(rate)] : [];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
