// The delivered price of one cooperative's goods in one parcel, from what was read: pure, so that a
// page of twenty-four cards asks the database once.
import type { Lane, Missing, QuoteLine, Warning } from '#domain/landed-cost/quote.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import type { Freight, Shipment } from '#domain/landed-cost/shipment.ts';
import type { Currency } from '#domain/money/currency.ts';
import { type Money, sum } from '#domain/money/money.ts';
import type { VariantToShip } from '../catalogue/variant-to-ship.ts';
import type { DeliveryTerms } from './delivery-terms.ts';
import { freightOfParcel, type Way } from './freight-of-parcel.ts';
import { type GoodToQuote, priceGood, shipmentLine } from './goods-to-ship.ts';
import { packGoods } from './pack-goods.ts';
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
  const units = packGoods(parcel.goods);
  if ('missing' in units) return refuse(parcel, units.missing);
  const goods = parcel.goods.map((good) => priceGood(good, good.variant));
  const variants = parcel.goods.map(({ variant }) => variant);
  const { destination } = parcel;
  const { ways, notCarried } = freightOfParcel({ destination, units, goods, variants }, terms);
  const [first] = parcel.goods;
  const shipment: Shipment = {
    on: terms.on,
    from: { country: 'MA', region: first!.variant.cooperativeRegion },
    to: parcel.destination,
    buyer: parcel.gift ? 'gift' : 'person',
    registrations: terms.registrations,
    lines: goods.map((good, at) => shipmentLine(good, parcel.goods[at]!.variant)),
    freight: ways.map(({ freight }) => freight),
    rates: terms.rates,
  };
  const answer = quoteDelivery(shipment, terms.rules);
  // A held good (food-contact pottery, cosmetics …) is not sold until the paper that lifts it is on file.
  const held = answer.restrictions.filter(({ level }) => level === 'hold');
  if (held.length) return refuse(parcel, held.map(({ key, values }) => ({ key, values })));
  const laneId = (parcel.gift ? answer.nothingAtDoor : answer.nothingAtDoor ?? answer.cheapest) ?? '';
  const lane = answer.lanes.find((one) => one.id === laneId);
  if (!lane?.now || lane.status === 'unknown') {
    const why = ways.length ? [] : notCarried.map((one) => one.why);
    return refuse(parcel, why.length && !answer.missing.length ? why : missingOf(answer, parcel));
  }
  const way = ways.find(({ freight }) => isOf(lane, freight))!;
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
    warnings: [...lane.warnings, ...noticesOf(way, parcel)],
    days: way.arrival.days,
    arrival: way.arrival,
    journey: way.journey,
    freightLines: way.lines,
    shipment,
    // With what the arrival is counted from, so that the order's page counts it the same way.
    answer: { ...answer, journey: way.journey, freight: way.lines },
  };
}

function isOf({ transport, carrier, service }: Lane, freight: Freight): boolean {
  return (
    transport === freight.transport && carrier === freight.carrier && service === freight.service
  );
}

/** What the price or the day rests on, where that is an estimate. */
function noticesOf({ typical, arrival }: Way, { destination, goods }: ParcelToQuote): Warning[] {
  const notice = (key: string, values: Warning['values'] = {}): Warning => ({ key, values, weight: 'notice' });
  return [
    ...(typical ? [notice('freight-typical-size')] : []),
    ...(goods.length > 1 || goods[0]!.quantity > 1 ? [notice('freight-packed-together')] : []),
    ...(arrival.moon ? [notice('freight-moon-holiday')] : []),
    ...(arrival.holidaysUnknown ? [notice('freight-holidays-unknown', { country: destination.country })] : []),
  ];
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

function missingOf(
  { missing, lanes }: { missing: readonly Missing[]; lanes: readonly Lane[] },
  { destination: { country } }: ParcelToQuote,
): Missing[] {
  const every = missing.length ? missing : lanes.flatMap((lane) => lane.missing);
  if (every.length) return [...every];
  return [{ key: 'missing-lane', values: { country } }];
}

function refuse(parcel: ParcelToQuote, missing: readonly Missing[]): CannotShip {
  return { refused: 'cannot-ship-there', cooperativeId: parcel.cooperativeId, missing };
}
