// The value customs looks at, shared over the goods: with the freight, without it, or part of it.
import { add, type Money, zero } from '#domain/money/money.ts';
import { split } from '#domain/money/split.ts';
import type { Carriage, Consignment } from './consignment.ts';
import type { Item } from './item.ts';
import { percentOf } from './percent.ts';
import type { CustomsValueRule } from './rule.ts';

export type Valued = {
  readonly item: Item;
  readonly customs: Money;
  readonly freight: Money;
  readonly insurance: Money;
};

export function valueGoods(
  { items, insurance: insured }: Pick<Consignment, 'items' | 'insurance'>,
  carried: Pick<Carriage, 'freight'>,
  rule: CustomsValueRule,
): Valued[] {
  const freights = shareByValue(carried.freight, items);
  const insurances = shareByValue(insured, items);
  const parts = rule.base === 'value-share' ? partsOfPrice(items, rule) : undefined;
  return items.map((item, index) => {
    const [freight, insurance] = [freights[index]!, insurances[index]!];
    const customs = parts?.get(item) ?? customsValue({ item, freight, insurance }, rule);
    return { item, freight, insurance, customs };
  });
}

/** Part of the price, cut to money once for all goods of one heading and origin. */
function partsOfPrice(
  items: readonly Item[],
  { sharePercent = '100' }: CustomsValueRule,
): ReadonlyMap<Item, Money> {
  const shares = alike(items).flatMap((together) =>
    partsFor(percentOf(worthOf(together), sharePercent, { rounding: 'half-up' }), together),
  );
  return new Map(shares);
}

export function totalOf(
  valued: readonly Valued[],
  part: 'customs' | 'freight' | 'insurance' | 'value',
): Money {
  const ofOne = (one: Valued) => (part === 'value' ? one.item.value : one[part]);
  return valued.length === 1 ? ofOne(valued[0]!) : valued.map(ofOne).reduce(add);
}

/**
 * What a threshold is held against: of a share of the price what was there before it was cut to money,
 * so that 10,000.2 is over 10,000, and so that it is the same in one piece or in several.
 */
export function customsCounted(
  valued: readonly Valued[],
  { base, sharePercent = '100' }: CustomsValueRule,
): Money {
  if (base !== 'value-share') return totalOf(valued, 'customs');
  return percentOf(totalOf(valued, 'value'), sharePercent, { rounding: 'ceiling' });
}

/**
 * So much of it for each of the goods; the shares sum to the whole. First to each heading, then within
 * it: a heading bears the same share, in however many pieces its goods come.
 */
export function shareByValue(amount: Money, items: readonly Item[]): readonly Money[] {
  if (items.length === 1) return [amount];
  const headings = alike(items);
  const wholes = split(
    amount,
    headings.map((together) => worthOf(together).minor),
  );
  const parts = new Map(headings.flatMap((together, at) => partsFor(wholes[at]!, together)));
  return items.map((item) => parts.get(item)!);
}

/** Goods of one heading and origin, in an order that does not depend on how they were cut. */
function alike(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = Map.groupBy(items, ({ class: { hs6, national = '' }, origin }) =>
    [hs6, national, origin.country, origin.region ?? ''].join(' '),
  );
  return [...groups.keys()].sort().map((key) => groups.get(key)!);
}

function worthOf(items: readonly Item[]): Money {
  return items.map(({ value }) => value).reduce(add);
}

function partsFor(whole: Money, together: readonly Item[]): (readonly [Item, Money])[] {
  const parts = split(
    whole,
    together.map(({ value }) => value.minor),
  );
  return together.map((item, at) => [item, parts[at]!] as const);
}

function customsValue(
  { item, freight, insurance }: Omit<Valued, 'customs'>,
  { base, sharePercent = '100' }: CustomsValueRule,
): Money {
  if (base === 'fob') return item.value;
  const dutiable =
    freight.minor === 0n
      ? zero(freight.currency)
      : percentOf(freight, sharePercent, { rounding: 'half-up' });
  return add(add(item.value, dutiable), insurance);
}
