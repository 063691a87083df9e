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
  return items.map((item, index) => {
    const [freight, insurance] = [freights[index]!, insurances[index]!];
    return { item, freight, insurance, customs: customsValue({ item, freight, insurance }, rule) };
  });
}

export function totalOf(
  valued: readonly Valued[],
  part: 'customs' | 'freight' | 'insurance' | 'value',
): Money {
  const ofOne = (one: Valued) => (part === 'value' ? one.item.value : one[part]);
  return valued.length === 1 ? ofOne(valued[0]!) : valued.map(ofOne).reduce(add);
}

/** So much of it for each of the goods; the shares sum to the whole. */
export function shareByValue(amount: Money, items: readonly Item[]): readonly Money[] {
  if (items.length === 1) return [amount];
  return split(
    amount,
    items.map(({ value }) => value.minor),
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
