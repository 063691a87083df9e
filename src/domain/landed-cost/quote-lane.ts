// One way of carrying, clearing and paying, with every line of it added up.
import { add, type Money, sum, zero } from '#domain/money/money.ts';
import { type Assessment, rulesOf } from './assessment.ts';
import { assessDuty } from './assess-duty.ts';
import { assessAuthorityFees, assessCarrierFee } from './assess-fee.ts';
import { assessTax } from './assess-tax.ts';
import { totalOf } from './customs-value.ts';
import { matches, matchesGood } from './holds.ts';
import { goodOf } from './item.ts';
import { originNames } from './origin.ts';
import type { Lane, LineKind, Missing, Paper, QuoteLine, QuoteStatus, Warning } from './quote.ts';
import { waive } from './waive.ts';

export function quoteLane(assessment: Assessment): Lane {
  const missing = stops(assessment);
  if (missing.length > 0) return lane(assessment, { lines: [], warnings: [], missing });
  const duty = assessDuty(assessment);
  const duties = waive(assessment, duty.lines, 'duty');
  const fees = assessAuthorityFees(assessment, duties);
  const tax = assessTax(assessment, [...duties, ...fees]);
  const taxes = waive(assessment, tax.lines, 'import-tax');
  const advanced = [...duties, ...fees, ...taxes.filter((line) => advancedBy(assessment, line))];
  const carrier = assessCarrierFee(assessment, advanced);
  return lane(assessment, {
    lines: [...given(assessment), ...duties, ...fees, ...taxes, ...carrier.lines],
    warnings: [...notices(assessment, advanced), ...carrier.warnings],
    missing: [...duty.missing, ...tax.missing, ...oldRates(assessment, duties)],
  });
}

type Found = { lines: QuoteLine[]; warnings: Warning[]; missing: Missing[] };

function lane({ plan, carried, destination, ...asked }: Assessment, found: Found): Lane {
  const { lines, warnings, missing } = found;
  const status = statusOf(found);
  const { id, transport, taxes, claim } = plan;
  const { carrier, service, days } = carried;
  const kept = { id, transport, taxes, claim, carrier, service, days, status, warnings, missing };
  if (status === 'unknown') return { ...kept, lines: [], documents: [] };
  const paid = (when: QuoteLine['when']) =>
    sum(
      lines.filter((line) => line.when === when).map(({ amount }) => amount),
      destination.currency,
    );
  const [now, atDoor] = [paid('now'), paid('at-door')];
  const documents = papers({ plan, carried, destination, ...asked });
  return { ...kept, now, atDoor, delivered: add(now, atDoor), lines, documents };
}

function statusOf({ lines, warnings, missing }: Found): QuoteStatus {
  if (missing.length > 0) return 'unknown';
  const open = lines.some(({ status }) => status === 'bounded');
  const unsure =
    lines.some(({ status }) => status === 'unverified') ||
    lines.some(({ when, amount }) => when === 'at-door' && amount.minor > 0n) ||
    warnings.some(({ weight }) => weight === 'partial');
  return unsure ? 'partial' : open ? 'bounded' : 'known';
}

/** Rules that say it cannot be answered, and rules nobody has read again in time. */
function stops(assessment: Assessment): Missing[] {
  const { asked, destination } = assessment;
  const { country } = asked.to;
  const stopped = rulesOf(assessment, 'stop')
    .filter(({ when }) => assessment.valued.some(({ item }) => matchesGood(when, goodOf(item))))
    .map(({ says }) => ({ key: says, values: { country } }));
  const expired = (['duty', 'surcharge', 'tax', 'fee', 'customs-value'] as const)
    .flatMap((kind) => rulesOf({ destination, asked }, kind))
    .filter(({ reviewBy }) => asked.on > reviewBy)
    .map(({ id, reviewBy }) => ({ key: 'missing-review', values: { rule: id, reviewBy } }));
  return [...stopped, ...expired];
}

function oldRates({ destination: { rates }, asked }: Assessment, duties: QuoteLine[]): Missing[] {
  const used = duties.some(({ source }) => rates.rows.some((row) => row.source === source));
  if (!used || asked.on <= rates.reviewBy) return [];
  return [{ key: 'missing-review', values: { rule: rates.source, reviewBy: rates.reviewBy } }];
}

function advancedBy(assessment: Assessment, { rule }: QuoteLine): boolean {
  const tax = rulesOf(assessment, 'tax').find(({ id }) => id === rule);
  return tax?.collectedBy === 'carrier';
}

function notices(assessment: Assessment, advanced: readonly QuoteLine[]): Warning[] {
  const due = advanced.some(({ amount }) => amount.minor > 0n);
  const { country, region = '' } = assessment.asked.to;
  return rulesOf(assessment, 'notice')
    .filter(({ onlyWhenDue }) => !onlyWhenDue || due)
    .map(({ says, weight }) => ({ key: says, values: { country, region }, weight }));
}

/** What the shipment itself brings: the goods, their carriage, their insurance. */
function given(assessment: Assessment): QuoteLine[] {
  const { valued, freight, insurance, carried, destination } = assessment;
  const line = (kind: LineKind, amount: Money, source: string): QuoteLine => ({
    kind,
    payer: 'operator',
    when: 'now',
    rule: kind,
    amount,
    status: 'known',
    source,
    link: '',
    verifiedOn: assessment.asked.on,
    ruleStatus: 'given',
    goods: kind === 'goods' ? valued.flatMap(({ item }) => item.goods).sort() : [],
    says: { key: kind, values: {} },
  });
  const none = zero(destination.currency).minor;
  return [
    line('goods', totalOf(valued, 'value'), 'seller'),
    line('freight', freight, carried.source ?? 'freight'),
    ...(insurance.minor === none ? [] : [line('insurance', insurance, 'insurance')]),
  ];
}

function papers({ plan, asked, valued, destination }: Assessment): Paper[] {
  return plan.documents
    .filter(({ when }) => matches(when ?? {}, asked))
    .map(({ id }) => ({
      id,
      key: `paper-${id}`,
      values: {
        origin: originNames(
          valued.map(({ item }) => item.origin),
          destination.country,
        ),
      },
    }));
}
