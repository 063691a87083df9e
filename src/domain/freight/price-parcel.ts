// What each carrier's service asks for a consignment, line by line, or the reason it does not carry it.
import { money, type Money, sum } from '#domain/money/money.ts';
import { divide } from '#domain/money/rounding.ts';
import { type Day, inForce } from '#domain/time/day.ts';
import { bandPrice } from './band-price.ts';
import { chargeableGrams } from './chargeable-weight.ts';
import { packUnits, type Unit } from './pack-units.ts';
import type { FreightLine, NotCarried, PricedService, Reason } from './freight-answer.ts';
import type { RateTable } from './rate-table.ts';
import { chargeSurcharges } from './charge-surcharges.ts';
import { type Address, closeness, holds } from './zone.ts';

export type ToCarry = {
  readonly on: Day;
  readonly to: Address;
  readonly units: readonly Unit[];
  /** Of all goods, in a table's currency; undefined where it cannot be changed into it. */
  readonly valueIn: (currency: RateTable['currency']) => Money | undefined;
};

/** One answer for each service of each carrier: its table for that place and day, priced. */
export function priceParcel(
  asked: ToCarry,
  tables: readonly RateTable[],
): (PricedService | NotCarried)[] {
  const services = Map.groupBy(tables, ({ carrier, service }) => `${carrier}\n${service}`);
  return [...services.values()].map((ofService) => priceService(asked, ofService));
}

function priceService(asked: ToCarry, tables: readonly RateTable[]): PricedService | NotCarried {
  const [first] = tables;
  const { carrier, service, transport } = first!;
  const not = (why: Reason): NotCarried => ({ carrier, service, transport, why });
  const there = tables.filter(({ zone }) => holds(zone, asked.to));
  const { country } = asked.to;
  if (there.length === 0) return not({ key: 'freight-no-zone', values: { service, country } });
  const inDate = there.filter(({ from, until }) => inForce(asked.on, from, until));
  // The zone that names the place most closely; of two alike the one that began last.
  const [table] = inDate.sort(
    (a, b) => closeness(b.zone) - closeness(a.zone) || (a.from < b.from ? 1 : -1),
  );
  if (!table) return not({ key: 'freight-no-rate', values: { service, day: asked.on } });
  const priced = priceByTable(asked, table);
  return 'key' in priced ? not(priced) : priced;
}

function priceByTable({ to, units, valueIn }: ToCarry, table: RateTable): PricedService | Reason {
  const { service, currency } = table;
  const packed = packUnits(units, table);
  if ('key' in packed) return packed;
  const value = valueIn(currency);
  const insured = insurance(value, table);
  if ('key' in insured) return insured;
  const parcels = [];
  const carriage: Money[] = [];
  for (const parcel of packed.parcels) {
    const grams = chargeableGrams(parcel, table);
    if (grams === undefined) return { key: 'freight-no-size', values: { service } };
    const price = bandPrice(grams, table);
    if (price === undefined)
      return { key: 'freight-too-heavy', values: { service, ...most(table) } };
    parcels.push({ ...parcel, chargeableGrams: grams });
    carriage.push(money(price, currency));
  }
  const whole = sum(carriage, currency);
  const fuel = money(
    divide(whole.minor * BigInt(table.fuelBasisPoints), 10_000n, 'half-up'),
    currency,
  );
  const lines: FreightLine[] = [
    { kind: 'carriage', amount: whole },
    ...(fuel.minor > 0n ? [{ kind: 'fuel' as const, amount: fuel }] : []),
    ...chargeSurcharges(table, { to, parcels, carriage: whole }),
    ...insured.lines,
  ];
  return {
    table,
    parcels,
    lines,
    amount: sum(
      lines.map(({ amount }) => amount),
      currency,
    ),
  };
}

function insurance(value: Money | undefined, table: RateTable): Reason | { lines: FreightLine[] } {
  const { service, currency, limits } = table;
  const asksValue = table.insurance.length > 0 || limits.valueMinor !== undefined;
  if (!asksValue) return { lines: [] };
  if (!value) return { key: 'freight-no-value', values: { service, currency } };
  const band = table.insurance.find(({ upToMinor }) => value.minor <= upToMinor);
  const over = limits.valueMinor !== undefined && value.minor > limits.valueMinor;
  if (over || (table.insurance.length > 0 && !band)) {
    return { key: 'freight-too-valuable', values: { service } };
  }
  if (!band) return { lines: [] };
  const { premium } = band;
  const minor =
    'minor' in premium
      ? premium.minor
      : divide(value.minor * BigInt(premium.basisPoints), 10_000n, 'up');
  return { lines: minor > 0n ? [{ kind: 'insurance', amount: money(minor, currency) }] : [] };
}

function most({ bands, limits }: RateTable) {
  return { most: (limits.grams ?? bands.at(-1)?.upToGrams ?? 0) / 1000 };
}
