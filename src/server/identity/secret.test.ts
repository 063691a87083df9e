import { afterAll, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import type { CookieToSet } from './cookie-to-set.ts';
import { makeFirstOperator } from './make-first-operator.ts';
import { signIn } from './sign-in.ts';
import { whoIsAsking } from './who-is-asking.ts';

const opened: TestMarket[] = [];
afterAll(async () => {
  for (const market of opened) await market.close();
});

async function aMarket(env?: Record<string, string>): Promise<TestMarket> {
  const market = await openTestMarket({ env });
  opened.push(market);
  return market;
}

const asHeaders = (cookies: readonly CookieToSet[]) =>
  new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') });

async function enter(market: TestMarket) {
  const made = (await makeFirstOperator(market))!;
  const outcome = await signIn(market, { ...made, address: '192.0.2.1' });
  if (!('signedIn' in outcome)) throw new Error(outcome.refused);
  return asHeaders(outcome.cookies);
}

it('the operator’s own secret signs the cookies, and the database keeps none', async () => {
  const market = await aMarket({ QAFILA_SECRET: 'the operator’s own secret, long enough' });
  const cookie = await enter(market);
  expect(await whoIsAsking(market, cookie)).toMatchObject({ operatorRole: 'admin' });
  const { rows } = await market.pool.query('select secret from identity_secrets');
  expect(rows).toEqual([]);
  const settings = { ...market.settings, secret: 'another secret, also long enough to be one' };
  const pool = Object.create(market.pool) as TestMarket['pool'];
  expect(await whoIsAsking({ ...market, settings, pool }, cookie)).toBeUndefined();
});

it('without one the house makes its own and keeps it', async () => {
  const market = await aMarket();
  expect(await whoIsAsking(market, await enter(market))).toMatchObject({ operatorRole: 'admin' });
  const { rows } = await market.pool.query(
    'select length(secret) >= 32 as long from identity_secrets',
  );
  expect(rows).toEqual([{ long: true }]);
});
