// Bringing every amount of a shipment into the destination's currency, with the rates it was given.
import { type ExchangeRate, exchange, inverse } from '#domain/money/exchange.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Money } from '#domain/money/money.ts';
import type { Day } from '#domain/time/day.ts';
import type { DestinationRules } from './rule.ts';
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
 * The rates customs may take on that day for these pairs: of each the newest until `last`, and where
 * all are younger the oldest, which is nearest to it.
 */
export function ratesUntil(
  rates: readonly ExchangeRate[],
  pairs: readonly CurrencyPair[],
  last: Day,
): ExchangeRate[] {
  return pairs.flatMap(({ from, to }) => {
    const all = rates.filter(
      (rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from),
    );
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

export type CurrencyPair = { readonly from: Currency; readonly to: Currency };

/** Every change of currency that a quote there asks for. */
export function pairsOf(
  shipment: Shipment,
  { currency, countsIn }: Pick<DestinationRules, 'currency' | 'countsIn'>,
): CurrencyPair[] {
  const spoken = new Set(shipment.lines.map(({ value }) => value.currency));
  for (const { amount, clearance } of shipment.freight ?? []) {
    spoken.add(amount.currency);
    if (clearance && clearance !== 'included') spoken.add(clearance.currency);
  }
  if (shipment.insurance) spoken.add(shipment.insurance.currency);
  const sorted = [...spoken].sort();
  return [currency, ...(countsIn ? [countsIn] : [])].flatMap((to) =>
    sorted.filter((from) => from !== to).map((from) => ({ from, to })),
  );
}

function turned(rate: ExchangeRate, from: Currency, to: Currency): ExchangeRate[] {
  return rate.from === to && rate.to === from ? [inverse(rate)] : [];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
