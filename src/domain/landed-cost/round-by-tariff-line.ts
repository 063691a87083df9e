// A declaration names a line of the tariff once, however many goods fall on it: the share asked there
// is cut to money once, on all of them, and each good bears its part by value.
import { type Money, sum } from '#domain/money/money.ts';
import { split } from '#domain/money/split.ts';
import { percentOf, type Rounded } from './percent.ts';
import type { QuoteLine } from './quote.ts';
import type { Percent } from './rule.ts';

export type Drawn = {
  readonly line: QuoteLine;
  readonly customs: Money;
  /** Of a pure share of the value; `on` is the same for all goods on one line of a declaration. */
  readonly share?: { readonly percent: Percent; readonly rounded: Rounded; readonly on: string };
};

export function roundByTariffLine(drawn: readonly Drawn[]): QuoteLine[] {
  const parts = new Map<Drawn, Money>();
  const shares = drawn.filter(({ share }) => share !== undefined);
  for (const together of Map.groupBy(shares, ({ share }) => share!.on).values()) {
    if (together.length > 1) shareOut(together, parts);
  }
  return drawn.map((one) => {
    const amount = parts.get(one);
    return amount ? { ...one.line, amount } : one.line;
  });
}

function shareOut(together: readonly Drawn[], parts: Map<Drawn, Money>): void {
  const { customs, share } = together[0]!;
  const all = together.map((one) => one.customs);
  const base = sum(all, customs.currency);
  if (base.minor === 0n) return;
  const whole = percentOf(base, share!.percent, share!.rounded);
  split(
    whole,
    all.map(({ minor }) => minor),
  ).forEach((part, at) => parts.set(together[at]!, part));
}
