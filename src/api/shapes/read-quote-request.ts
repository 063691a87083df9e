// From JSON to the law's own question, or what is wrong with it: a sentence a field, and what to do.
import type { z } from 'zod';
import { type Generic, genericRules } from '#domain/landed-cost/rules/generic.ts';
import type { RuleBook } from '#domain/landed-cost/rule.ts';
import { type OrderApart, ordersApart } from '#domain/landed-cost/orders-apart.ts';
import type { Freight, Shipment } from '#domain/landed-cost/shipment.ts';
import { anyGoods } from '#domain/landed-cost/tariff-code.ts';
import type { Currency } from '#domain/money/currency.ts';
import { equal, money } from '#domain/money/money.ts';
import { genericOf } from './generic-shape.ts';
import { shipmentShape } from './shipment-shape.ts';

/**
 * `rules` stands in the place of every destination's, when percentages were given. `apart` are the
 * orders of several sellers one by one, when they are to be compared.
 */
export type QuoteRequest = {
  readonly shipment: Shipment;
  readonly rules?: RuleBook;
  readonly apart?: readonly OrderApart[];
};

export type Problem = { readonly field: string; readonly says: string };

/** `on` wins over the day inside; `today` fills it in when neither is given. */
export function readQuoteRequest(
  input: unknown,
  { on, today }: { on?: string; today?: string } = {},
): QuoteRequest | { readonly problems: readonly Problem[] } {
  const asked = isRecord(input) ? { on: today, ...input, ...(on ? { on } : {}) } : input;
  const parsed = shipmentShape.safeParse(asked);
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, asked)) };
  }
  const { generic, apart, ...shipment } = parsed.data;
  const problems = apart ? apartProblems(shipment, { apart, generic }) : [];
  if (problems.length > 0) return { problems };
  if (apart) return { shipment, apart: ordersApart(shipment, apart === true ? {} : apart) };
  if (!generic) return { shipment };
  const currency = generic.currency ?? currencyOf(shipment);
  return replay(shipment, genericOf(generic, { country: shipment.to.country, currency }));
}

/**
 * A worked example names neither a tariff code nor, always, a freight or a carrier's fee: the
 * percentages are for whatever it is, and what it does not name it does not count.
 */
function replay(shipment: Shipment, generic: Generic): QuoteRequest {
  const none: Freight = {
    transport: 'express',
    amount: money(0n, generic.currency),
    source: 'not in the example',
  };
  const given = shipment.freight?.map((way) => ({ clearance: 'included' as const, ...way }));
  const alike = given?.every(({ amount, carrier }) => !carrier && equal(amount, given[0]!.amount));
  const freight = (alike ? given?.slice(0, 1) : given) ?? [
    { clearance: 'included' as const, ...none },
  ];
  const [destination] = genericRules(generic).destinations;
  const [plan] = destination!.lanes;
  const lanes = [...new Set(freight.map(({ transport }) => transport))].map((transport) => ({
    ...plan!,
    id: `${transport}-checkout`,
    transport,
  }));
  const lines = shipment.lines.map((line) => ({ ...line, hs: line.hs ?? anyGoods }));
  return {
    shipment: { ...shipment, lines, freight },
    rules: { destinations: [{ ...destination!, lanes }] },
  };
}

const mostSellers = 50;

/** Only whole orders of named sellers are compared: what one seller was asked for is one order. */
function apartProblems(
  { lines, insurance }: Shipment,
  { apart, generic }: { apart: true | object; generic?: unknown },
): Problem[] {
  const sellers = new Set(lines.map(({ seller = '' }) => seller));
  const strangers = apart === true ? [] : Object.keys(apart).filter((name) => !sellers.has(name));
  const says = (field: string, text: string) => ({ field, says: text });
  return [
    ...(sellers.has('') ? [says('apart', 'name the seller of every line')] : []),
    ...(sellers.size < 2
      ? [says('apart', 'what one seller is asked for is one order: name two sellers or more')]
      : []),
    ...(sellers.size > mostSellers
      ? [says('apart', `give at most ${mostSellers} sellers in one question`)]
      : []),
    ...strangers.map((name) => says(`apart.${name}`, 'is the seller of no line')),
    ...(insurance
      ? [says('insurance', 'leave it out: nothing says whose order it belongs to')]
      : []),
    ...(generic ? [says('generic', 'leave it out: an example is one consignment')] : []),
  ];
}

/** The currency the rates lead to, else the one the goods are priced in. */
function currencyOf({ lines, rates = [] }: Shipment): Currency {
  const { currency } = lines[0]!.value;
  return rates.find(({ from }) => from === currency)?.to ?? currency;
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const field = issue.path.join('.') || 'shipment';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      says: 'is not a field of a shipment: leave it out, or look at its spelling',
    }));
  }
  const missing = issue.path.length > 0 && at(input, issue.path) === undefined;
  const expected = /^Invalid input: expected (.*?)(, received .*)?$/.exec(issue.message)?.[1];
  const choices = /^Invalid option: expected one of (.*)$/.exec(issue.message)?.[1];
  const one = expected && `give ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
  const says = choices ? `give one of ${choices.replaceAll('|', ', ')}` : (one ?? issue.message);
  return [{ field, says: missing ? `is missing: ${says}` : says }];
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    input,
  );
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
