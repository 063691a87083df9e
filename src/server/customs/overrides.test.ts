// An operator's reading of a rule moves the price on its days, is kept with her name, and is never edited.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { marketBySlug } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { endOverride } from './end-override.ts';
import { overrideRule, type OverrideToSay } from './override-rule.ts';
import type { ParcelQuote } from './parcel-quote.ts';
import { quoteGood } from './quote-good.ts';
import { readCountryRules, readDestinations } from './read-rules.ts';

let market: TestMarket;
let asker: Asker;
let said: OverrideToSay;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  const id = newId(market);
  await market.pool.query(
    `insert into people (id, name, language, created_at) values ($1, 'Salma', 'fr', now())`,
    [id],
  );
  asker = {
    person: { id, name: 'Salma', email: null, language: 'fr' },
    operatorRole: 'admin',
    memberships: [],
    mustChoosePassword: false,
  };
  said = {
    asker,
    ruleId: 'eu-handling-fee',
    changes: { 'take.minor': 500 },
    status: 'sourced',
    reason: 'The Official Journal has spoken.',
    source: 'OJ L, 2026/9999',
    link: 'https://example.org/oj',
    verifiedOn: '2026-11-22',
    reviewBy: '2027-06-30',
    from: '2026-11-23',
  };
});
afterAll(() => market.close());

const feeOfARug = async () => {
  const { id: variantId, price_minor: priceMinor } = await market.db
    .selectFrom('variants')
    .innerJoin('goods', 'goods.id', 'variants.good_id')
    .select(['variants.id', 'price_minor'])
    .where('form', '=', 'rug')
    .limit(1)
    .executeTakeFirstOrThrow();
  const quote = await quoteGood(market, {
    shopMarket: marketBySlug('de-de')!,
    variant: { variantId, priceMinor: priceMinor!, priceCurrency: 'MAD' },
  });
  if ('refused' in quote) throw new Error(JSON.stringify(quote.missing));
  return (quote as ParcelQuote).lines.find(({ rule }) => rule === 'eu-handling-fee');
};

it('moves the price of a good, is told, and the desk reads it with its reason', async () => {
  expect((await feeOfARug())?.amount.minor).toBe(200n);
  const outcome = await overrideRule(market, said);
  if ('refused' in outcome) throw new Error(outcome.fields.join());
  market.setNow(new Date('2026-11-23T10:01:00Z')); // a page may show the old price for three seconds
  expect(await feeOfARug()).toMatchObject({ amount: { minor: 500n }, source: said.source });
  const { rows } = await market.pool.query(
    `select data from events where kind = 'rule-overridden'`,
  );
  expect(rows).toMatchObject([{ data: { rule: 'eu-handling-fee', by: asker.person.id } }]);
  const france = (await readDestinations(market, { asker })).find(
    ({ country }) => country === 'FR',
  );
  expect(france).toMatchObject({ overrides: 1, faults: 0 });
  const { rules } = await readCountryRules(market, { asker, country: 'FR' });
  expect(rules.find(({ id }) => id === 'eu-handling-fee')).toMatchObject({
    rate: '5.00 EUR / item',
    title: said.source,
    overrides: [{ reason: said.reason, saidBy: 'Salma' }],
  });

  expect(
    await endOverride(market, { asker, id: outcome.overridden, reason: 'A mistake.' }),
  ).toEqual({ ended: true });
  expect(await endOverride(market, { asker, id: outcome.overridden, reason: 'Again.' })).toEqual({
    ended: false,
  });
  market.setNow(new Date('2026-11-23T10:02:00Z'));
  expect((await feeOfARug())?.amount.minor).toBe(200n);
  const after = await readCountryRules(market, { asker, country: 'FR' });
  expect(after.rules.find(({ id }) => id === 'eu-handling-fee')?.overrides).toMatchObject([
    { ended: { reason: 'A mistake.', by: 'Salma' } },
  ]);
});

it('needs a reason, a source with a link, days in order, and a value that fits', async () => {
  const wrong: [string, Partial<OverrideToSay>][] = [
    ['reason', { reason: ' ' }],
    ['source', { source: '' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['verifiedOn', { verifiedOn: '2026-11-24' }],
    ['reviewBy', { reviewBy: '2026-11-01' }],
    ['from', { from: 'soon' }],
    ['until', { until: '2026-11-01' }],
    ['status', { status: 'certain' }],
    ['take.minor', { changes: { 'take.minor': -5 } }],
    // Its successor begins on 1 November 2026, and it began itself on 1 March.
    ['until', { ruleId: 'fr-small-parcels', changes: { until: '2026-12-31' } }],
    ['until', { ruleId: 'fr-small-parcels', changes: { until: '2026-01-31' } }],
    ['take.percent', { changes: { 'take.percent': '3' } }],
  ];
  for (const [field, over] of wrong) {
    expect(await overrideRule(market, { ...said, ...over })).toEqual({
      refused: 'fields',
      fields: [field],
    });
  }
  await expect(overrideRule(market, { ...said, ruleId: 'no-such' })).rejects.toThrow(NotFound);
});

it('is an admin’s to say and any operator’s to read', async () => {
  const desk: Asker = { ...asker, operatorRole: 'desk' };
  await expect(overrideRule(market, { ...said, asker: desk })).rejects.toThrow(Forbidden);
  await expect(readDestinations(market, { asker: undefined })).rejects.toThrow(Forbidden);
  expect((await readDestinations(market, { asker: desk })).length).toBeGreaterThan(9);
});

it('is never edited or deleted, even by hand', async () => {
  await overrideRule(market, said);
  for (const statement of [
    'update rule_overrides set reason = $$x$$',
    'delete from rule_overrides',
  ]) {
    await expect(market.pool.query(statement)).rejects.toThrow(/never edited|permission denied/);
  }
});
