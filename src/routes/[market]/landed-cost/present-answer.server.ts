// The lanes of a quote as the calculator shows them: every line in a sentence, with its proof.
import { titleOf } from '#domain/landed-cost/rules/title-of.ts';
import type { Lane, Quote, QuoteLine, QuoteStatus } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { compare, type Money } from '#domain/money/money.ts';
import { formatDay } from '#lib/format/days.ts';
import { numberFormat } from '#domain/formatters.ts';
import type { MoneyLine } from '#lib/price-view.ts';
import { calculatorMessages } from '#messages/calculator/calculator-messages.ts';
import { sayCost } from '../say-cost.ts';

export type LaneView = {
  readonly id: string;
  readonly name: string;
  readonly how: readonly string[];
  readonly status: QuoteStatus;
  readonly days?: string;
  readonly total?: Money;
  readonly lines: readonly MoneyLine[];
  readonly totals: readonly MoneyLine[];
  readonly warnings: readonly string[];
  readonly missing: readonly string[];
  readonly papers: readonly string[];
  /** Why it is shown first, one sentence a title. */
  readonly best: readonly { readonly title: string; readonly why?: string }[];
};

export type AnswerView = {
  readonly status: QuoteStatus;
  readonly lanes: readonly LaneView[];
  readonly missing: readonly string[];
  readonly held: readonly string[];
  readonly questions: readonly string[];
  readonly codes: readonly string[];
  readonly notices: readonly string[];
  readonly assumed: boolean;
  readonly on: string;
};

const bests = ['cheapest', 'nothingAtDoor', 'fastest'] as const;

export function presentAnswer(
  { quote, assumed }: { quote: Quote; assumed: boolean },
  market: ShopMarket,
): AnswerView {
  const say = calculatorMessages(market);
  const lanes = quote.lanes.map((lane) => presentLane(lane, quote, market));
  return {
    status: quote.status,
    lanes: lanes.toSorted((a, b) => b.best.length - a.best.length || rank(a) - rank(b)),
    missing: quote.missing.map((one) => sayCost(one, market)),
    held: quote.restrictions.map(({ liftedBy, ...one }) =>
      [one, ...(liftedBy ? [liftedBy] : [])].map((said) => sayCost(said, market)).join(' '),
    ),
    questions: quote.classification.flatMap(({ ask }) => (ask ? [sayCost(ask, market)] : [])),
    codes: quote.classification.flatMap(({ national, hs6 }) => {
      const code = national ?? hs6;
      return code ? [say.code({ code })] : [];
    }),
    notices: [...(quote.notices ?? []), ...(quote.exchangeRule ? [quote.exchangeRule] : [])].map(
      (one) => sayCost(one, market),
    ),
    assumed,
    on: formatDay(quote.on, market.locale),
  };
}

function rank({ status }: LaneView): number {
  return (['known', 'bounded', 'partial', 'unknown'] as const).indexOf(status);
}

function presentLane(lane: Lane, quote: Quote, market: ShopMarket): LaneView {
  const say = calculatorMessages(market);
  const { claim, now, atDoor, delivered, days } = lane;
  const number = (value: number) => numberFormat(market.locale).format(value);
  return {
    id: lane.id,
    name: [say[lane.transport], lane.carrier].filter(Boolean).join(' · '),
    how: [say[lane.taxes], ...(claim === 'none' ? [] : [say[claim]])],
    status: lane.status,
    ...(days ? { days: say.days({ least: number(days.least), most: number(days.most) }) } : {}),
    ...(delivered ? { total: delivered } : {}),
    lines: lane.lines.map((line) => presentLine(line, market)),
    totals: [
      ...(now ? [{ label: say.now, amount: now }] : []),
      ...(atDoor ? [{ label: say.atDoor, amount: atDoor }] : []),
      ...(delivered ? [{ label: say.delivered, amount: delivered }] : []),
    ],
    warnings: lane.warnings.map((one) => sayCost(one, market)),
    missing: lane.missing.map((one) => sayCost(one, market)),
    papers: lane.documents.map((one) => sayCost(one, market)),
    best: bests
      .filter((which) => quote[which] === lane.id)
      .flatMap((which) => presentBest(which, { lane, quote, market })),
  };
}

type Chosen = { readonly lane: Lane; readonly quote: Quote; readonly market: ShopMarket };

/** The ordinary way is chosen even where a preference nobody has confirmed would cost less. */
function presentBest(which: (typeof bests)[number], { lane, quote, market }: Chosen) {
  const say = calculatorMessages(market);
  const cheaper = quote.lanes.filter((other) => costsLess(other, lane));
  if (which === 'cheapest' && cheaper.length > 0) return [{ title: say.usual, why: say.usualWhy }];
  const asFast = ({ days }: Lane) => days && lane.days && days.most <= lane.days.most;
  if (which === 'fastest' && cheaper.some(asFast)) return [];
  const why = quote.reasons?.[which];
  return [{ title: say[which], ...(why ? { why: sayCost(why, market) } : {}) }];
}

function costsLess({ delivered: one }: Lane, { delivered: other }: Lane): boolean {
  return one !== undefined && other !== undefined && compare(one, other) < 0;
}

function presentLine(line: QuoteLine, market: ShopMarket): MoneyLine {
  const say = calculatorMessages(market);
  const { says, amount, status, link, ruleStatus, source, verifiedOn } = line;
  const open = typeof says.values.open === 'string' ? says.values.open : undefined;
  const doubt = open ? sayCost({ key: open, values: says.values }, market) : say.doubt;
  const note = status === 'known' ? undefined : status === 'bounded' ? doubt : say.unverified;
  const day = verifiedOn && formatDay(verifiedOn, market.locale);
  return {
    label: sayCost(says, market),
    amount,
    ...(note ? { note } : {}),
    ...(ruleStatus !== 'given' && day
      ? { proof: say.proof({ source: titleOf(source) ?? source, day }) }
      : {}),
    ...(link && ruleStatus !== 'given' ? { link: { href: link, text: say.readIt } } : {}),
  };
}
