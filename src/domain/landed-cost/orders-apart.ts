// The orders of several sellers in one consignment, as the separate shipments they are.
import type { Freight, Shipment } from './shipment.ts';

export type OrderApart = { readonly seller: string; readonly shipment: Shipment };

/** One shipment a seller, in the order they are first named. Lines without a seller are one order. */
export function ordersApart(
  shipment: Shipment,
  freightOf: Readonly<Record<string, readonly Freight[]>> = {},
): OrderApart[] {
  const bySeller = Map.groupBy(shipment.lines, ({ seller = '' }) => seller);
  return [...bySeller].map(([seller, lines]) => ({
    seller,
    shipment: { ...shipment, lines, freight: freightOf[seller] },
  }));
}
