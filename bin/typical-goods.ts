// Twelve goods and fifteen destinations for the table of docs/landed-cost.md: worked examples, no offers.
import type { Shipment, ShipmentLine } from '#domain/landed-cost/shipment.ts';
import { type Currency, minorPerUnit } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { type Money, money } from '#domain/money/money.ts';

/** `price` and `freight` are so many units of `unit` in the destination's own currency. */
export type TypicalGood = Pick<
  ShipmentLine,
  'form' | 'attributes' | 'netWeightGrams' | 'areaSquareMetres'
> & { readonly name: string; readonly price: number; readonly freight: number };

// prettier-ignore
export const typicalGoods: readonly TypicalGood[] = [
  { name: 'knotted wool rug, 3.84 m²', form: 'rug-knotted-wool', price: 400, freight: 100, netWeightGrams: 10_000, areaSquareMetres: 3.84, attributes: { material: 'wool', fibre: 'wool', technique: 'knotted' } },
  { name: 'kilim, 2 m²', form: 'rug-kilim', price: 120, freight: 45, netWeightGrams: 3_000, areaSquareMetres: 2, attributes: { fibre: 'wool', technique: 'flat-woven' } },
  { name: 'leather pouf, empty', form: 'pouf-shell', price: 90, freight: 30, netWeightGrams: 1_500, attributes: { material: 'leather', filled: false } },
  { name: 'leather babouches, leather sole', form: 'babouche-leather', price: 45, freight: 20, netWeightGrams: 500, attributes: { upper: 'leather', sole: 'leather' } },
  { name: 'leather handbag', form: 'bag-leather', price: 160, freight: 25, netWeightGrams: 800, attributes: { material: 'leather', outer: 'leather' } },
  { name: 'tagine for show', form: 'ceramic-ornament', price: 40, freight: 35, netWeightGrams: 2_500, attributes: { material: 'earthenware', use: 'ornament' } },
  { name: 'silver bracelet', form: 'silver-jewellery', price: 180, freight: 20, netWeightGrams: 80, attributes: { metal: 'silver' } },
  { name: 'engraved brass tray', form: 'article-brass-other', price: 70, freight: 30, netWeightGrams: 1_800, attributes: { material: 'brass' } },
  { name: 'lantern for candles', form: 'lamp-nonelectric', price: 110, freight: 40, netWeightGrams: 2_200, attributes: { material: 'brass', electric: false } },
  { name: 'thuya box', form: 'thuya-marquetry-box', price: 60, freight: 20, netWeightGrams: 900, attributes: { material: 'thuya', marquetry: true } },
  { name: 'wool scarf', form: 'scarf-wool', price: 35, freight: 15, netWeightGrams: 250, attributes: { fibre: 'wool' } },
  { name: 'straw basket', form: 'basket', price: 30, freight: 25, netWeightGrams: 700, attributes: { material: 'straw' } },
];

/** `unit`: a round sum of its currency, so that no exchange rate is in the table. */
export type TypicalPlace = {
  readonly name: string;
  readonly to: Shipment['to'];
  readonly currency: Currency;
  readonly unit: number;
  /** An example where the law counts a threshold in another currency. */
  readonly countsIn?: { readonly to: Currency; readonly decimal: string };
};

// prettier-ignore
export const typicalPlaces: readonly TypicalPlace[] = [
  { name: 'Germany', to: { country: 'DE' }, currency: 'EUR', unit: 1 },
  { name: 'France', to: { country: 'FR' }, currency: 'EUR', unit: 1 },
  { name: 'Spain', to: { country: 'ES' }, currency: 'EUR', unit: 1 },
  { name: 'Great Britain', to: { country: 'GB' }, currency: 'GBP', unit: 1 },
  { name: 'Northern Ireland', to: { country: 'XI' }, currency: 'GBP', unit: 1 },
  { name: 'United States, NY', to: { country: 'US', region: 'NY' }, currency: 'USD', unit: 1 },
  { name: 'Canada, Québec', to: { country: 'CA', region: 'QC' }, currency: 'CAD', unit: 1 },
  { name: 'Japan', to: { country: 'JP' }, currency: 'JPY', unit: 150 },
  { name: 'Switzerland', to: { country: 'CH' }, currency: 'CHF', unit: 1 },
  { name: 'Norway', to: { country: 'NO' }, currency: 'NOK', unit: 10 },
  { name: 'Australia', to: { country: 'AU' }, currency: 'AUD', unit: 1 },
  { name: 'United Arab Emirates', to: { country: 'AE' }, currency: 'AED', unit: 4 },
  { name: 'Saudi Arabia', to: { country: 'SA' }, currency: 'SAR', unit: 4 },
  { name: 'Singapore', to: { country: 'SG' }, currency: 'SGD', unit: 1 },
  { name: 'South Korea', to: { country: 'KR' }, currency: 'KRW', unit: 1400, countsIn: { to: 'USD', decimal: '0.000714' } },
];

export const tableOn = '2026-11-23';

/** One piece for a private person, by express with the clearing in its price, or by post. */
export function typicalShipment(good: TypicalGood, place: TypicalPlace): Shipment {
  const { name, price, freight, ...traits } = good;
  const amount = units(freight, place);
  return {
    on: tableOn,
    from: { country: 'MA', region: 'MA-07' },
    to: place.to,
    buyer: 'person',
    registrations: ['eu-ioss', 'gb-vat', 'no-voec', 'au-gst', 'sg-gst', 'ch-vat'],
    lines: [
      {
        ...traits,
        description: name,
        value: units(price, place),
        quantity: 1,
        origin: { country: 'MA', region: 'MA-07' },
      },
    ],
    freight: (['express', 'post'] as const).map((transport) => ({
      transport,
      amount,
      clearance: 'included',
      days: transport === 'express' ? { least: 3, most: 6 } : { least: 7, most: 15 },
    })),
    ...(place.countsIn ? { rates: [example(place)] } : {}),
  };
}

function units(count: number, { currency, unit }: TypicalPlace): Money {
  return money(BigInt(count * unit) * minorPerUnit(currency), currency);
}

function example({ currency, countsIn }: TypicalPlace) {
  const { to, decimal } = countsIn!;
  return rateFromDecimal(decimal, { from: currency, to, source: 'an example', on: tableOn });
}
