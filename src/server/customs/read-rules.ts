// The law of the delivered price as the desk reads it: by destination, with age, source and overrides.
import { changeableFields, type ChangeableField } from '#domain/landed-cost/changeable-fields.ts';
import { checkRules } from '#domain/landed-cost/check-rules.ts';
import { describeRow, describeRule } from '#domain/landed-cost/describe-rule.ts';
import { type RuleOverride, rowId } from '#domain/landed-cost/merge-overrides.ts';
import type { RuleStatus } from '#domain/landed-cost/quote.ts';
import type { DestinationRules, RateRow, Rule, RuleBook } from '#domain/landed-cost/rule.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { sources } from '#domain/landed-cost/rules/sources.ts';
import { titleOf } from '#domain/landed-cost/rules/title-of.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import type { Currency } from '#domain/money/currency.ts';
import { type Day, dayOf, inForce } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { currentRules } from './current-rules.ts';
import { listOverrides, type StoredOverride } from './store-of-overrides.ts';

export type DestinationRead = {
  readonly country: string;
  readonly rules: number;
  readonly rows: number;
  readonly overrides: number;
  /** The oldest day on which something of it was last looked at. */
  readonly oldestVerifiedOn: Day;
  /** The next day something ends or is to be read again. */
  readonly nextExpiry?: Day;
  readonly stale: number;
  readonly faults: number;
};

export type RuleRead = {
  readonly id: string;
  readonly kind: Rule['kind'] | 'rate';
  /** Key of its sentence in messages/landed-cost; a tariff line has none. */
  readonly says?: string;
  readonly rate: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly live: boolean;
  readonly stale: boolean;
  readonly status: RuleStatus;
  readonly title: string;
  readonly link: string;
  readonly verifiedOn: Day;
  readonly reviewBy: Day;
  readonly fields: readonly ChangeableField[];
  readonly overrides: readonly StoredOverride[];
  /** In how many destinations a rule of this id stands. */
  readonly standsIn: number;
};

export type CountryRules = {
  readonly country: string;
  readonly currency: Currency;
  readonly rules: readonly RuleRead[];
  readonly rows: readonly RuleRead[];
};

const published: RuleBook = ruleBook;
const tenYears = 3650;

export async function readDestinations(
  market: Market,
  { asker }: { asker: Asker | undefined },
): Promise<DestinationRead[]> {
  mayRead(asker);
  const on = dayOf(market.now());
  const [book, live] = await Promise.all([
    currentRules(market, on),
    listOverrides(market, { ended: false }),
  ]);
  const checked = checkRules(book, {
    on,
    sources: { ...sources, ...titlesOf(live) },
    withinDays: tenYears,
  });
  return book.destinations.map(({ country, rules, rates }) => {
    const here = <Row extends { country: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.country === country);
    const [next] = here(checked.expiring)
      .map(({ day }) => day)
      .toSorted();
    const seen = [...rules.map((rule) => rule.verifiedOn), ...rates.rows.map((row) => row.on)];
    return {
      country,
      rules: rules.length,
      rows: rates.rows.length,
      overrides: live.filter((one) => stands(one, country)).length,
      oldestVerifiedOn: seen.filter(Boolean).toSorted()[0] ?? '',
      ...(next ? { nextExpiry: next } : {}),
      stale: here(checked.stale).length,
      faults: here(checked.faults).length,
    };
  });
}

export async function readCountryRules(
  market: Market,
  { asker, country }: { asker: Asker | undefined; country: string },
): Promise<CountryRules> {
  mayRead(asker);
  const on = dayOf(market.now());
  const written = published.destinations.find((one) => one.country === country);
  if (!written) throw new NotFound(`rules of ${country}`);
  const ids = [...written.rules.map(({ id }) => id), ...written.rates.rows.map(rowId)];
  const [book, all] = await Promise.all([
    currentRules(market, on),
    listOverrides(market, { ended: true, ruleIds: ids }),
  ]);
  const current = book.destinations.find((one) => one.country === country)!;
  const overrides = all.filter((one) => !one.country || one.country === country);
  const of = (id: string) => overrides.filter(({ ruleId }) => ruleId === id).toReversed();
  const { currency } = written;
  return {
    country,
    currency,
    rules: current.rules.map((rule) => ruleRead(rule, { on, currency, overrides: of(rule.id) })),
    rows: current.rates.rows.map((row) =>
      rowRead(row, { on, destination: current, overrides: of(rowId(row)) }),
    ),
  };
}

type Around = { on: Day; overrides: readonly StoredOverride[] };

function ruleRead(
  rule: Rule,
  { on, currency, overrides }: Around & { currency: Currency },
): RuleRead {
  const { id, kind, says, from, until, status, source, link, verifiedOn, reviewBy } = rule;
  return {
    id,
    kind,
    says,
    rate: describeRule(rule, currency),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    live: inForce(on, from, until),
    stale: reviewBy < on,
    status,
    title: titleOf(source) ?? source,
    link,
    verifiedOn,
    reviewBy,
    fields: changeableFields(rule),
    overrides,
    standsIn: published.destinations.filter(({ rules }) => rules.some((one) => one.id === id))
      .length,
  };
}

function rowRead(
  row: RateRow,
  { on, destination, overrides }: Around & { destination: DestinationRules },
): RuleRead {
  const { rates, currency } = destination;
  return {
    id: rowId(row),
    kind: 'rate',
    rate: describeRow(row, currency),
    live: true,
    stale: rates.reviewBy < on,
    status: row.status,
    title: titleOf(row.source) ?? row.source,
    link: row.link ?? rates.link,
    verifiedOn: row.on,
    reviewBy: rates.reviewBy,
    fields: changeableFields(row),
    overrides,
    standsIn: 1,
  };
}

/** What an operator cites is its own title: it is no fault that the list does not have it. */
function titlesOf(overrides: readonly RuleOverride[]) {
  return Object.fromEntries(overrides.map(({ source, link }) => [source, { title: source, link }]));
}

function stands({ country, ruleId }: RuleOverride, here: string): boolean {
  if (country) return country === here;
  const destination = published.destinations.find((one) => one.country === here);
  return Boolean(destination?.rules.some(({ id }) => id === ruleId));
}

function mayRead(asker: Asker | undefined): void {
  if (!asker || !may(asker, 'read-rules')) throw new Forbidden('read-rules');
}
