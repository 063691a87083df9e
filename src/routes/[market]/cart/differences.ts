// Goods that share a parcel do not always cost what each costs alone: limits and flat charges are
// per consignment, freight is by weight. Every part that differs is named, with its reason.
import { type Money, subtract, sum, times } from '#domain/money/money.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { Reader } from '#messages/words-for.ts';

const parts = ['freight', 'duties', 'taxes', 'fees'] as const;
type Sums = Readonly<Record<(typeof parts)[number], Money>>;

export type Alone = { readonly quantity: number; readonly sums: Sums };

type Compared = {
  readonly together: Sums;
  readonly alone: readonly Alone[];
  readonly reader: Reader;
  readonly locale: string;
};

export function differences({ together, alone, reader, locale }: Compared): string[] {
  const say = checkoutMessages(reader).cart;
  return parts.flatMap((part) => {
    const { currency } = together[part];
    const each = alone.map(({ quantity, sums }) => times(sums[part], quantity));
    const { minor } = subtract(together[part], sum(each, currency));
    if (minor === 0n) return [];
    const amount = isolated(formatMoney({ minor: minor < 0n ? -minor : minor, currency }, locale));
    const said = minor < 0n ? say.less : say.more;
    return [`${said({ part: say.parts[part], amount })} ${say.why[part]}`];
  });
}
