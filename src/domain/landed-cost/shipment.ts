// What is asked of the landed-cost law: one consignment, from a place to a place, on a day.
import type { ExchangeRate } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';
import type { Day } from '#domain/time/day.ts';

/** A gift is a sale sent to somebody else: taxed as a sale, with nothing to pay at her door. */
export type Buyer = 'person' | 'business' | 'gift';
export type Transport = 'post' | 'express' | 'freight';

/** ISO 3166-1 alpha-2; `region` is a name or ISO 3166-2 code ("QC", "MA-11"), never a guess. */
export type Place = { readonly country: string; readonly region?: string };
export type Destination = Place & { readonly postcode?: string };

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * One line of the consignment. `value` is the value of the WHOLE line (all its pieces), without
 * freight, insurance or tax; `netWeightGrams` and `areaSquareMetres` are of the whole line too. A rug's
 * area leaves out its heading, selvedges and fringes: on those no duty is counted (5701 10 90).
 * `form` is a craft form ("rug", "tagine") or a tariff class ("rug-knotted-wool"); `hs` an HS-6 or
 * national code that settles the class. `origin` is the place of making.
 */
export type ShipmentLine = {
  readonly id?: string;
  readonly description: string;
  readonly form?: string;
  readonly hs?: string;
  readonly attributes?: Attributes;
  readonly value: Money;
  readonly quantity: number;
  readonly netWeightGrams?: number;
  readonly areaSquareMetres?: number;
  readonly origin: Place;
  /** Whose order it is: the cooperative. Thresholds count by consignment, not by seller. */
  readonly seller?: string;
};

/**
 * What one way of carrying costs. `clearance` is what the carrier asks for clearing the parcel and
 * advancing its duties: 'included' in the amount, or a fee of its own. Left out, the law looks for
 * a sourced tariff of the carrier; where there is none it says so and answers at best partial.
 */
export type Freight = {
  readonly transport: Transport;
  /** Of freight: by sea or by air, where that is known; harbours ask a fee of their own. */
  readonly over?: 'sea' | 'air';
  readonly amount: Money;
  readonly carrier?: string;
  readonly service?: string;
  readonly days?: { readonly least: number; readonly most: number };
  readonly clearance?: 'included' | Money;
  readonly source?: string;
};

export type Shipment = {
  readonly on: Day;
  readonly from: Place;
  readonly to: Destination;
  readonly buyer: Buyer;
  /** Tax registrations the operator holds: 'eu-ioss', 'gb-vat', … */
  readonly registrations: readonly string[];
  /** DDP keeps the lanes that are paid at checkout, DAP those paid at the door; left out, both. */
  readonly incoterm?: 'DDP' | 'DAP';
  readonly lines: readonly ShipmentLine[];
  readonly freight?: readonly Freight[];
  readonly insurance?: Money;
  readonly rates?: readonly ExchangeRate[];
};

/** What a line is called in the answer: its id, else its description. */
export function nameOf({ id, description }: ShipmentLine): string {
  return id ?? description;
}
