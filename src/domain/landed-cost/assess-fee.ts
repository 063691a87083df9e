// Fees of a lane: what the authorities ask by item or parcel, what the carrier asks for clearing.
import { compare, type Money, money, times, zero } from '#domain/money/money.ts';
import { type Assessment, type LinePart, lineOf, paidBy, roundedBy, sumOf } from './assessment.ts';
import { totalOf } from './customs-value.ts';
import { namedSum } from './named-sum.ts';
import { percentOf } from './percent.ts';
import type { QuoteLine, Warning } from './quote.ts';
import type { FeeRule } from './rule.ts';

export function assessAuthorityFees(
  assessment: Assessment,
  due: readonly QuoteLine[],
): QuoteLine[] {
  const rules = assessment.rules.fee.filter(({ line }) => line === 'authority-fee');
  if (rules.length === 0) return [];
  const advanced = sumOf(due, assessment.destination.currency);
  return rules
    .filter(({ onlyWhenDue }) => !onlyWhenDue || advanced.minor > 0n)
    .map((rule) => feeLine(assessment, rule, advanced));
}

/**
 * `advanced` is all the carrier lays out at the border; without any it has no fee to ask for a parcel.
 * Who clears a pallet is paid for the entry itself.
 */
export function assessCarrierFee(
  assessment: Assessment,
  advanced: Money,
): { lines: QuoteLine[]; warnings: Warning[] } {
  const asked = advanced.minor > 0n || assessment.plan.transport === 'freight';
  if (!asked) return { lines: [], warnings: [] };
  if (assessment.carriage.clearance) return { lines: [agreed(assessment)], warnings: [] };
  const rules = assessment.rules.fee.filter(({ line }) => line === 'carrier-fee');
  if (rules.length === 0) return { lines: [], warnings: [feeNotSourced(assessment)] };
  return {
    lines: rules.flatMap((rule) => {
      const line = feeLine(assessment, rule, advanced);
      return rule.perhapsTaxed ? [line, taxOnFee(assessment, rule, line)] : [line];
    }),
    warnings: [],
  };
}

function feeLine(assessment: Assessment, rule: FeeRule, advanced: Money): QuoteLine {
  const { destination, valued } = assessment;
  const { take } = rule;
  if (take.by === 'flat') {
    const count = countPer(take.per, assessment);
    const once = namedSum(take.minor, destination.currency);
    const rate = `${once.text} × ${count}`;
    const amount = times(once.amount, count);
    return lineOf(rule, { kind: rule.line, amount, rate, values: { rate, count } }, assessment);
  }
  const base = take.of === 'advanced' ? advanced : totalOf(valued, 'customs');
  const least = namedSum(take.leastMinor, destination.currency);
  const most = take.mostMinor === undefined ? undefined : money(take.mostMinor, base.currency);
  const share = percentOf(base, take.percent, roundedBy(rule, assessment));
  const atLeast = compare(share, least.amount) < 0 ? least.amount : share;
  const amount = most && compare(atLeast, most) > 0 ? most : atLeast;
  const rate = `${take.percent}% min ${least.text}`;
  return lineOf(rule, { kind: rule.line, amount, rate, base, values: { rate } }, assessment);
}

function countPer(per: 'consignment' | 'item' | 'hs6', { valued }: Assessment): number {
  if (per === 'consignment' || valued.length === 1) return 1;
  const keys = valued.map(({ item }) => (per === 'item' ? item.countedAs : item.class.hs6));
  return new Set(keys).size;
}

function taxOnFee(assessment: Assessment, rule: FeeRule, { amount }: QuoteLine): QuoteLine {
  const percent = rule.perhapsTaxed!;
  const part: LinePart = {
    kind: 'carrier-fee-tax',
    amount: percentOf(amount, percent, assessment.destination),
    rate: `${percent}%`,
    base: amount,
    open: 'open-fee-tax',
    values: { rate: `${percent}%` },
  };
  return lineOf({ ...rule, id: `${rule.id}-tax`, says: 'carrier-fee-tax' }, part, assessment);
}

// What the freight row itself says: included (a line of nothing, so that it is seen), or so much.
function agreed(assessment: Assessment): QuoteLine {
  const { asked, plan, destination } = assessment;
  const { clearance, carried } = assessment.carriage;
  const { payer, when } = paidBy[plan.taxes];
  const included = clearance === 'included' || clearance === undefined;
  return {
    kind: 'carrier-fee',
    payer,
    when,
    rule: 'freight-clearance',
    amount: included ? zero(destination.currency) : clearance,
    status: 'known',
    source: carried.source ?? 'freight',
    link: '',
    verifiedOn: asked.on,
    ruleStatus: 'given',
    goods: [],
    says: { key: included ? 'carrier-fee-included' : 'carrier-fee-agreed', values: {} },
  };
}

function feeNotSourced({ asked, plan }: Assessment): Warning {
  const values = { country: asked.to.country, transport: plan.transport };
  return { key: 'warn-carrier-fee-not-sourced', values, weight: 'partial' };
}
