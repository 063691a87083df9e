// What one lane is judged on, and how a rule becomes a line of the answer.
import type { Currency } from '#domain/money/currency.ts';
import { add, type Money, zero } from '#domain/money/money.ts';
import type { Carriage, Consignment } from './consignment.ts';
import type { Valued } from './customs-value.ts';
import type { Case } from './holds.ts';
import type { LaneLaw, RulesByKind } from './law-of-day.ts';
import type { Rounded } from './percent.ts';
import type { LineKind, QuoteLine, RuleStatus, Says } from './quote.ts';
import type { CustomsValueRule, DestinationRules, LanePlan, Proven } from './rule.ts';

export type Assessment = {
  readonly consignment: Consignment;
  readonly carriage: Carriage;
  readonly destination: DestinationRules;
  readonly plan: LanePlan;
  readonly asked: Case;
  readonly law: LaneLaw;
  /** The rules of it that hold for this consignment. */
  readonly rules: RulesByKind;
  readonly valued: readonly Valued[];
  readonly customsValue: CustomsValueRule;
};

/** How a charge is rounded: its own way where its rule says so, else the destination's. */
export function roundedBy(
  { rounded }: Pick<Proven, 'rounded'>,
  { destination }: Pick<Assessment, 'destination'>,
): Rounded {
  if (!rounded) return destination;
  const { rounding, roundToMinor } = destination;
  return { rounding, roundToMinor, ...rounded };
}

/** Taxes at checkout are paid on from what she paid; at the door they are asked of her. */
export const paidBy = {
  checkout: { payer: 'operator', when: 'now' },
  door: { payer: 'buyer', when: 'at-door' },
} as const satisfies Record<LanePlan['taxes'], Pick<QuoteLine, 'payer' | 'when'>>;

export function sumOf(lines: readonly QuoteLine[], currency: Currency): Money {
  return lines.reduce((whole, { amount }) => add(whole, amount), zero(currency));
}

export type LinePart = {
  readonly kind: LineKind;
  readonly amount: Money;
  readonly rate?: string;
  readonly base?: Money;
  readonly goods?: readonly string[];
  readonly open?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Other facts the amount rests on: the line is no surer than the least sure of them. */
  readonly restsOn?: readonly (RuleStatus | undefined)[];
  readonly read?: { readonly source: string; readonly link: string; readonly on: string };
};

export function lineOf(rule: Proven, part: LinePart, assessment: Assessment): QuoteLine {
  const { plan, asked } = assessment;
  const { rate, base, restsOn, read = rule } = part;
  const { payer, when } = paidBy[plan.taxes];
  const own = isUnverified(rule.status);
  const unverified = own || (restsOn !== undefined && restsOn.some(isUnverified));
  const open = part.open ?? rule.open;
  return {
    kind: part.kind,
    payer,
    when,
    rule: rule.id,
    rate,
    base,
    amount: part.amount,
    rounding: base && rate ? roundingOf(roundedBy(rule, assessment)) : undefined,
    status: unverified ? 'unverified' : open ? 'bounded' : 'known',
    source: read.source,
    link: read.link,
    verifiedOn: 'on' in read ? read.on : read.verifiedOn,
    ruleStatus: unverified && !own ? 'derived' : rule.status,
    goods: part.goods ?? [],
    says: { key: rule.says, values: valuesOf(asked.to.country, open, part) },
  };
}

function roundingOf({ rounding, roundToMinor = 1 }: Rounded): QuoteLine['rounding'] {
  return { mode: rounding, toMinor: roundToMinor };
}

function valuesOf(country: string, open: string | undefined, { values }: LinePart): Says['values'] {
  const all: Record<string, string | number> = { country };
  if (open) all.open = open;
  for (const name in values) all[name] = values[name]!;
  return all;
}

/** Memory and inference never make a line known. */
export function isUnverified(status: RuleStatus | undefined): boolean {
  return status === 'memory' || status === 'derived';
}
