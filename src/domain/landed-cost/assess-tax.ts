// The import tax of a lane: each good falls under the first tax rule that holds for it.
import { add, type Money, sum } from '#domain/money/money.ts';
import { split } from '#domain/money/split.ts';
import { type Assessment, lineOf, roundedBy, rulesOf } from './assessment.ts';
import type { Assessed } from './assess-duty.ts';
import { totalOf, type Valued } from './customs-value.ts';
import { matchesGood } from './holds.ts';
import { goodOf } from './item.ts';
import { percentOf } from './percent.ts';
import type { QuoteLine } from './quote.ts';
import type { TaxPart, TaxRule } from './rule.ts';

/** `charged` are the lines of duty and of the authorities' fees, which tax may fall on. */
export function assessTax(assessment: Assessment, charged: readonly QuoteLine[]): Assessed {
  const rules = rulesOf(assessment, 'tax');
  const taxed = new Map<TaxRule, Valued[]>();
  const untaxed: Valued[] = [];
  for (const valued of assessment.valued) {
    const layers = [undefined, 'provincial'].map((layer) =>
      rules.find((one) => one.layer === layer && matchesGood(one.when, goodOf(valued.item))),
    );
    for (const rule of layers.filter((one) => one !== undefined)) {
      taxed.set(rule, [...(taxed.get(rule) ?? []), valued]);
    }
    if (!layers[0]) untaxed.push(valued);
  }
  const { country } = assessment.asked.to;
  return {
    lines: [...taxed].map(([rule, goods]) => taxLine(assessment, rule, goods, charged)),
    missing:
      untaxed.length > 0 && !saysWhy(assessment)
        ? [{ key: 'missing-import-tax', values: { country } }]
        : [],
  };
}

// A country without a tax rule must say so in words; silence would be a zero nobody vouched for.
function saysWhy(assessment: Assessment): boolean {
  return rulesOf(assessment, 'notice').some(({ weight }) => weight === 'partial');
}

function taxLine(
  assessment: Assessment,
  rule: TaxRule,
  valued: readonly Valued[],
  charged: readonly QuoteLine[],
): QuoteLine {
  const base = rule.base.map((part) => partOf(part, assessment, valued, charged)).reduce(add);
  const rests = rule.base.includes('duty')
    ? charged.filter(({ kind }) => kind === 'duty' || kind === 'surcharge')
    : [];
  const [open] = charged.filter(({ status }) => status === 'bounded').map(openOf);
  const onDuty = rule.base.includes('duty') || rule.base.includes('authority-fee');
  const ofValue = Number(rule.percent) > 0 && rule.base.includes('customs-value');
  return lineOf(
    rule,
    {
      kind: 'import-tax',
      amount: percentOf(base, rule.percent, roundedBy(rule, assessment), rule.inside),
      rate: `${rule.percent}%`,
      base,
      goods: valued.flatMap(({ item }) => item.goods).sort(),
      values: { rate: `${rule.percent}%` },
      open: rule.open ?? (onDuty ? open : undefined),
      restsOn: [
        ...rests.filter(({ status }) => status === 'unverified').map(() => 'derived' as const),
        ...(ofValue ? [assessment.customsValue.status] : []),
      ],
    },
    assessment,
  );
}

function openOf({ says }: QuoteLine): string {
  return String(says.values.open);
}

function partOf(
  part: TaxPart,
  { valued: all }: Assessment,
  valued: readonly Valued[],
  charged: readonly QuoteLine[],
): Money {
  switch (part) {
    case 'value':
    case 'freight':
    case 'insurance':
      return totalOf(valued, part);
    case 'customs-value':
      return totalOf(valued, 'customs');
    case 'duty':
      return ofGoods(charged, valued, ['duty', 'surcharge']);
    case 'authority-fee':
      return feesOf(charged, all, valued);
  }
}

function ofGoods(
  charged: readonly QuoteLine[],
  valued: readonly Valued[],
  kinds: readonly QuoteLine['kind'][],
): Money {
  const names = new Set(valued.flatMap(({ item }) => item.goods));
  const { currency } = valued[0]!.customs;
  const amounts = charged
    .filter(({ kind, goods }) => kinds.includes(kind) && goods.some((name) => names.has(name)))
    .map(({ amount }) => amount);
  return sum(amounts, currency);
}

// Fees fall on the consignment; goods under different tax rules share them by value.
function feesOf(
  charged: readonly QuoteLine[],
  all: readonly Valued[],
  valued: readonly Valued[],
): Money {
  const { currency } = all[0]!.customs;
  const fees = sum(
    charged.filter(({ kind }) => kind === 'authority-fee').map(({ amount }) => amount),
    currency,
  );
  const shares = split(
    fees,
    all.map(({ item }) => item.value.minor),
  );
  return sum(
    shares.filter((_, index) => valued.includes(all[index]!)),
    currency,
  );
}
