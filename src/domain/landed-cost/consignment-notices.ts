// What the law counts as one consignment, said where it takes a shipment over a threshold. It is
// said for people who choose between sending together and sending apart; it never hides a sum.
import { type Money, money, sum, toDecimal } from '#domain/money/money.ts';
import { inForce } from '#domain/time/day.ts';
import { itemsOf } from './item.ts';
import type { Notice } from './quote.ts';
import type { ConsignmentRule, DestinationRules } from './rule.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

export function consignmentNotices(shipment: Shipment, destination: DestinationRules): Notice[] {
  return destination.rules
    .filter((rule): rule is ConsignmentRule => rule.kind === 'consignment')
    .filter(({ from, until }) => inForce(shipment.on, from, until))
    .filter(({ when }) => !when?.buyers || when.buyers.includes(shipment.buyer))
    .flatMap((rule) => noticeOf(rule, shipment, destination));
}

function noticeOf(
  rule: ConsignmentRule,
  shipment: Shipment,
  { currency }: DestinationRules,
): Notice[] {
  const limit = money(rule.upToMinor, currency);
  const orders = ordersOf(shipment.lines);
  const worth = orders.map((lines) => valueOf({ ...shipment, lines }, currency));
  if (valueOf(shipment, currency).minor <= limit.minor) return [];
  const apart = orders.length > 1 && worth.every(({ minor }) => minor <= limit.minor);
  const pieces = shipment.lines.reduce((count, { quantity }) => count + quantity, 0);
  const key = apart ? rule.says : orders.length === 1 && pieces > 1 ? rule.sameOrder : undefined;
  if (!key) return [];
  const { id, source, link, verifiedOn, status } = rule;
  const values = { limit: `${toDecimal(limit)} ${currency}`, count: orders.length };
  return [{ key, values, rule: id, source, link, verifiedOn, ruleStatus: status }];
}

/** Lines of one seller are one order; lines that name none are taken for one order together. */
function ordersOf(lines: readonly ShipmentLine[]): ShipmentLine[][] {
  const bySeller = new Map<string, ShipmentLine[]>();
  for (const line of lines) {
    const seller = line.seller ?? '';
    bySeller.set(seller, [...(bySeller.get(seller) ?? []), line]);
  }
  return [...bySeller.values()];
}

function valueOf(shipment: Shipment, currency: Money['currency']): Money {
  return sum(
    itemsOf(shipment, currency).map(({ value }) => value),
    currency,
  );
}
