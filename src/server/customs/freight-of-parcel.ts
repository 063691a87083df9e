// The ways a consignment can be carried, each with its price, its lines and when it would arrive, in the
// words of the landed-cost law; and why the others do not carry it.
import { type Arrival, arrivalRange, type Journey } from '#domain/freight/arrival-range.ts';
import {
  type FreightLine,
  isCarried,
  type NotCarried,
  type PricedService,
} from '#domain/freight/freight-answer.ts';
import type { Unit } from '#domain/freight/pack-units.ts';
import { priceParcel } from '#domain/freight/price-parcel.ts';
import { usualCustoms, usualHub } from '#domain/freight/usual-handling.ts';
import type { Freight } from '#domain/landed-cost/shipment.ts';
import type { Currency } from '#domain/money/currency.ts';
import { exchange, inverse } from '#domain/money/exchange.ts';
import { money, type Money, sum, times } from '#domain/money/money.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';
import type { DeliveryTerms } from './delivery-terms.ts';
import type { QuotedGood } from './parcel-quote.ts';

export type Way = {
  readonly freight: Freight;
  readonly lines: readonly FreightLine[];
  readonly journey: Journey;
  readonly arrival: Arrival;
  /** The price rests on a usual piece's weight or size, not on this one's. */
  readonly typical: boolean;
};

type Valued = Pick<QuotedGood, 'quantity' | 'sellerUnit' | 'line'>;

type ToCarry = {
  readonly destination: {
    readonly country: string;
    readonly region?: string;
    readonly postcode?: string;
  };
  readonly units: readonly Unit[];
  readonly goods: readonly Valued[];
  readonly variants: readonly Pick<VariantToShip, 'kind' | 'makingDays'>[];
};

export function freightOfParcel(
  { destination, units, goods, variants }: ToCarry,
  terms: DeliveryTerms,
): { readonly ways: readonly Way[]; readonly notCarried: readonly NotCarried[] } {
  const answers = priceParcel(
    {
      on: terms.on,
      to: destination,
      units,
      valueIn: (currency) => valueIn(goods, currency, terms),
    },
    terms.rateTables,
  );
  const makingDays = Math.max(...variants.map(makingDaysOf));
  const ways = answers
    .filter(isCarried)
    .map((priced) => wayOf(priced, { makingDays, country: destination.country }, terms));
  return { ways, notCarried: answers.filter((one): one is NotCarried => !isCarried(one)) };
}

/** The days its maker asks for, of what is made to order; anything else is ready. */
function makingDaysOf({ kind, makingDays }: Pick<VariantToShip, 'kind' | 'makingDays'>): number {
  return kind === 'made-to-order' ? (makingDays ?? 0) : 0;
}

function wayOf(
  { table, parcels, lines, amount }: PricedService,
  { makingDays, country }: Pick<Journey, 'makingDays' | 'country'>,
  terms: DeliveryTerms,
): Way {
  const { transport, carrier, service, source, clearance, currency, days } = table;
  const customs = usualCustoms[transport];
  const journey: Journey = { makingDays, hub: usualHub, transit: days, customs, country };
  const arrival = arrivalOf(journey, terms);
  const asked =
    clearance === 'included' || clearance === 'unknown'
      ? clearance
      : money(clearance.feeMinor, currency);
  return {
    freight: {
      transport,
      amount,
      carrier,
      service,
      days: arrival.days,
      ...(asked === 'unknown' ? {} : { clearance: asked }),
      source,
    },
    lines,
    journey,
    arrival,
    typical: parcels.some(
      ({ typical }) => typical === 'weight' || (!!typical && !!table.volumetric),
    ),
  };
}

/** In a carrier's currency: as the sellers price it, else back from the buyer's by the carrier's rate. */
function valueIn(
  goods: readonly Valued[],
  currency: Currency,
  { rates, currency: buyers }: DeliveryTerms,
): Money | undefined {
  if (goods.every(({ sellerUnit }) => sellerUnit.currency === currency)) {
    return sum(
      goods.map(({ sellerUnit, quantity }) => times(sellerUnit, quantity)),
      currency,
    );
  }
  const whole = sum(
    goods.map(({ line }) => line),
    buyers,
  );
  if (currency === buyers) return whole;
  const rate = rates.find(({ from }) => from === currency);
  return rate && exchange(whole, inverse(rate));
}

// A page of cards asks for the same few journeys: counted once as long as its terms live.
const counted = new WeakMap<DeliveryTerms, Map<string, Arrival>>();

function arrivalOf(journey: Journey, terms: DeliveryTerms): Arrival {
  const known = counted.get(terms) ?? new Map<string, Arrival>();
  counted.set(terms, known);
  const key = JSON.stringify(journey);
  const arrival = known.get(key) ?? arrivalRange(journey, { from: terms.on });
  known.set(key, arrival);
  return arrival;
}
