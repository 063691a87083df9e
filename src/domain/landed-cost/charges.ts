// What is asked at the border in a lane, by the authorities and by the carrier, with what stands in
// the way of an answer. Lanes that differ only in who pays where are asked the very same.
import { add, type Money } from '#domain/money/money.ts';
import { type Assessment, paidBy, sumOf } from './assessment.ts';
import { assessDuty } from './assess-duty.ts';
import { assessAuthorityFees, assessCarrierFee } from './assess-fee.ts';
import { assessTax } from './assess-tax.ts';
import { matchesGood } from './holds.ts';
import type { Missing, QuoteLine, Warning } from './quote.ts';
import { waive } from './waive.ts';

export type Charges = {
  readonly lines: readonly QuoteLine[];
  readonly total: Money;
  readonly warnings: readonly Warning[];
  readonly missing: readonly Missing[];
};

export function chargesOf(assessment: Assessment): Charges {
  const { currency } = assessment.destination;
  const missing = stops(assessment);
  if (missing.length > 0) return { lines: [], total: sumOf([], currency), warnings: [], missing };
  const duty = assessDuty(assessment);
  const duties = waive(assessment, duty.lines, 'duty');
  const lines = [...duties, ...assessAuthorityFees(assessment, duties)];
  const tax = assessTax(assessment, lines);
  const taxes = waive(assessment, tax.lines, 'import-tax');
  const laidOut = taxes.filter((line) => advancedBy(assessment, line));
  const advanced = add(sumOf(lines, currency), sumOf(laidOut, currency));
  const carrier = assessCarrierFee(assessment, advanced);
  lines.push(...taxes, ...carrier.lines);
  return {
    lines,
    total: sumOf(lines, currency),
    warnings: [...notices(assessment, advanced), ...carrier.warnings],
    missing: [...duty.missing, ...tax.missing, ...oldRates(assessment, duties)],
  };
}

/** The same charges where they are paid otherwise. */
export function chargesPaid(charges: Charges, taxes: Assessment['plan']['taxes']): Charges {
  const { payer, when } = paidBy[taxes];
  return { ...charges, lines: charges.lines.map((line) => ({ ...line, payer, when })) };
}

/** Rules that say it cannot be answered, and rules nobody has read again in time. */
function stops({ asked, law, rules, valued }: Assessment): Missing[] {
  const { country } = asked.to;
  const stopped = rules.stop
    .filter(({ when }) => valued.some(({ item }) => matchesGood(when, item)))
    .map(({ says }) => ({ key: says, values: { country } }));
  if (law.reviewed) return stopped;
  const expired = (['duty', 'surcharge', 'tax', 'fee', 'waiver', 'customs-value'] as const)
    .flatMap((kind) => [...rules[kind]])
    .filter(({ reviewBy }) => asked.on > reviewBy)
    .map(({ id, reviewBy }) => ({ key: 'missing-review', values: { rule: id, reviewBy } }));
  return [...stopped, ...expired];
}

// The table has a day by which to read it again, and a line an operator read has one of its own.
function oldRates(
  { destination: { rates }, asked }: Assessment,
  duties: readonly QuoteLine[],
): Missing[] {
  const old = rates.rows.filter(({ reviewBy = rates.reviewBy }) => asked.on > reviewBy);
  const used = old.filter(({ source, on }) =>
    duties.some((line) => line.source === source && line.verifiedOn === on),
  );
  const days = new Map(
    used.map(({ source, reviewBy }) => [
      reviewBy ? source : rates.source,
      reviewBy ?? rates.reviewBy,
    ]),
  );
  return [...days].map(([rule, reviewBy]) => ({
    key: 'missing-review',
    values: { rule, reviewBy },
  }));
}

function advancedBy({ rules }: Assessment, { rule }: QuoteLine): boolean {
  return rules.tax.find(({ id }) => id === rule)?.collectedBy === 'carrier';
}

function notices({ asked, rules }: Assessment, advanced: Money): Warning[] {
  const { country, region = '' } = asked.to;
  return rules.notice
    .filter(({ onlyWhenDue }) => !onlyWhenDue || advanced.minor > 0n)
    .map(({ says, weight }) => ({ key: says, values: { country, region }, weight }));
}
