// Small sums that a customs office does not collect: the lines stay, at nothing, and say why.
import { sum, toDecimal, zero } from '#domain/money/money.ts';
import { type Assessment, lineOf, rulesOf } from './assessment.ts';
import type { QuoteLine } from './quote.ts';

export function waive(
  assessment: Assessment,
  lines: readonly QuoteLine[],
  of: 'duty' | 'import-tax',
): QuoteLine[] {
  const { currency } = assessment.destination;
  const whole = sum(
    lines.map(({ amount }) => amount),
    currency,
  );
  const rule = rulesOf(assessment, 'waiver').find(
    (one) => one.of === of && whole.minor > 0n && whole.minor <= BigInt(one.upToMinor),
  );
  if (!rule) return [...lines];
  const limit = `${toDecimal({ minor: BigInt(rule.upToMinor), currency })} ${currency}`;
  return lines.map(({ kind, goods, base }) =>
    lineOf(rule, { kind, goods, base, amount: zero(currency), values: { limit } }, assessment),
  );
}
