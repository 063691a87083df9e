// What the law counts as one consignment, said where it takes a shipment over a threshold. It is
// said for people who choose between sending together and sending apart; it never hides a sum.
import { sum } from '#domain/money/money.ts';
import type { ClassedLine } from './classify.ts';
import type { Consignment } from './consignment.ts';
import { itemsOf } from './item.ts';
import { namedSum } from './named-sum.ts';
import type { Notice } from './quote.ts';
import type { ConsignmentRule } from './rule.ts';

export function consignmentNotices(
  consignment: Consignment,
  rules: readonly ConsignmentRule[],
): Notice[] {
  const { value } = consignment;
  return rules
    .filter(({ upToMinor }) => value.minor > BigInt(upToMinor))
    .flatMap((rule) => noticeOf(rule, consignment));
}

function noticeOf(rule: ConsignmentRule, { shipment, destination, lines }: Consignment): Notice[] {
  const { currency } = destination;
  const limit = namedSum(rule.upToMinor, currency);
  const orders = ordersOf(lines);
  const isSmall = (order: readonly ClassedLine[]) => {
    const values = itemsOf(order, { currency, rates: shipment.rates }).map(({ value }) => value);
    return sum(values, currency).minor <= limit.amount.minor;
  };
  const pieces = shipment.lines.reduce((count, { quantity }) => count + quantity, 0);
  const sameOrder = orders.length === 1 && pieces > 1 ? rule.sameOrder : undefined;
  const key = orders.length > 1 && orders.every(isSmall) ? rule.says : sameOrder;
  if (!key) return [];
  const { id, source, link, verifiedOn, status } = rule;
  const values = { limit: limit.text, count: orders.length };
  return [{ key, values, rule: id, source, link, verifiedOn, ruleStatus: status }];
}

/** Lines of one seller are one order; lines that name none are taken for one order together. */
function ordersOf(lines: readonly ClassedLine[]): ClassedLine[][] {
  return [...Map.groupBy(lines, ({ line }) => line.seller ?? '').values()];
}
