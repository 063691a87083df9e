// What a duty rule takes from one good: a share of its value, a flat sum, the higher of two.
import { compare, type Money, money, times, zero } from '#domain/money/money.ts';
import { divide } from '#domain/money/rounding.ts';
import type { Item } from './item.ts';
import { namedSum } from './named-sum.ts';
import { percentOf, type Rounded } from './percent.ts';
import { rowsFor } from './rate-row.ts';
import type { DestinationRules, Percent, RateRow, Take } from './rule.ts';

/** `row` is the tariff line that was read; `open` the key of a doubt settled at its upper value. */
export type Taken = {
  readonly amount: Money;
  readonly rate: string;
  readonly base?: Money;
  readonly percent?: Percent;
  readonly row?: RateRow;
  readonly open?: string;
};

export type Dutiable = {
  readonly item: Item;
  readonly customs: Money;
  readonly destination: DestinationRules;
  readonly rounded: Rounded;
  /** Items already counted in this consignment: a flat duty falls once on each. */
  readonly counted: ReadonlySet<string>;
};

/** Undefined when the tariff has no line for the good, or a measure it needs is missing. */
export function takeDuty(take: Take, dutiable: Dutiable): Taken | undefined {
  switch (take.by) {
    case 'percent':
      return share(take.percent, dutiable);
    case 'flat-per-item':
      return flat(take.minor, dutiable);
    case 'headings':
      return byHeading(take.table, dutiable);
    case 'rates':
      return highest(rowsFor(dutiable.destination.rates, dutiable.item), (row) =>
        byRow(row, dutiable),
      );
    case 'rates-preference':
      return highest(rowsFor(dutiable.destination.rates, dutiable.item), (row) =>
        byPreference(row, dutiable),
      );
    case 'higher-of':
      return dearest(take.of.map((one) => takeDuty(one, dutiable)));
  }
}

function byRow(row: RateRow, dutiable: Dutiable): Taken | undefined {
  const taken =
    row.percent === undefined ? byWeight(row, dutiable) : capped(row, dutiable, row.percent);
  return taken && { ...taken, row, open: taken.open ?? row.open };
}

function byPreference(row: RateRow, dutiable: Dutiable): Taken | undefined {
  if (row.preference === undefined) return byRow(row, dutiable);
  return { ...share(row.preference, dutiable), row };
}

/** The dearest of the tariff lines a good may fall on; open when they differ. */
function highest(
  rows: readonly RateRow[],
  take: (row: RateRow) => Taken | undefined,
): Taken | undefined {
  const candidates = rows.map(take);
  const taken = dearest(candidates);
  const differs = candidates.some((one) => one && compare(one.amount, taken!.amount) !== 0);
  return taken && differs ? { ...taken, open: taken.open ?? 'open-tariff-line' } : taken;
}

/** Undefined when one of the answers is: what is not known may be dearer. */
function dearest(candidates: readonly (Taken | undefined)[]): Taken | undefined {
  if (candidates.length === 1) return candidates[0];
  const known = candidates.filter((taken) => taken !== undefined);
  if (known.length < candidates.length) return undefined;
  return known.sort((a, b) => compare(b.amount, a.amount) || higher(b, a))[0];
}

// Of a few cents two rates may ask the same; the higher one holds, as it would of a hundred pieces.
function higher({ percent: one = '0' }: Taken, { percent: other = '0' }: Taken): number {
  return Number(one) - Number(other);
}

function share(percent: Percent, { customs, rounded }: Dutiable): Taken {
  const amount = percentOf(customs, percent, rounded);
  return { amount, rate: `${percent}%`, base: customs, percent };
}

function flat(minor: number, { item, counted, destination: { currency } }: Dutiable): Taken {
  const once = namedSum(minor, currency);
  const amount = counted.has(item.countedAs) ? zero(currency) : once.amount;
  return { amount, rate: `${once.text} / item` };
}

function byHeading(
  table: readonly (readonly [string, Percent])[],
  dutiable: Dutiable,
): Taken | undefined {
  const found = table.find(([prefix]) => dutiable.item.class.hs6.startsWith(prefix));
  return found && share(found[1], dutiable);
}

// "8% max 2.80 EUR/m2": without the area the whole share is charged, and said to be open.
function capped(row: RateRow, dutiable: Dutiable, percent: Percent): Taken {
  const whole = atLeast(row, dutiable, share(percent, dutiable));
  if (row.mostPerSquareMetre === undefined) return whole;
  const { currency } = whole.amount;
  const rate = `${percent}% max ${namedSum(row.mostPerSquareMetre, currency).text}/m2`;
  const { squareCentimetres } = dutiable.item;
  if (squareCentimetres === undefined) return { ...whole, rate, open: 'open-area' };
  const most = divide(
    BigInt(row.mostPerSquareMetre) * BigInt(squareCentimetres),
    10_000n,
    dutiable.rounded.rounding,
  );
  return {
    ...whole,
    rate,
    amount: most < whole.amount.minor ? money(most, currency) : whole.amount,
  };
}

// "30% min 4300 JPY/piece": the higher of the share and the sum a piece.
function atLeast({ leastPerPiece }: RateRow, { item }: Dutiable, taken: Taken): Taken {
  if (leastPerPiece === undefined) return taken;
  const { currency } = taken.amount;
  const once = namedSum(leastPerPiece, currency);
  const least = times(once.amount, item.quantity);
  const rate = `${taken.rate} min ${once.text}/piece`;
  return { ...taken, rate, amount: compare(taken.amount, least) < 0 ? least : taken.amount };
}

function byWeight(row: RateRow, { item, destination, rounded }: Dutiable): Taken | undefined {
  if (row.minorPerKilogram === undefined || item.grams === undefined) return undefined;
  const [whole = '', decimals = ''] = row.minorPerKilogram.split('.');
  const minor = divide(
    BigInt(whole + decimals) * BigInt(item.grams),
    1000n * 10n ** BigInt(decimals.length),
    rounded.rounding,
  );
  const { currency } = destination;
  return { amount: money(minor, currency), rate: `${row.minorPerKilogram} ${currency}/kg` };
}
