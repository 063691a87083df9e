// What any consignment costs delivered, for whoever asks: by the operator's rules, the carriers' tables
// and the exchange rates of the day, where the asker gives none of her own.
import { formRow, isForm } from '#domain/craft/forms.ts';
import type { Unit } from '#domain/freight/pack-units.ts';
import { typicalSides } from '#domain/freight/typical-sides.ts';
import { findDestination } from '#domain/landed-cost/find-destination.ts';
import type { Quote } from '#domain/landed-cost/quote.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import type { RuleBook } from '#domain/landed-cost/rule.ts';
import type { Freight, Shipment, ShipmentLine } from '#domain/landed-cost/shipment.ts';
import type { Currency } from '#domain/money/currency.ts';
import { type ExchangeRate, exchange } from '#domain/money/exchange.ts';
import { type Money, sum } from '#domain/money/money.ts';
import { rateBetween } from '../exchange/rate-between.ts';
import type { Market } from '../market.ts';
import { recentRules } from './current-rules.ts';
import type { DeliveryTerms } from './delivery-terms.ts';
import { freightOfParcel } from './freight-of-parcel.ts';
import { recentTerms } from './recent-terms.ts';

/** A piece of no usual weight is taken to be packed in a tenth of its own, and that is said. */
const packingTenths = 11;

export type ShipmentAsked = {
  readonly shipment: Shipment;
  /** In the place of every destination's: the percentages of a worked example. */
  readonly rules?: RuleBook;
  /** Whose registrations count: those the asker names, or those this operator holds. */
  readonly registrations?: 'as-given' | 'as-held';
};

/** `assumed`: a freight was priced from weights or sizes nobody measured. */
export async function quoteShipment(
  market: Market,
  { shipment, rules, registrations = 'as-given' }: ShipmentAsked,
): Promise<{ readonly quote: Quote; readonly shipment: Shipment; readonly assumed: boolean }> {
  const book = rules ?? (await recentRules(market, shipment.on));
  const { destination } = findDestination(shipment.to, book);
  if (!destination || rules) {
    return { quote: quoteDelivery(shipment, book), shipment, assumed: false };
  }
  // Carriers know a country; the law that holds there may be that of a place apart in it.
  const { country } = shipment.to;
  const terms = await recentTerms(market, { country, currency: destination.currency });
  const rates =
    shipment.rates ?? (await ratesFor(market, { shipment, terms, countsIn: destination.countsIn }));
  const priced = shipment.freight ? undefined : freightFor(shipment, { ...terms, rates });
  const freight = shipment.freight ?? priced?.freight;
  const asked: Shipment = {
    ...shipment,
    rates,
    ...(freight?.length ? { freight } : {}),
    ...(registrations === 'as-held' ? { registrations: terms.registrations } : {}),
  };
  return { quote: quoteDelivery(asked, book), shipment: asked, assumed: priced?.assumed ?? false };
}

async function ratesFor(
  market: Market,
  asked: { shipment: Shipment; terms: DeliveryTerms; countsIn?: Currency },
): Promise<ExchangeRate[]> {
  const { shipment, terms, countsIn } = asked;
  const { lines, freight = [], insurance } = shipment;
  const amounts = [...lines.map(({ value }) => value), ...freight.map(({ amount }) => amount)];
  const spoken = [...amounts, ...(insurance ? [insurance] : [])].map(({ currency }) => currency);
  const targets = countsIn ? [terms.currency, countsIn] : [terms.currency];
  const known = new Set(terms.rates.map(({ from, to }) => `${from} ${to}`));
  const wanted = targets.flatMap((to) =>
    [...new Set<Currency>([...spoken, terms.currency])]
      .filter((from) => from !== to && !known.has(`${from} ${to}`))
      .map((from) => ({ from, to })),
  );
  const found = await Promise.all(wanted.map((pair) => rateBetween(market, pair)));
  return [...terms.rates, ...found.filter((rate) => rate !== undefined)];
}

function freightFor(
  { lines, to }: Shipment,
  terms: DeliveryTerms,
): { readonly freight: readonly Freight[]; readonly assumed: boolean } | undefined {
  const units = lines.map(unitsOf);
  const value = valueIn(lines, terms);
  if (units.includes(undefined) || !value) return undefined;
  const { ways } = freightOfParcel(
    {
      destination: to,
      units: (units as Unit[][]).flat(),
      goods: [{ quantity: 1, sellerUnit: value, line: value }],
      variants: [{ kind: 'stocked', makingDays: null }],
    },
    terms,
  );
  return { freight: ways.map(({ freight }) => freight), assumed: true };
}

function unitsOf({ form = '', quantity, netWeightGrams }: ShipmentLine): Unit[] | undefined {
  const usual = isForm(form) ? formRow(form).typical.packedWeightGrams : undefined;
  const each = netWeightGrams && Math.ceil((netWeightGrams * packingTenths) / 10 / quantity);
  const grams = each ?? usual;
  if (!grams) return undefined;
  const sidesMm = usual && typicalSides(form, { grams, typicalGrams: usual });
  const unit: Unit = { grams, typical: 'weight', ...(sidesMm ? { sidesMm } : {}) };
  return Array.from({ length: Math.min(quantity, 1000) }, () => unit);
}

function valueIn(lines: readonly ShipmentLine[], { rates, currency }: DeliveryTerms) {
  const changed = lines.map(({ value }): Money | undefined => {
    if (value.currency === currency) return value;
    const rate = rates.find(({ from, to }) => from === value.currency && to === currency);
    return rate && exchange(value, rate);
  });
  return changed.includes(undefined) ? undefined : sum(changed as Money[], currency);
}
