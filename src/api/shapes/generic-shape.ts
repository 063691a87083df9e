// Percentages in place of a destination's rules, so that any authority's worked example can be replayed.
import { z } from 'zod';
import type { Generic } from '#domain/landed-cost/rules/generic.ts';
import type { TaxPart } from '#domain/landed-cost/rule.ts';
import type { Currency } from '#domain/money/currency.ts';
import { currencyShape } from './plain-shapes.ts';

const percent = z
  .union([z.string(), z.number()], 'give a percentage such as "10.7"')
  .transform((value) => String(value))
  .refine((text) => /^\d{1,4}(\.\d{1,9})?$/.test(text), 'give a percentage such as "10.7"');

const whole = z.number().int().nonnegative().max(1e12);
export const roundings = ['half-up', 'half-even', 'down', 'up', 'floor', 'ceiling'] as const;

const step = { mode: z.enum(roundings).optional(), toMinor: whole.min(1).optional() };
const ownStep = z
  .strictObject(step)
  .optional()
  .meta({ description: 'Of this charge alone; what it leaves out is the country’s.' });

const roundingShape = z
  .union([
    z.enum(roundings),
    z.strictObject({ ...step, by: z.enum(roundings).optional(), duty: ownStep, tax: ownStep }),
  ])
  .optional()
  .meta({
    description:
      '`mode` (or `by`) says how, `toMinor` to a multiple of how many minor units; `duty` and `tax` ' +
      'say it of one charge alone.',
  });

const otherNames: Readonly<Record<string, readonly TaxPart[]>> = {
  goods: ['value'],
  shipping: ['freight'],
  cif: ['value', 'freight', 'insurance'],
  fob: ['value'],
  fee: ['authority-fee'],
  fees: ['authority-fee'],
};
const parts = ['value', 'freight', 'insurance', 'customs-value', 'duty', 'authority-fee'] as const;

const taxPart = z
  .enum([...parts, ...Object.keys(otherNames)] as [string, ...string[]])
  .transform((name): readonly TaxPart[] => otherNames[name] ?? [name as TaxPart]);

export const genericShape = z
  .strictObject({
    dutyPercent: percent,
    taxPercent: percent,
    dutyBase: z.enum(['fob', 'cif']),
    taxBase: z.array(taxPart).min(1),
    inside: z.union([z.boolean(), z.enum(['base', 'price'])]).optional(),
    rounding: roundingShape,
    currency: currencyShape.optional(),
    freightSharePercent: percent.optional(),
    dutyWaivedUpToMinor: whole.optional(),
    taxWaivedUpToMinor: whole.optional(),
  })
  .meta({
    id: 'Generic',
    description:
      'In place of a destination’s rules. `inside: true` puts the tax inside its own base. What it ' +
      'gives is arithmetic, never law: its lines are never known.',
  });

export type GenericAsked = z.output<typeof genericShape>;

export function genericOf(
  { taxBase, inside, rounding, currency: _, ...asked }: GenericAsked,
  { country, currency }: { country: string; currency: Currency },
): Generic {
  return {
    ...asked,
    country,
    currency,
    taxBase: [...new Set(taxBase.flat())],
    ...(inside ? { inside: inside === 'price' ? 'price' : 'base' } : {}),
    ...(rounding ? { rounding: roundingOf(rounding) } : {}),
  };
}

function roundingOf(asked: NonNullable<GenericAsked['rounding']>): Generic['rounding'] {
  if (typeof asked === 'string') return asked;
  const { by, mode = by, ...rest } = asked;
  return { ...rest, ...(mode ? { mode } : {}) };
}
