// A quote as it leaves by the API and the command line: money as text, sentences in a language.
import type { Lane, Notice, Quote, QuoteLine, Says } from '#domain/landed-cost/quote.ts';
import { titleOf } from '#domain/landed-cost/rules/title-of.ts';
import { type Language, markets } from '#domain/markets.ts';
import { type Money, toJson } from '#domain/money/money.ts';
import { readCostValues } from '#lib/format/cost-values.ts';
import { landedCostMessages } from '#messages/landed-cost/landed-cost-messages.ts';
import { say } from '#messages/landed-cost/say.ts';
import type { LaneSaid, LineSaid, QuoteSaid } from './quote-shape.ts';

type Say = (says: Says) => string;

export function presentQuote(quote: Quote, { language }: { language: Language }): QuoteSaid {
  const speak = speakerOf(language);
  const said = ({ key, values }: Says) => ({ key, says: speak({ key, values }) });
  const { cheapest = null, fastest = null, nothingAtDoor = null } = quote;
  return {
    status: quote.status,
    on: quote.on,
    lanes: quote.lanes.map((lane) => presentLane(lane, speak)),
    cheapest,
    fastest,
    nothingAtDoor,
    reasons: Object.fromEntries(
      Object.entries(quote.reasons ?? {}).flatMap(([which, why]) =>
        why ? [[which, speak(why)]] : [],
      ),
    ),
    classification: quote.classification.map(({ ask, ...one }) => ({
      ...one,
      ...(ask ? { ask: speak(ask) } : {}),
    })),
    restrictions: quote.restrictions.map(({ level, goods, ruleStatus, liftedBy, ...one }) => ({
      level,
      goods,
      ruleStatus,
      ...said(one),
      liftedBy: liftedBy ? { id: liftedBy.id, ...said(liftedBy) } : null,
    })),
    notices: (quote.notices ?? []).map((notice) => presentNotice(notice, speak)),
    missing: quote.missing.map(said),
    exchangeRule: quote.exchangeRule ? presentNotice(quote.exchangeRule, speak) : null,
    exchanges: quote.exchanges.map(({ from, to, numerator, denominator, source, on }) => ({
      from,
      to,
      numerator: String(numerator),
      denominator: String(denominator),
      source,
      on,
    })),
  };
}

function presentNotice({ rule, source, link, verifiedOn, key, values }: Notice, speak: Say) {
  return { rule, source, link, verifiedOn, key, says: speak({ key, values }) };
}

function presentLane(lane: Lane, speak: Say): LaneSaid {
  const { id, transport, taxes, claim, status, carrier, service, days } = lane;
  const said = ({ key, values }: Says) => ({ key, says: speak({ key, values }) });
  return {
    id,
    transport,
    taxes,
    claim,
    status,
    now: orNull(lane.now),
    atDoor: orNull(lane.atDoor),
    delivered: orNull(lane.delivered),
    ...(carrier ? { carrier } : {}),
    ...(service ? { service } : {}),
    ...(days ? { days } : {}),
    lines: lane.lines.map((line) => presentLine(line, speak)),
    documents: lane.documents.map((paper) => ({ id: paper.id, ...said(paper) })),
    warnings: lane.warnings.map((warning) => ({ weight: warning.weight, ...said(warning) })),
    missing: lane.missing.map(said),
  };
}

function presentLine(line: QuoteLine, speak: Say): LineSaid {
  const { open } = line.says.values;
  const { kind, payer, when, rule, rate, rounding, status, source, link, verifiedOn, ruleStatus } =
    line;
  return {
    kind,
    payer,
    when,
    rule,
    rate: rate ?? null,
    base: orNull(line.base),
    amount: toJson(line.amount),
    rounding: rounding ?? null,
    status,
    source,
    title: titleOf(source) ?? null,
    link,
    verifiedOn,
    ruleStatus,
    goods: [...line.goods],
    says: speak(line.says),
    doubt: open ? { key: String(open), says: speak({ ...line.says, key: String(open) }) } : null,
  };
}

export function speakerOf(language: Language): Say {
  const { locale } = markets.find((market) => market.language === language)!;
  const messages = landedCostMessages(language);
  return ({ key, values }) =>
    say(messages, { key, values: readCostValues(values, { language, locale }, messages) }).replace(
      /[\u2066-\u2069]/g,
      '',
    );
}

function orNull(amount?: Money) {
  return amount ? toJson(amount) : null;
}
