import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { Forbidden } from '../not-there.ts';
import { choosePassword } from './choose-password.ts';
import { forgetOldTries } from './forget-old-tries.ts';
import type { CookieToSet } from './cookie-to-set.ts';
import { makeAccount } from './make-account.ts';
import { makeFirstOperator } from './make-first-operator.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { whoIsAsking } from './who-is-asking.ts';

let market: TestMarket;
let admin: { email: string; password: string };
beforeAll(async () => {
  market = await openTestMarket();
  const made = await Promise.all([makeFirstOperator(market), makeFirstOperator(market)]);
  admin = made.find((one) => one !== undefined)!;
  expect(made.filter(Boolean)).toHaveLength(1);
});
afterAll(() => market.close());

const asHeaders = (cookies: readonly CookieToSet[]) =>
  new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') });

let visits = 0;
async function enter(email: string, password: string) {
  const outcome = await signIn(market, { email, password, address: `192.0.2.${++visits}` });
  if (!('signedIn' in outcome)) throw new Error(outcome.refused);
  return asHeaders(outcome.cookies);
}

describe('somebody proves who she is', () => {
  it('the first operator is made once, and her password is nowhere in clear', async () => {
    expect(await makeFirstOperator(market)).toBeUndefined();
    expect(admin.password.replaceAll('-', '')).toHaveLength(20);
    const { rows } = await market.pool.query(
      `select identity_accounts::text || events::text as text from identity_accounts, events`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.text).not.toContain(admin.password);
  });

  it('a right password opens the desk, under a cookie no script can read', async () => {
    const outcome = await signIn(market, { ...admin, address: '192.0.2.200' });
    if (!('signedIn' in outcome)) throw new Error(outcome.refused);
    expect(outcome.cookies.map((cookie) => cookie.name)).toContain('qafila_session');
    const asker = await whoIsAsking(market, asHeaders(outcome.cookies));
    expect(asker).toMatchObject({
      operatorRole: 'admin',
      memberships: [],
      mustChoosePassword: false,
    });
  });

  it('a wrong password, an unknown account and no address at all get the same answer', async () => {
    const ask = (email: string) =>
      signIn(market, { email, password: 'not this one', address: '192.0.2.201' });
    const answers = [await ask(admin.email), await ask('nobody@example.org'), await ask('nobody')];
    expect(answers).toEqual(
      Array.from({ length: 3 }, () => ({ refused: 'wrong-address-or-password' })),
    );
  });

  it('an unknown account makes us work as long as a known one', async () => {
    const time = async (email: string, at: number) => {
      const begun = performance.now();
      await signIn(market, { email, password: 'not this one', address: `192.0.2.${210 + at}` });
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let at = 0; at < 5; at++) {
      known.push(await time(admin.email, at));
      unknown.push(await time('nobody@example.org', at));
    }
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('after sign-out the copied cookie opens nothing', async () => {
    const headers = await enter(admin.email, admin.password);
    expect(await whoIsAsking(market, headers)).toBeDefined();
    const cleared = await signOut(market, headers);
    expect(cleared.find((cookie) => cookie.name === 'qafila_session')?.maxAge).toBe(0);
    expect(await whoIsAsking(market, headers)).toBeUndefined();
  });

  it('a session id is new at every sign-in, and a forged one opens nothing', async () => {
    const [one, two] = [
      await enter(admin.email, admin.password),
      await enter(admin.email, admin.password),
    ];
    expect(one.get('cookie')).not.toBe(two.get('cookie'));
    const { rows } = await market.pool.query('select token from identity_sessions limit 1');
    const forged = new Headers({
      cookie: `qafila_session=${rows[0].token}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D`,
    });
    expect(await whoIsAsking(market, forged)).toBeUndefined();
    expect(await whoIsAsking(market, new Headers())).toBeUndefined();
  });

  it('the ninth try from one address waits, whoever is asked for, and tries that race all count', async () => {
    const ask = (email: string) =>
      signIn(market, { email, password: 'guess', address: '198.51.100.7' });
    for (const email of [admin.email, 'never@example.org']) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask(email)));
      const waits = answers.filter((one) => 'refused' in one && one.refused === 'too-many-tries');
      expect(waits).toHaveLength(2);
      expect(waits[0]).toMatchObject({ retryAfterSeconds: 900 });
    }
    market.setNow(new Date(market.now().getTime() + 901_000));
    expect(await ask(admin.email)).toEqual({ refused: 'wrong-address-or-password' });
  });
});

describe('the desk makes an account', () => {
  it('for a person, with a password said once that she must replace', async () => {
    const id = '01930000-0000-7000-8000-000000000001';
    await market.pool.query(
      `insert into people (id, name, email, created_at) values ($1, 'Itto', 'itto@example.org', now())`,
      [id],
    );
    const asker = (await whoIsAsking(market, await enter(admin.email, admin.password)))!;
    const made = await makeAccount(market, { asker, personId: id });
    if (!('oneTimePassword' in made)) throw new Error(made.refused);
    const headers = await enter('itto@example.org', made.oneTimePassword);
    const itto = (await whoIsAsking(market, headers))!;
    expect(itto).toMatchObject({ mustChoosePassword: true, operatorRole: undefined });

    const choose = (current: string, next: string) =>
      choosePassword(market, { asker: itto, current, next });
    expect(await choose('wrong one', 'a long new password')).toEqual({ refused: 'wrong-password' });
    expect(await choose(made.oneTimePassword, 'short')).toEqual({ refused: 'too-short' });
    expect(await choose(made.oneTimePassword, 'a long new password')).toEqual({ chosen: true });
    expect(await whoIsAsking(market, headers)).toBeUndefined();
    const again = await whoIsAsking(market, await enter('itto@example.org', 'a long new password'));
    expect(again?.mustChoosePassword).toBe(false);
    await expect(makeAccount(market, { asker: itto, personId: id })).rejects.toThrow(Forbidden);
  });
});

describe('what need not be remembered', () => {
  it('goes after a day: old tries and ended sessions, never a living one', async () => {
    const headers = await enter(admin.email, admin.password);
    await market.pool.query(
      `update identity_sessions set expires_at = '2020-01-01'
       where id = (select id from identity_sessions order by created_at limit 1)`,
    );
    expect(await forgetOldTries(market)).toMatchObject({ tries: 0, sessions: 1 });
    market.setNow(new Date(market.now().getTime() + 25 * 3_600_000));
    expect((await forgetOldTries(market)).tries).toBeGreaterThan(5);
    market.setNow(new Date(market.now().getTime() - 25 * 3_600_000));
    expect(await whoIsAsking(market, headers)).toBeDefined();
  });
});

describe('behind https', () => {
  it('the cookie is bound to its host', async () => {
    const secure = {
      ...market,
      pool: Object.create(market.pool),
      settings: { ...market.settings, origin: 'https://shop.example' },
    };
    const outcome = await signIn(secure, { ...admin, address: '192.0.2.250' });
    if (!('signedIn' in outcome)) throw new Error(outcome.refused);
    const session = outcome.cookies.find((cookie) => cookie.name === '__Host-qafila_session');
    expect(session).toMatchObject({ secure: true });
    expect(await whoIsAsking(secure, asHeaders(outcome.cookies))).toBeDefined();
  });
});
