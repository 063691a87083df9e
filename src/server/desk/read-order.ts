// One order group whole: what was bought, why it costs what it costs, who gets what, what the
// gateway did.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { enterDesk } from './enter-desk.ts';
import {
  presentGroup,
  presentLine,
  presentOrder,
  presentPaper,
  presentPayment,
} from './present-order.ts';
import {
  findGroup,
  findLines,
  findOperations,
  findOrders,
  findPapers,
  findPayments,
  findShares,
} from './store-of-orders.ts';

/** `number` is that of the group or of one of its orders. */
export async function readOrder(
  market: Market,
  { asker, number }: { asker: Asker | undefined; number: string },
) {
  enterDesk(asker, 'read-orders');
  enterDesk(asker, 'read-buyer');
  const group = await findGroup(market, number.toUpperCase());
  if (!group) throw new NotFound(`order ${number}`);
  const orders = await findOrders(market, group.id);
  const payments = await findPayments(market, group.id);
  const orderIds = orders.map((order) => order.id);
  const paymentIds = payments.map((payment) => payment.id);
  const [lines, shares, papers, operations] = await Promise.all([
    findLines(market, orderIds),
    findShares(market, orderIds),
    findPapers(
      market,
      orders.flatMap((order) => order.parcel_id ?? []),
    ),
    findOperations(market, paymentIds),
  ]);
  return {
    ...presentGroup(group),
    orders: orders.map((order) => ({
      ...presentOrder(order),
      lines: lines
        .filter((line) => line.order_id === order.id)
        .map((line) => presentLine(line, shares)),
      papers: papers.filter((paper) => paper.parcel_id === order.parcel_id).map(presentPaper),
    })),
    payments: payments.map((payment) => presentPayment(payment, operations)),
  };
}

export type OrderRead = Awaited<ReturnType<typeof readOrder>>;
