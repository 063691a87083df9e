// Small sums that a customs office does not collect: the lines stay, at nothing, and say why.
import { zero } from '#domain/money/money.ts';
import { type Assessment, lineOf, sumOf } from './assessment.ts';
import { namedSum } from './named-sum.ts';
import type { QuoteLine } from './quote.ts';

export function waive(
  assessment: Assessment,
  lines: readonly QuoteLine[],
  of: 'duty' | 'import-tax',
): readonly QuoteLine[] {
  if (assessment.rules.waiver.length === 0) return lines;
  const { currency } = assessment.destination;
  const whole = sumOf(lines, currency);
  const rule = assessment.rules.waiver.find(
    (one) => one.of === of && whole.minor > 0n && whole.minor <= BigInt(one.upToMinor),
  );
  if (!rule) return lines;
  const limit = namedSum(rule.upToMinor, currency).text;
  return lines.map(({ kind, goods, base }) =>
    lineOf(rule, { kind, goods, base, amount: zero(currency), values: { limit } }, assessment),
  );
}
