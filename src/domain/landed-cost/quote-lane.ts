// One way of carrying, clearing and paying, with every line of it added up.
import { add, zero } from '#domain/money/money.ts';
import type { Assessment } from './assessment.ts';
import type { Charges } from './charges.ts';
import { matches } from './holds.ts';
import type { Lane, Paper, QuoteStatus } from './quote.ts';

export function quoteLane(assessment: Assessment, charges: Charges): Lane {
  const { plan, carriage, destination } = assessment;
  const { id, transport, taxes, claim } = plan;
  const { carrier, service, days } = carriage.carried;
  const { warnings, missing, total } = charges;
  const status = statusOf(charges, taxes === 'door');
  const kept = { id, transport, taxes, claim, carrier, service, days, status, warnings, missing };
  if (status === 'unknown') return { ...kept, lines: [], documents: [] };
  const nothing = zero(destination.currency);
  const [now, atDoor] = taxes === 'door' ? [nothing, total] : [total, nothing];
  return {
    ...kept,
    now: add(carriage.whole, now),
    atDoor,
    delivered: add(carriage.whole, total),
    lines: [...carriage.given, ...charges.lines],
    documents: papers(assessment),
  };
}

function statusOf({ lines, total, warnings, missing }: Charges, atDoor: boolean): QuoteStatus {
  if (missing.length > 0) return 'unknown';
  const unsure =
    (atDoor && total.minor > 0n) ||
    lines.some(({ status }) => status === 'unverified') ||
    warnings.some(({ weight }) => weight === 'partial');
  if (unsure) return 'partial';
  return lines.some(({ status }) => status === 'bounded') ? 'bounded' : 'known';
}

function papers({ plan, asked, consignment: { origin } }: Assessment): Paper[] {
  return plan.documents
    .filter(({ when }) => !when || matches(when, asked))
    .map(({ id }) => ({ id, key: `paper-${id}`, values: { origin } }));
}
