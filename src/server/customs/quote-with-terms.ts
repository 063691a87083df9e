// The delivered price of one cooperative's goods in one parcel, from what was read: pure, so that a
// page of twenty-four cards asks the database once.
import type { Lane, Missing, QuoteLine } from '#domain/landed-cost/quote.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import type { Shipment } from '#domain/landed-cost/shipment.ts';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, sum } from '#domain/money/money.ts';
import { freightFor } from '../shipping/services-to.ts';
import type { DeliveryTerms } from './delivery-terms.ts';
import {
  type GoodToQuote, packedGrams, priceGood, shipmentLine, type VariantToShip,
} from './goods-to-ship.ts';
import type { CannotShip, ParcelQuote } from './parcel-quote.ts';

export type ParcelToQuote = {
  readonly marketSlug: string;
  readonly cooperativeId: string;
  readonly destination: { readonly country: string; readonly region?: string; readonly postcode?: string };
  readonly gift: boolean;
  readonly goods: readonly (GoodToQuote & { readonly variant: VariantToShip })[];
};

const partOf = {
  goods: 'goods',
  freight: 'freight',
  insurance: 'freight',
  duty: 'duties',
  surcharge: 'duties',
  'import-tax': 'taxes',
  'authority-fee': 'fees',
  'carrier-fee': 'fees',
  'carrier-fee-tax': 'fees',
} as const satisfies Record<QuoteLine['kind'], string>;

export function quoteWithTerms(parcel: ParcelToQuote, terms: DeliveryTerms): ParcelQuote | CannotShip {
  const packed = packedGrams(parcel.goods);
  if ('missing' in packed) return refuse(parcel, packed.missing);
  const goods = parcel.goods.map((good) => priceGood(good, good.variant));
  const [first] = parcel.goods;
  const shipment: Shipment = {
    on: terms.on,
    from: { country: 'MA', region: first!.variant.cooperativeRegion },
    to: parcel.destination,
    buyer: parcel.gift ? 'gift' : 'person',
    registrations: terms.registrations,
    lines: goods.map((good, at) => shipmentLine(good, parcel.goods[at]!.variant)),
    freight: freightFor(terms.bands, packed.grams),
    rates: terms.rates,
  };
  const answer = quoteDelivery(shipment, ruleBook);
  // A held good (food-contact pottery, cosmetics …) is not sold until the paper that lifts it is on file.
  const held = answer.restrictions.filter(({ level }) => level === 'hold');
  if (held.length) return refuse(parcel, held.map(({ key, values }) => ({ key, values })));
  const laneId = (parcel.gift ? answer.nothingAtDoor : answer.nothingAtDoor ?? answer.cheapest) ?? '';
  const lane = answer.lanes.find((one) => one.id === laneId);
  if (!lane?.now || lane.status === 'unknown') return refuse(parcel, missingOf(answer));
  return {
    cooperativeId: parcel.cooperativeId,
    marketSlug: parcel.marketSlug,
    country: parcel.destination.country,
    status: lane.status,
    lane: lane.id,
    transport: lane.transport,
    claim: lane.claim,
    carrier: lane.carrier,
    service: lane.service,
    goods,
    rate: first!.rate,
    ...partsOf(lane, terms.currency),
    atDoor: lane.atDoor!,
    lines: lane.lines,
    warnings: lane.warnings,
    days: lane.days,
    shipment,
    answer,
  };
}

function partsOf(lane: Lane, currency: Currency) {
  const now = lane.lines.filter((line) => line.when === 'now');
  const part = (name: (typeof partOf)[QuoteLine['kind']]): Money =>
    sum(now.filter((line) => partOf[line.kind] === name).map((line) => line.amount), currency);
  return {
    goodsTotal: part('goods'),
    freight: part('freight'),
    duties: part('duties'),
    taxes: part('taxes'),
    fees: part('fees'),
    total: lane.now!,
  };
}

function missingOf({ missing, lanes }: { missing: readonly Missing[]; lanes: readonly Lane[] }): Missing[] {
  const every = missing.length ? missing : lanes.flatMap((lane) => lane.missing);
  if (every.length) return [...every];
  return [{ key: 'missing-lane', values: { country: '', registration: '' } }];
}

function refuse(parcel: ParcelToQuote, missing: readonly Missing[]): CannotShip {
  return { refused: 'cannot-ship-there', cooperativeId: parcel.cooperativeId, missing };
}
