// What one lane is judged on, and how a rule becomes a line of the answer.
import type { Money } from '#domain/money/money.ts';
import type { Valued } from './customs-value.ts';
import { type Case, holds } from './holds.ts';
import type { Rounded } from './percent.ts';
import type { LineKind, QuoteLine, RuleStatus } from './quote.ts';
import type { CustomsValueRule, DestinationRules, LanePlan, Proven, Rule } from './rule.ts';
import type { Freight } from './shipment.ts';

export type Assessment = {
  readonly destination: DestinationRules;
  readonly plan: LanePlan;
  readonly asked: Case;
  readonly valued: readonly Valued[];
  readonly customsValue: CustomsValueRule;
  readonly carried: Freight;
  readonly freight: Money;
  readonly insurance: Money;
  readonly clearance?: 'included' | Money;
};

/** The rules of one kind that hold for this lane, in the order of the file. */
export function rulesOf<Kind extends Rule['kind']>(
  { destination, asked }: Pick<Assessment, 'destination' | 'asked'>,
  kind: Kind,
): Extract<Rule, { kind: Kind }>[] {
  return destination.rules.filter(
    (rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind && holds(rule, asked),
  );
}

/** How a charge is rounded: its own way where its rule says so, else the destination's. */
export function roundedBy(
  { rounded }: Pick<Proven, 'rounded'>,
  { destination }: Pick<Assessment, 'destination'>,
): Rounded {
  return { ...destination, ...rounded };
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
  readonly restsOn?: readonly RuleStatus[];
  readonly read?: { readonly source: string; readonly link: string; readonly on: string };
};

export function lineOf(rule: Proven, part: LinePart, assessment: Assessment): QuoteLine {
  const { plan, asked } = assessment;
  const door = plan.taxes === 'door';
  const { rounding, roundToMinor = 1 } = roundedBy(rule, assessment);
  const unverified = [rule.status, ...(part.restsOn ?? [])].some(isUnverified);
  const open = part.open ?? rule.open;
  return {
    kind: part.kind,
    payer: door ? 'buyer' : 'operator',
    when: door ? 'at-door' : 'now',
    rule: rule.id,
    rate: part.rate,
    base: part.base,
    amount: part.amount,
    ...(part.base && part.rate ? { rounding: { mode: rounding, toMinor: roundToMinor } } : {}),
    status: unverified ? 'unverified' : open ? 'bounded' : 'known',
    source: part.read?.source ?? rule.source,
    link: part.read?.link ?? rule.link,
    verifiedOn: part.read?.on ?? rule.verifiedOn,
    ruleStatus: unverified && !isUnverified(rule.status) ? 'derived' : rule.status,
    goods: part.goods ?? [],
    says: {
      key: rule.says,
      values: { country: asked.to.country, ...(open ? { open } : {}), ...part.values },
    },
  };
}

/** Memory and inference never make a line known. */
export function isUnverified(status: RuleStatus): boolean {
  return status === 'memory' || status === 'derived';
}
