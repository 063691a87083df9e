// The value customs looks at, shared over the goods: with the freight, without it, or part of it.
import { add, type Money, sum, zero } from '#domain/money/money.ts';
import { split } from '#domain/money/split.ts';
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
  items: readonly Item[],
  carried: { readonly freight: Money; readonly insurance: Money },
  rule: CustomsValueRule,
): Valued[] {
  const weights = items.map(({ value }) => value.minor);
  const freights = split(carried.freight, weights);
  const insurances = split(carried.insurance, weights);
  return items.map((item, index) => {
    const [freight, insurance] = [freights[index]!, insurances[index]!];
    return { item, freight, insurance, customs: customsValue({ item, freight, insurance }, rule) };
  });
}

export function totalOf(
  valued: readonly Valued[],
  part: 'customs' | 'freight' | 'insurance' | 'value',
): Money {
  const [first] = valued;
  return sum(
    valued.map((one) => (part === 'value' ? one.item.value : one[part])),
    first!.item.value.currency,
  );
}

function customsValue(
  { item, freight, insurance }: Omit<Valued, 'customs'>,
  { base, sharePercent = '100' }: CustomsValueRule,
): Money {
  if (base === 'fob') return item.value;
  if (base === 'value-share') return percentOf(item.value, sharePercent, { rounding: 'half-up' });
  const dutiable =
    freight.minor === 0n
      ? zero(freight.currency)
      : percentOf(freight, sharePercent, { rounding: 'half-up' });
  return add(add(item.value, dutiable), insurance);
}
