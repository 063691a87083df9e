// What is asked for a quote, as JSON: the contract of `qafila quote` and of POST /api/quotes.
import { z } from 'zod';
import type { Freight } from '#domain/landed-cost/shipment.ts';
import { type ExchangeRate, rateFromDecimal } from '#domain/money/exchange.ts';
import type { Money } from '#domain/money/money.ts';
import { genericShape } from './generic-shape.ts';
import { amountShape, countryShape, currencyShape, dayShape, placeShape } from './plain-shapes.ts';

const short = z.string().min(1).max(80);
const transports = ['post', 'express', 'freight'] as const;
const days = z.number().int().nonnegative().max(3650);

const lineShape = z
  .strictObject({
    id: short.optional(),
    description: z.string('say in a few words what it is').min(1).max(500),
    form: short.optional().meta({ description: 'A craft form or a tariff class: "rug", "tagine"' }),
    hs: z
      .string()
      .max(20)
      .regex(
        /^(?:[.\s-]*\d){6,11}[.\s-]*$/,
        'give the six to ten digits of a tariff code, such as "5701.10"',
      )
      .optional(),
    attributes: z
      .record(short, z.union([z.string().max(200), z.number(), z.boolean()]))
      .optional()
      .meta({ example: { technique: 'knotted', fibre: 'wool' } }),
    value: amountShape,
    quantity: z.number('give a whole number of pieces').int().positive().max(100_000),
    netWeightGrams: z.number().positive().max(1e9).transform(Math.ceil).optional(),
    areaSquareMetres: z.number().positive().max(1e6).optional(),
    origin: placeShape,
    seller: short
      .optional()
      .meta({ description: 'Whose order the line is, where there are several' }),
  })
  .meta({ id: 'ShipmentLine', description: '`value`, weight and area are of the whole line.' });

const wayShape = z
  .strictObject({
    transport: z.enum(transports),
    over: z
      .enum(['sea', 'air'])
      .optional()
      .meta({ description: 'Of freight: harbours ask a fee of their own.' }),
    amount: amountShape,
    carrier: short.optional(),
    service: short.optional(),
    days: z.strictObject({ least: days, most: days }).optional(),
    clearance: z.union([z.literal('included'), amountShape]).optional(),
    source: z.string().max(500).optional(),
  })
  .meta({ id: 'Freight', description: 'What one way of carrying costs.' });

const freightShape = z
  .union(
    [amountShape, wayShape, z.array(wayShape).max(50)],
    'give { "transport": "post", "amount": { "minor": "3000", "currency": "EUR" } }, or a list',
  )
  .transform((given): Freight[] => ('minor' in given ? everyWay(given) : [given].flat()))
  .meta({ description: 'Money alone is taken for every way of carrying there is.' });

const rateShape = z
  .strictObject({
    from: currencyShape,
    to: currencyShape,
    decimal: z
      .string('give the rate as text, such as "1.0842"')
      .regex(/^\d{1,12}(\.\d{1,12})?$/, 'give the rate as text, such as "1.0842"')
      .refine((text) => /[1-9]/.test(text), 'a rate is more than nothing'),
    source: z.string().min(1).max(500),
    on: dayShape,
  })
  .transform(({ decimal, ...rest }): ExchangeRate => rateFromDecimal(decimal, rest));

export const shipmentShape = z
  .strictObject({
    on: dayShape,
    from: placeShape,
    to: placeShape.extend({ country: countryShape, postcode: z.string().max(20).optional() }),
    buyer: z.enum(['person', 'business', 'gift']).default('person'),
    registrations: z.array(short).max(50).default([]),
    incoterm: z.enum(['DDP', 'DAP']).optional(),
    lines: z.array(lineShape, 'give a list of lines').min(1, 'give at least one line').max(1000),
    freight: freightShape.optional(),
    insurance: amountShape.optional(),
    rates: z.array(rateShape).max(200).optional(),
    generic: genericShape.optional(),
    apart: z
      .union(
        [z.literal(true), z.record(z.string().max(200), freightShape)],
        'give true, or the freight of each seller by its name',
      )
      .optional()
      .meta({
        description:
          'Compare with the separate orders of the sellers named in `lines`: by the freight given for each, or, ' +
          'with `true`, by the carriers of the house.',
      }),
  })
  .meta({ id: 'Shipment', description: 'One consignment, from a place to a place, on a day.' });

function everyWay(amount: Money): Freight[] {
  return transports.map((transport) => ({ transport, amount }));
}
