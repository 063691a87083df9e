// Which line of a destination's tariff a good may fall on; more than one when nobody has said.
import type { Money } from '#domain/money/money.ts';
import type { Item } from './item.ts';
import type { RateRow, RateTable } from './rule.ts';
import type { Attributes } from './shipment.ts';

export function rowsFor(rates: RateTable, item: Item): RateRow[] {
  const named = item.class.national ? rates.rows.filter((row) => isNamed(row, item.class)) : [];
  const ofClass = named.length ? named : rowsOfClass(rates, item.class);
  const { attributes, value, quantity } = item;
  const good = { told: item.class.told ?? attributes, value, quantity };
  return ofClass.filter((row) => mayBe(row, good));
}

/** Of its tariff class, or where it has none of its HS-6, in the order of the table. */
export function rowsOfClass(
  rates: RateTable,
  { tariffClass, hs6 }: Pick<Item['class'], 'tariffClass' | 'hs6'>,
): readonly RateRow[] {
  const { byClass, byHs6 } = indexed(rates);
  return (tariffClass ? byClass.get(tariffClass) : byHs6.get(hs6)) ?? [];
}

type Index = {
  readonly byClass: ReadonlyMap<string, readonly RateRow[]>;
  readonly byHs6: ReadonlyMap<string, readonly RateRow[]>;
};

const indexes = new WeakMap<RateTable, Index>();

function indexed(rates: RateTable): Index {
  const kept = indexes.get(rates);
  if (kept) return kept;
  const index = {
    byClass: Map.groupBy(rates.rows, ({ tariffClass }) => tariffClass),
    byHs6: Map.groupBy(rates.rows, ({ hs6 }) => hs6),
  };
  indexes.set(rates, index);
  return index;
}

/**
 * Whether the line taken is the good's own: of the code that was given, or of its class where none
 * beyond HS-6 was. Of a bare HS-6, and of a code that was not read, only neighbours are known.
 */
export function isSettled(row: RateRow, { national, ...rest }: Item['class']): boolean {
  return national ? isNamed(row, { national }) : row.tariffClass === rest.tariffClass;
}

/** A code of eight digits may name a line of ten, and one of ten a line of eight. */
function isNamed(row: RateRow, { national }: Pick<Item['class'], 'national'>): boolean {
  if (!national) return false;
  const line = digits(row.national);
  return line.startsWith(national) || (line.length > 6 && national.startsWith(line));
}

type Told = {
  readonly told: Attributes;
  /** Of all pieces, in the destination's currency; undefined where no rate leads there. */
  readonly value?: Money;
  readonly quantity: number;
};

/** False only when something said of the good contradicts the line. */
export function mayBe(row: RateRow, { told, value, quantity }: Told): boolean {
  const { where } = row;
  if (!where || !mayHave(row, told)) return mayHave(row, told);
  if (!value) return true;
  const pieces = BigInt(quantity);
  const above = where.unitValueAbove === undefined || value.minor > limit(where.unitValueAbove);
  const most = where.unitValueAtMost === undefined || value.minor <= limit(where.unitValueAtMost);
  return above && most;

  function limit(unitMinor: number): bigint {
    return BigInt(unitMinor) * pieces;
  }
}

export function mayHave({ where }: RateRow, attributes: Attributes): boolean {
  if (!where) return true;
  const { attributes: wanted = {}, exceptAttributes = {}, said = {} } = where;
  return (
    Object.entries(said).every(([name, value]) => attributes[name] === value) &&
    Object.entries(wanted).every(
      ([name, value]) => attributes[name] === undefined || attributes[name] === value,
    ) &&
    Object.entries(exceptAttributes).every(([name, value]) => attributes[name] !== value)
  );
}

function digits(code: string): string {
  return code.replace(/\D/g, '');
}
