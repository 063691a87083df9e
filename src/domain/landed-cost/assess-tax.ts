// The import tax of a lane: each good falls under the first tax rule that holds for it.
import { add, type Money, sum } from '#domain/money/money.ts';
import { type Assessment, lineOf, roundedBy, sumOf } from './assessment.ts';
import type { Assessed } from './assess-duty.ts';
import { shareByValue, totalOf, type Valued } from './customs-value.ts';
import { matchesGood } from './holds.ts';
import { namesOf } from './item.ts';
import { percentOf } from './percent.ts';
import type { QuoteLine } from './quote.ts';
import type { TaxPart, TaxRule } from './rule.ts';

/** `charged` are the lines of duty and of the authorities' fees, which tax may fall on. */
export function assessTax(assessment: Assessment, charged: readonly QuoteLine[]): Assessed {
  const taxed: { readonly rule: TaxRule; readonly goods: Valued[] }[] = [];
  const untaxed: Valued[] = [];
  for (const valued of assessment.valued) {
    const rules = taxesOf(assessment, valued);
    for (const rule of rules) {
      const together = taxed.find((one) => one.rule === rule);
      if (together) together.goods.push(valued);
      else taxed.push({ rule, goods: [valued] });
    }
    if (!rules.some(({ layer }) => layer === undefined)) untaxed.push(valued);
  }
  const { country } = assessment.asked.to;
  return {
    lines: taxed.map(({ rule, goods }) => taxLine(assessment, rule, goods, charged)),
    missing:
      untaxed.length > 0 && !saysWhy(assessment)
        ? [{ key: 'missing-import-tax', values: { country } }]
        : [],
  };
}

/** The ordinary tax, then the one beside it: of each the first rule that holds for the good. */
function taxesOf({ rules: { tax } }: Assessment, { item }: Valued): TaxRule[] {
  const ofLayer = (wanted: TaxRule['layer']) =>
    tax.find(({ layer, when }) => layer === wanted && matchesGood(when, item));
  return [ofLayer(undefined), ofLayer('provincial')].filter((rule) => rule !== undefined);
}

// A country without a tax rule must say so in words; silence would be a zero nobody vouched for.
function saysWhy(assessment: Assessment): boolean {
  return assessment.rules.notice.some(({ weight }) => weight === 'partial');
}

function taxLine(
  assessment: Assessment,
  rule: TaxRule,
  valued: readonly Valued[],
  charged: readonly QuoteLine[],
): QuoteLine {
  const base = rule.base.map((part) => partOf(part, assessment, valued, charged)).reduce(add);
  const onDuties = rule.base.includes('duty');
  const onDuty = onDuties || rule.base.includes('authority-fee');
  const open = onDuty ? charged.find(({ status }) => status === 'bounded') : undefined;
  const unsure = onDuties && charged.some((line) => isDuty(line) && line.status === 'unverified');
  const ofValue = Number(rule.percent) > 0 && rule.base.includes('customs-value');
  return lineOf(
    rule,
    {
      kind: 'import-tax',
      amount: percentOf(base, rule.percent, roundedBy(rule, assessment), rule.inside),
      rate: `${rule.percent}%`,
      base,
      goods: namesOf(valued.map(({ item }) => item)),
      values: { rate: `${rule.percent}%` },
      open: rule.open ?? (open && openOf(open)),
      restsOn: [
        unsure ? 'derived' : undefined,
        ofValue ? assessment.customsValue.status : undefined,
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
      return dutiesOf(charged, all, valued);
    case 'authority-fee':
      return feesOf(charged, all, valued);
  }
}

function dutiesOf(
  charged: readonly QuoteLine[],
  all: readonly Valued[],
  valued: readonly Valued[],
): Money {
  const { currency } = valued[0]!.customs;
  const duties = charged.filter(isDuty);
  if (valued.length === all.length) return sumOf(duties, currency);
  const names = new Set(valued.flatMap(({ item }) => item.goods));
  const ofThem = duties.filter(({ goods }) => goods.some((name) => names.has(name)));
  return sumOf(ofThem, currency);
}

function isDuty({ kind }: QuoteLine): boolean {
  return kind === 'duty' || kind === 'surcharge';
}

// Fees fall on the consignment; goods under different tax rules share them by value.
function feesOf(
  charged: readonly QuoteLine[],
  all: readonly Valued[],
  valued: readonly Valued[],
): Money {
  const { currency } = all[0]!.customs;
  const fees = sumOf(
    charged.filter(({ kind }) => kind === 'authority-fee'),
    currency,
  );
  if (valued.length === all.length) return fees;
  const shares = shareByValue(
    fees,
    all.map(({ item }) => item),
  );
  return sum(
    shares.filter((_, index) => valued.includes(all[index]!)),
    currency,
  );
}
