// A shipment as JSON, checked by Zod and turned into the law's own words.
import { z } from 'zod';
import type { Shipment } from '#domain/landed-cost/shipment.ts';
import { isCurrency, type Currency } from '#domain/money/currency.ts';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money } from '#domain/money/money.ts';
import { isDay } from '#domain/time/day.ts';

const currency = z.string().refine(isCurrency, 'is no currency we know').transform((code) => code as Currency);
const day = z.string().refine(isDay, 'is no day such as 2026-11-23');
const country = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166 country such as DE');
const amount = z
  .strictObject({ minor: z.string().regex(/^-?\d{1,18}$/, 'is whole minor units as text'), currency })
  .transform(({ minor, currency: code }) => money(minor, code));
const place = z.strictObject({ country, region: z.string().max(80).optional() });

const line = z.strictObject({
  id: z.string().max(80).optional(),
  description: z.string().max(500),
  form: z.string().max(80).optional(),
  hs: z.string().regex(/^[\d.]{4,14}$/).optional(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  value: amount,
  quantity: z.number().int().positive().max(100_000),
  netWeightGrams: z.number().int().positive().optional(),
  areaSquareMetres: z.number().positive().optional(),
  origin: place,
});

const freight = z.strictObject({
  transport: z.enum(['post', 'express', 'freight']),
  amount,
  carrier: z.string().optional(),
  service: z.string().optional(),
  days: z.strictObject({ least: z.number().int(), most: z.number().int() }).optional(),
  clearance: z.union([z.literal('included'), amount]).optional(),
  source: z.string().optional(),
});

const rate = z
  .strictObject({
    from: currency,
    to: currency,
    decimal: z.string().regex(/^\d+(\.\d+)?$/),
    source: z.string(),
    on: day,
  })
  .transform(({ decimal, ...rest }) => rateFromDecimal(decimal, rest));

export const shipmentShape = z.strictObject({
  on: day,
  from: place,
  to: z.strictObject({ country, postcode: z.string().max(20).optional(), region: z.string().max(80).optional() }),
  buyer: z.enum(['person', 'business', 'gift']).default('person'),
  registrations: z.array(z.string()).default([]),
  incoterm: z.enum(['DDP', 'DAP']).optional(),
  lines: z.array(line).min(1).max(1000),
  freight: z.union([freight.transform((one) => [one]), z.array(freight)]).optional(),
  insurance: amount.optional(),
  rates: z.array(rate).optional(),
});

/** The shipment, or what is wrong with it, one sentence a field. `on` wins over the day inside. */
export function readShipment(input: unknown, on?: string): Shipment | { problems: string[] } {
  const asked = on && typeof input === 'object' && input !== null ? { ...input, on } : input;
  const parsed = shipmentShape.safeParse(asked);
  if (parsed.success) return parsed.data;
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'shipment'}: ${message}`),
  };
}
