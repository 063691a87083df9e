// What a quote answers, as JSON: the contract of `qafila quote` and of POST /api/quotes.
import { z } from 'zod';
import { roundings } from './generic-shape.ts';
import { moneySaidShape } from './plain-shapes.ts';

const status = z.enum(['known', 'bounded', 'partial', 'unknown']).meta({
  description:
    'known: every line sourced. bounded: an open question is charged at its upper value. partial: ' +
    'something is left to pay, or a line is not verified. unknown: no answer; `missing` says why.',
});
const said = z.object({ key: z.string(), says: z.string() });

const notice = said.extend({
  rule: z.string(),
  source: z.string(),
  link: z.string(),
  verifiedOn: z.string(),
});

const line = z
  .object({
    kind: z.string(),
    payer: z.enum(['operator', 'buyer']),
    when: z.enum(['now', 'at-door']),
    rule: z.string(),
    rate: z.string().nullable(),
    base: moneySaidShape.nullable(),
    amount: moneySaidShape,
    rounding: z
      .object({ mode: z.enum(roundings), toMinor: z.number().int().positive() })
      .nullable()
      .meta({ description: 'How a share came to money, to a multiple of so many minor units' }),
    status: z.enum(['known', 'bounded', 'unverified']),
    source: z.string(),
    title: z.string().nullable().meta({ description: 'The source by its own name' }),
    link: z.string(),
    verifiedOn: z.string(),
    ruleStatus: z.enum(['sourced', 'second-hand', 'memory', 'derived', 'given']),
    goods: z.array(z.string()),
    says: z.string().meta({ description: 'One plain sentence in the language asked for' }),
    doubt: said.nullable().meta({ description: 'The open question this line is charged for' }),
  })
  .meta({ id: 'QuoteLine' });

const lane = z
  .object({
    id: z.string(),
    transport: z.enum(['post', 'express', 'freight']),
    taxes: z.enum(['checkout', 'door']),
    claim: z.string(),
    status,
    now: moneySaidShape.nullable(),
    atDoor: moneySaidShape.nullable(),
    delivered: moneySaidShape.nullable(),
    carrier: z.string().optional(),
    service: z.string().optional(),
    days: z.object({ least: z.number(), most: z.number() }).optional(),
    lines: z.array(line),
    documents: z.array(said.extend({ id: z.string() })),
    warnings: z.array(said.extend({ weight: z.enum(['partial', 'notice']) })),
    missing: z.array(said),
  })
  .meta({ id: 'Lane', description: 'One way of carrying, clearing and paying.' });

const apart = z
  .object({
    together: moneySaidShape.nullable(),
    apart: moneySaidShape.nullable(),
    cheaper: z.enum(['together', 'apart']).nullable(),
    says: z.string().nullable().meta({ description: 'Null where one of the prices is unknown' }),
    orders: z.array(
      z.object({
        seller: z.string(),
        status,
        cheapest: z.string().nullable(),
        delivered: moneySaidShape.nullable(),
        missing: z.array(said),
      }),
    ),
  })
  .meta({ id: 'Apart', description: 'One consignment against the orders it is made of.' });

export const quoteShape = z
  .object({
    status,
    on: z.string(),
    lanes: z.array(lane),
    cheapest: z.string().nullable(),
    fastest: z.string().nullable(),
    nothingAtDoor: z.string().nullable(),
    reasons: z
      .object({ cheapest: z.string(), fastest: z.string(), nothingAtDoor: z.string() })
      .partial()
      .meta({ description: 'Why those three, each in one sentence' }),
    classification: z.array(
      z.object({
        goods: z.string(),
        tariffClass: z.string().optional(),
        hs6: z.string().optional(),
        national: z.string().optional(),
        confidence: z.enum(['high', 'medium', 'low', 'none']),
        ask: z.string().optional(),
      }),
    ),
    restrictions: z.array(
      said.extend({
        level: z.enum(['block', 'hold']),
        goods: z.string(),
        ruleStatus: z.string(),
        liftedBy: said
          .extend({ id: z.string() })
          .nullable()
          .meta({ description: 'The paper that lifts a hold: name its id in `papersOnFile`' }),
      }),
    ),
    notices: z.array(notice),
    missing: z.array(said),
    exchangeRule: notice
      .nullable()
      .meta({ description: 'Which day’s exchange rate customs takes, where that was read' }),
    exchanges: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        numerator: z.string(),
        denominator: z.string(),
        source: z.string(),
        on: z.string(),
      }),
    ),
    apart: apart
      .optional()
      .meta({ description: 'Only where asked for: the same goods as separate orders' }),
  })
  .meta({ id: 'Quote', description: 'The delivered price, every lane there is.' });

export type QuoteSaid = z.infer<typeof quoteShape>;
export type LaneSaid = QuoteSaid['lanes'][number];
export type LineSaid = LaneSaid['lines'][number];
