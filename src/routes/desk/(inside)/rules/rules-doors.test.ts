// The desk's own reading of a rule, through its form: an administrator's to say, an operator's to read.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { Forbidden } from '#server/not-there.ts';
import { actions, load } from './[country]/+page.server.ts';
import { load as list } from './+page.server.ts';

let market: TestMarket;
let admin: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  useMarket(market);
  const id = newId(market);
  await market.pool.query(`insert into people (id, name, created_at) values ($1, 'Salma', now())`, [
    id,
  ]);
  admin = {
    person: { id, name: 'Salma', email: null, language: 'fr' },
    operatorRole: 'admin',
    memberships: [],
    mustChoosePassword: false,
  };
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

const form = {
  ruleId: 'eu-handling-fee',
  'change:minor:take.minor': '250',
  'change:day:until': '',
  'change:doubt:open': 'settled',
  reason: 'Read in the Journal.',
  source: 'OJ L, 2026/9999',
  link: 'https://example.org/oj',
  status: 'sourced',
  scope: 'everywhere',
  verifiedOn: '2026-11-23',
  from: '2026-11-23',
  until: '',
  reviewBy: '2027-06-30',
};
const event = (asker: Asker, body: Record<string, string> = {}, rule?: string) =>
  ({
    locals: { asker },
    params: { country: 'FR' },
    url: new URL(`http://localhost/desk/rules/FR${rule ? `?rule=${rule}` : ''}`),
    request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(body) }),
  }) as never;
const readFrance = async () => {
  const { law } = (await load(event(admin))) as Awaited<ReturnType<typeof load>>;
  return law.rules.find(({ id }) => id === 'eu-handling-fee')!;
};

it('comes back with what was wrong, then is said for every country of the rule, then ended', async () => {
  const wrong = await actions.override(
    event(admin, { ...form, reason: '', 'change:minor:take.minor': 'x' }),
  );
  expect(wrong).toMatchObject({ status: 400, data: { wrong: ['reason', 'take.minor'] } });
  expect(await actions.override(event(admin, form))).toEqual({ done: 'saved' });
  const rule = await readFrance();
  expect(rule).toMatchObject({ rate: '2.50 EUR / item', status: 'sourced' });
  expect(rule.overrides).toMatchObject([
    { changes: { 'take.minor': 250, open: null }, saidBy: 'Salma' },
  ]);
  const { destinations } = (await list(event(admin))) as Awaited<ReturnType<typeof list>>;
  expect(destinations.find(({ country }) => country === 'DE')).toMatchObject({ overrides: 1 });
  const { id } = rule.overrides[0]!;
  expect(await actions.end(event(admin, { id, reason: ' ' }))).toMatchObject({ status: 400 });
  expect(await actions.end(event(admin, { id, reason: 'No longer.' }))).toEqual({ done: 'ended' });
  expect((await readFrance()).rate).toBe('2.00 EUR / item');
});

it('shows the form to an administrator alone', async () => {
  const desk: Asker = { ...admin, operatorRole: 'desk' };
  const chosen = async (asker: Asker) =>
    ((await load(event(asker, {}, 'eu-handling-fee'))) as { chosen?: unknown }).chosen !==
    undefined;
  expect([await chosen(admin), await chosen(desk)]).toEqual([true, false]);
  await expect(actions.override(event(desk, form))).rejects.toThrow(Forbidden);
});
